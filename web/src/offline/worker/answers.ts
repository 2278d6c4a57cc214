/** How the service worker answers a request, for each kind of handling. */
import { mediaCacheName } from '../media-cache.ts';
import { configCacheName, configPath, indexPath, shellCacheName } from './core.ts';
import type { Handling } from './core.ts';
import { assetsCacheName } from './shared.ts';

/** What answering needs of a worker's surroundings. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  /** Lets work go on after the answer was given. */
  readonly later: (work: Promise<unknown>) => void;
  /** The release this worker belongs to. */
  readonly release: string;
}

/** The encoding may differ between what was kept and what is asked for; the content does not. */
const options: CacheQueryOptions = { ignoreVary: true };

async function kept(
  caches: CacheStorage,
  cache: string,
  key: Request | string,
): Promise<Response | undefined> {
  try {
    return await caches.match(key, { ...options, cacheName: cache });
  } catch {
    // A cache storage that fails is as good as an empty one: the network answers.
    return undefined;
  }
}

/** Keeps an answer; a full or forbidden storage keeps nothing and stops nothing. */
async function keep(caches: CacheStorage, cache: string, key: Request | string, response: Response) {
  try {
    await (await caches.open(cache)).put(key, response);
  } catch {
    // The next request asks the network again.
  }
}

/** A whole answer to the very request: no error, no part, no page in place of a file. */
function isFile(response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.status === 200 && response.type !== 'opaque' && !type.includes('text/html');
}

async function asset(request: Request, { caches, fetch, later }: Surroundings): Promise<Response> {
  const found = await kept(caches, assetsCacheName, request);
  if (found) return found;
  const response = await fetch(request);
  if (isFile(response)) later(keep(caches, assetsCacheName, request, response.clone()));
  return response;
}

async function config(request: Request, { caches, fetch, later }: Surroundings): Promise<Response> {
  const fresh = fetch(request).then(async (response) => {
    if (isFile(response)) await keep(caches, configCacheName, configPath, response.clone());
    return response;
  });
  const found = await kept(caches, configCacheName, configPath);
  if (!found) return fresh;
  later(fresh.catch(() => undefined));
  return found;
}

/** Answers a request that is the worker's business. Rejects as `fetch` does, when neither cache nor network has it. */
export async function answer(
  handling: Exclude<Handling, 'network'>,
  request: Request,
  surroundings: Surroundings,
): Promise<Response> {
  const { caches, fetch, release } = surroundings;
  switch (handling) {
    case 'page':
      return (await kept(caches, shellCacheName(release), indexPath)) ?? fetch(request);
    case 'fixed':
      return (await kept(caches, shellCacheName(release), request)) ?? fetch(request);
    case 'media':
      return (await kept(caches, mediaCacheName, new URL(request.url).pathname)) ?? fetch(request);
    case 'asset':
      return asset(request, surroundings);
    case 'config':
      return config(request, surroundings);
  }
}

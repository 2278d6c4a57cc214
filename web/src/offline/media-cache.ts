/**
 * The pictures and files of saved courses, kept in the browser's cache storage. A page puts them there and takes them
 * out, under their paths, and the service worker answers requests for `/media/*` from it, whatever origin shows them.
 * Media are public and never change under their path, so that they belong to nobody in particular.
 */

/** The cache that page and worker share. Its name stays: what a person saved outlives every release. */
export const mediaCacheName = 'kapuas-media';

/** What became of a wish to keep media. */
export type KeepMediaResult =
  | { readonly kind: 'kept' }
  /** Some could not be fetched now; the others are kept, and a later call asks for these alone. */
  | { readonly kind: 'missing'; readonly urls: readonly string[] }
  /** The device has no room for all of them; what was kept before that stays until it is dropped. */
  | { readonly kind: 'full' }
  /** This browser, or this window of it, keeps nothing. */
  | { readonly kind: 'refused' };

/** What media take on the device, or would take. */
export interface MediaSize {
  /** Bytes of all whose size is known. */
  readonly bytes: number;
  /** Those whose size nobody says now: not kept, and out of reach. */
  readonly unknown: readonly string[];
}

/** Whether an address is one that the worker answers from the cache. @param url absolute, or a path of this site */
export function isMedia(url: string, origin: string): boolean {
  const base = URL.canParse(url, origin) ? new URL(url, origin) : undefined;
  return base?.origin === origin && base.pathname.startsWith('/media/');
}

/** How many are fetched at the same time: a phone's connection is not faster with more. */
const atOnce = 4;

function ownMedia(urls: readonly string[]): readonly string[] {
  return [...new Set(urls)].filter((url) => isMedia(url, location.origin));
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(mediaCacheName);
  } catch {
    // No cache storage at all (an insecure address), or none for this window (private, blocked by settings).
    return undefined;
  }
}

/** Gives the answers in the order of the values, with a few of the works under way at a time. */
async function inTurns<T, R>(values: readonly T[], work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < values.length; index = next++) {
      const value = values[index];
      if (value !== undefined) results[index] = await work(value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

async function keepOne(cache: Cache, url: string, from: string): Promise<'kept' | 'missing' | 'full'> {
  if (await cache.match(url)) return 'kept';
  let response: Response;
  try {
    response = await fetch(from + url);
  } catch {
    return 'missing';
  }
  if (response.status !== 200) return 'missing';
  try {
    await cache.put(url, response);
    return 'kept';
  } catch (error) {
    // Anything else is a body that broke off on its way.
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'missing';
  }
}

/**
 * Keeps media on the device; those that are kept already cost nothing.
 * @param urls paths; those that are not of media are passed over, since nobody could give them back
 * @param from the origin that shows them; this site's own when left out
 */
export async function keepMedia(urls: readonly string[], from = ''): Promise<KeepMediaResult> {
  const wanted = ownMedia(urls);
  const cache = await openCache();
  if (!cache) return { kind: 'refused' };
  let full = false;
  const outcomes = await inTurns(wanted, async (url) => {
    if (full) return 'full';
    const outcome = await keepOne(cache, url, from);
    full ||= outcome === 'full';
    return outcome;
  });
  if (full) return { kind: 'full' };
  const missing = wanted.filter((_url, index) => outcomes[index] === 'missing');
  return missing.length === 0 ? { kind: 'kept' } : { kind: 'missing', urls: missing };
}

/** Takes media off the device. What no other saved course shows is for the caller to know. */
export async function dropMedia(urls: readonly string[]): Promise<void> {
  const cache = await openCache();
  if (!cache) return;
  await inTurns(ownMedia(urls), (url) => cache.delete(url));
}

async function sizeOf(cache: Cache | undefined, url: string, from: string): Promise<number | undefined> {
  const kept = await cache?.match(url);
  if (kept) return (await kept.blob()).size;
  try {
    const response = await fetch(from + url, { method: 'HEAD' });
    const length = Number(response.headers.get('content-length') ?? Number.NaN);
    return response.ok && Number.isFinite(length) ? length : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What media take on the device: the bytes of those that are kept, and of others what the server says they would.
 * @param from as of `keepMedia`
 */
export async function mediaSize(urls: readonly string[], from = ''): Promise<MediaSize> {
  const wanted = ownMedia(urls);
  const cache = await openCache();
  const sizes = await inTurns(wanted, (url) => sizeOf(cache, url, from));
  return {
    bytes: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    unknown: wanted.filter((_url, index) => sizes[index] === undefined),
  };
}

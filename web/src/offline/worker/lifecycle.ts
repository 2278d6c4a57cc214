/** What the service worker keeps when a release arrives, and what it drops when the release takes over. */
import {
  assetsOf,
  assetsToDrop,
  configCacheName,
  configPath,
  isAssetPath,
  shellCacheName,
  shellsToDrop,
  shellsToKeep,
} from './core.ts';
import type { Release } from './core.ts';
import { assetsCacheName } from './shared.ts';

export interface Storages {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
}

/** Where a shell's cache has the list of its release's assets. */
const assetListPath = '/.assets';

/** How many files are fetched at the same time. */
const atOnce = 6;

async function inTurns<T>(values: readonly T[], work: (value: T) => Promise<void>): Promise<void> {
  const left = values.values();
  const worker = async () => {
    for (const value of left) await work(value);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/**
 * Keeps everything a release needs without a network. Hashed files that an earlier release, or an earlier try, has
 * brought are not fetched again, so that a slow connection gets there in the end.
 * @throws when a file cannot be fetched or kept, or is not the release's own: a server that has moved on to the next
 *   release meanwhile answers with another `index.html`. The browser tries again later; the old worker stays.
 */
export async function install(release: Release, { caches, fetch }: Storages): Promise<void> {
  const [assets, shell] = await Promise.all([
    caches.open(assetsCacheName),
    caches.open(shellCacheName(release.id)),
  ]);
  await inTurns(release.shell, async ([path, integrity]) => {
    const hashed = isAssetPath(path);
    const cache = hashed ? assets : shell;
    if (hashed && (await cache.match(path, { ignoreVary: true }))) return;
    // The browser refuses content that is not what the build wrote. Lasting names are asked for anew.
    const response = await fetch(path, { integrity, cache: hashed ? 'default' : 'no-cache' });
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    await cache.put(path, response);
  });
  await shell.put(assetListPath, new Response(JSON.stringify(assetsOf(release))));
}

/**
 * Keeps the installation's settings, which a page has asked for before there was a worker. Not part of what a release
 * needs: a page remembers them as well.
 */
export async function keepConfig({ caches, fetch }: Storages): Promise<void> {
  const cache = await caches.open(configCacheName);
  if (await cache.match(configPath)) return;
  const response = await fetch(configPath);
  if (response.status === 200) await cache.put(configPath, response);
}

async function assetListOf(cache: Cache): Promise<readonly string[]> {
  const list = await cache.match(assetListPath);
  return list ? ((await list.json()) as string[]) : [];
}

/** Drops what neither this release nor the one before it asks for. */
export async function prune(release: Release, { caches }: Pick<Storages, 'caches'>): Promise<void> {
  const names = await caches.keys();
  await Promise.all(shellsToDrop(names, release.id).map((name) => caches.delete(name)));
  const shells = await Promise.all(shellsToKeep(names, release.id).map((name) => caches.open(name)));
  const lists = await Promise.all(shells.map(assetListOf));
  const assets = await caches.open(assetsCacheName);
  const kept = (await assets.keys()).map(({ url }) => new URL(url).pathname);
  await Promise.all(assetsToDrop(kept, lists).map((path) => assets.delete(path, { ignoreVary: true })));
}

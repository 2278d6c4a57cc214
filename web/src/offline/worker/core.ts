/**
 * What the service worker decides, as pure functions: which requests it answers and how, and what of earlier releases
 * it still keeps. It knows no cache, network or clock.
 */

/** A release of the web client, as the build describes it. */
export interface Release {
  /** Made from the contents of all files: the same sources give the same release. */
  readonly id: string;
  /** What works without a network: path and integrity (`sha256-…`, as browsers check it). */
  readonly shell: readonly (readonly [path: string, integrity: string])[];
  /** Paths of further hashed files, kept once somebody has used them: pages of the agency's and partners' staff. */
  readonly onDemand: readonly string[];
}

/** How a request is answered. */
export type Handling =
  /** A page: the kept `index.html`, whose router reads the address. */
  | 'page'
  /** A file whose name changes with its content: from the cache, wherever it comes from first. */
  | 'asset'
  /** A file of the shell with a lasting name, in the edition of the worker's own release. */
  | 'fixed'
  /** The installation's settings: the kept ones now, fresh ones for the next time. */
  | 'config'
  /** Pictures and files of lessons: those of saved courses from the cache. */
  | 'media'
  /** Not the worker's business. */
  | 'network';

/** What is looked at of a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** A part of a file is asked for: a cache has whole ones. */
  readonly ranged: boolean;
}

export const indexPath = '/index.html';
export const configPath = '/config.json';

/** The server answers these itself, and nobody's data passes through the worker. */
const serverPath = /^\/(?:graphql|identity|documents)(?:\/|$)/;

/** As the server sees it: an address whose last part has no extension is a page of the client. */
function isPagePath(path: string): boolean {
  return !/\.[a-z0-9]+$/i.test(path.slice(path.lastIndexOf('/') + 1));
}

export function isAssetPath(path: string): boolean {
  return path.startsWith('/assets/');
}

/**
 * How to answer a request.
 * @param origin the worker's own
 * @param fixed the paths of the shell with lasting names
 */
export function handlingOf(
  { method, url, mode, ranged }: Asked,
  origin: string,
  fixed: ReadonlySet<string>,
): Handling {
  const { origin: asked, pathname: path } = new URL(url);
  if (method !== 'GET') return 'network';
  // Media stand on an origin of their own; only what a page has put into the cache is answered from here.
  if (path.startsWith('/media/')) return ranged ? 'network' : 'media';
  if (asked !== origin || serverPath.test(path)) return 'network';
  if (path === configPath) return 'config';
  if (isAssetPath(path)) return ranged ? 'network' : 'asset';
  if (fixed.has(path) && path !== indexPath) return 'fixed';
  if (mode === 'navigate' && (isPagePath(path) || path === indexPath)) return 'page';
  return 'network';
}

const shellPrefix = 'kapuas-shell-';
export const configCacheName = 'kapuas-config';

/** The cache with a release's `index.html` and its other files with lasting names. */
export function shellCacheName(id: string): string {
  return shellPrefix + id;
}

/**
 * The caches of shells that stay when a release takes over: its own and the one before, whose pages may still be open
 * in another tab.
 * @param names all caches of this site, oldest first, as the browser gives them
 */
export function shellsToKeep(names: readonly string[], current: string): readonly string[] {
  const own = shellCacheName(current);
  const before = names.filter((name) => name.startsWith(shellPrefix) && name !== own).at(-1);
  return before === undefined ? [own] : [before, own];
}

/** Which caches to delete. Those that are not shells (media of saved courses, for example) are never among them. */
export function shellsToDrop(names: readonly string[], current: string): readonly string[] {
  const kept = shellsToKeep(names, current);
  return names.filter((name) => name.startsWith(shellPrefix) && !kept.includes(name));
}

/** The hashed files of a release: all that its pages may ask for. */
export function assetsOf({ shell, onDemand }: Release): readonly string[] {
  return [...shell.map(([path]) => path).filter(isAssetPath), ...onDemand];
}

/**
 * Which kept assets no release that is kept asks for any more.
 * @param kept paths in the cache of assets
 * @param releases the lists of assets of the kept releases
 */
export function assetsToDrop(
  kept: readonly string[],
  releases: readonly (readonly string[])[],
): readonly string[] {
  const wanted = new Set(releases.flat());
  return kept.filter((path) => !wanted.has(path));
}

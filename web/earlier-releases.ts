import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A build and the hashed files it had. */
export interface BuiltRelease {
  /** When it was built, milliseconds since the epoch. */
  readonly at: number;
  readonly assets: readonly string[];
}

/** As long as the API accepts the documents of a release: phones come back late. */
const keptForMilliseconds = 365 * 24 * 60 * 60 * 1_000;
/** A developer builds many a time a day; pages of that many builds ago are closed by now. */
const keptAtMost = 50;

/**
 * The releases whose files stay, newest first.
 * @param earlier newest first
 */
export function releasesToKeep(
  current: BuiltRelease,
  earlier: readonly BuiltRelease[],
): readonly BuiltRelease[] {
  const files = JSON.stringify(current.assets);
  return [
    current,
    ...earlier.filter(
      ({ at, assets }) => current.at - at < keptForMilliseconds && JSON.stringify(assets) !== files,
    ),
  ].slice(0, keptAtMost);
}

/** Which files of the folder of assets no kept release has. */
export function assetsToRemove(present: readonly string[], kept: readonly BuiltRelease[]): readonly string[] {
  const wanted = new Set(kept.flatMap(({ assets }) => assets));
  return present.filter((name) => !wanted.has(name));
}

const recordName = 'releases.json';

function readRecord(file: string): readonly BuiltRelease[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as BuiltRelease[];
  } catch {
    // The first build into this folder, or one by a release that kept no record.
    return [];
  }
}

/** What is in a folder; nothing when there is none. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Keeps the hashed files of earlier releases beside those of the new one, as the bucket in AWS does: a page that was
 * opened before still asks for its own. Takes the place of Vite's emptying of the output folder.
 */
export function earlierReleases(): Plugin {
  let publicFolder = '';
  return {
    name: 'earlier-releases',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
    },
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle);
      const assets = files
        .filter((file) => file.startsWith('assets/') && !file.endsWith('.map'))
        .map((file) => file.slice('assets/'.length))
        .sort();
      const record = join(dir, '.vite', recordName);
      const kept = releasesToKeep({ at: Date.now(), assets }, readRecord(record));
      const own = new Set(files);
      for (const name of assetsToRemove(list(join(dir, 'assets')), kept)) {
        // Source maps help with the newest release only.
        if (!own.has(`assets/${name}`)) rmSync(join(dir, 'assets', name));
      }
      const places = new Set(['.vite', ...list(publicFolder), ...files.map((file) => file.split('/')[0])]);
      for (const name of list(dir)) {
        if (!places.has(name)) rmSync(join(dir, name), { recursive: true });
      }
      await writeFile(record, JSON.stringify(kept));
    },
  };
}

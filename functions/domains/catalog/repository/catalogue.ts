import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { catalogueChunkKey } from '../../../platform/table/keys.ts';
import { absent, put, unchanged } from '../../../platform/table/writes.ts';
import { catalogueEntrySchema, CHUNKS, type CatalogueEntry } from '../core/catalogue.ts';
import { indexed, type IndexedCourse } from '../core/search.ts';
import type { CourseState } from '../core/types.ts';

/** How long the catalogue is served from memory. */
const CACHE_MS = 5_000;

const chunkSchema = v.object({ version: v.number(), packed: v.instance(Uint8Array) });
const entriesSchema = v.array(catalogueEntrySchema);

/** A chunk of the catalogue; `version` counts how often it was written, 0 is never. */
export interface Chunk {
  readonly version: number;
  readonly entries: readonly CatalogueEntry[];
}

/** A chunk of the courses in a state, as it stands. */
export async function readChunk({ table }: Services, state: CourseState, chunk: number): Promise<Chunk> {
  const stored = parseItem(chunkSchema, await table.get(catalogueChunkKey(state, chunk)));
  return stored ? { version: stored.version, entries: unpack(stored.packed) } : { version: 0, entries: [] };
}

/** Writes a chunk over the version it was made from; false when that is no longer the newest. */
export async function writeChunk(
  { table }: Services,
  state: CourseState,
  chunk: number,
  made: Chunk,
): Promise<boolean> {
  const { version, entries } = made;
  const item = { ...catalogueChunkKey(state, chunk), version: version + 1, packed: pack(entries) };
  const result = await table.write(put(item, version === 0 ? absent : unchanged('version', version)));
  return result.ok;
}

/**
 * All courses in a state, ready to be searched: one batch of all chunks, which holds far more than the page of a query.
 * Chunks that did not change are not unpacked again.
 */
export function readCatalogue(
  { cache, table }: Services,
  state: CourseState,
): Promise<readonly IndexedCourse[]> {
  return cache.get(`catalogue:${state}`, CACHE_MS, async () => {
    const keys = Array.from({ length: CHUNKS }, (_, chunk) => catalogueChunkKey(state, chunk));
    const items = await table.batchGet(keys);
    const chunks = items.map((item) => {
      if (!item) return [];
      const { version, packed } = parseStored(chunkSchema, item);
      return cache.get(`${item.pk}:${item.sk}:${version}`, Infinity, () =>
        Promise.resolve(unpack(packed).map(indexed)),
      );
    });
    return (await Promise.all(chunks)).flat();
  });
}

/** Brotli makes of texts like these a fifth; at this quality 300 entries take some milliseconds. */
function pack(entries: readonly CatalogueEntry[]): Uint8Array {
  const json = Buffer.from(JSON.stringify(entries));
  return brotliCompressSync(json, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 6,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  });
}

function unpack(packed: Uint8Array): CatalogueEntry[] {
  return v.parse(entriesSchema, JSON.parse(brotliDecompressSync(packed).toString('utf8')));
}

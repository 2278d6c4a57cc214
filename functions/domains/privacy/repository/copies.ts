import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { Services } from '../../../platform/services.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { dataCopyKey, dataCopyPartKey, dataCopyPartsRange } from '../../../platform/table/keys.ts';
import type { Page } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import type { Json } from '../core/plain.ts';

const copySchema = v.object({
  jobId: v.string(),
  // Milliseconds since the epoch.
  askedAt: whole,
  /** Until when it can be downloaded. */
  expiresAt: whole,
});
/** A copy that a person asked for; the job says how far it is. */
export type DataCopy = Readonly<v.InferOutput<typeof copySchema>>;

/** Below the 400 kB of an item. */
const PART_BYTES = 300_000;

const inSeconds = (at: number): number => Math.ceil(at / 1_000);

/** The copy that a person asked for last. */
export async function readCopy({ table }: Services, personId: string): Promise<DataCopy | undefined> {
  return parseItem(copySchema, await table.get(dataCopyKey(personId)));
}

/** Writes that a person asked for a copy; refused when they asked for another one meanwhile. */
export const copyWrite = (personId: string, copy: DataCopy, before: DataCopy | undefined): Write =>
  put(
    { ...dataCopyKey(personId), ...copy, ttl: inSeconds(copy.expiresAt) },
    before ? unchanged('jobId', before.jobId) : absent,
  );

/** Keeps a section of a copy; again, it is the same. */
export async function writeSection(
  { table }: Services,
  personId: string,
  copy: DataCopy,
  section: number,
  records: readonly Json[],
): Promise<void> {
  const bytes = deflateRawSync(JSON.stringify(records));
  const count = Math.max(1, Math.ceil(bytes.byteLength / PART_BYTES));
  for (let part = 0; part < count; part += 1) {
    const own = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
    await table.write(
      put({
        ...dataCopyPartKey(personId, copy.jobId, section, part),
        section,
        part,
        bytes: own,
        ttl: inSeconds(copy.expiresAt),
      }),
    );
  }
}

const partSchema = v.object({ section: whole, part: whole, bytes: v.instance(Uint8Array) });

/** The sections of a copy, by number. */
export async function readSections(
  { table }: Services,
  personId: string,
  jobId: string,
): Promise<ReadonlyMap<number, readonly Json[]>> {
  const parts = new Map<number, Uint8Array[]>();
  let after: Page['next'];
  do {
    const page = await table.query(dataCopyPartsRange(personId, jobId), { after });
    for (const item of page.items) {
      const { section, bytes } = parseStored(partSchema, item);
      parts.set(section, [...(parts.get(section) ?? []), bytes]);
    }
    after = page.next;
  } while (after);
  return new Map(
    [...parts].map(([section, bytes]) => [
      section,
      JSON.parse(inflateRawSync(Buffer.concat(bytes)).toString('utf8')) as readonly Json[],
    ]),
  );
}

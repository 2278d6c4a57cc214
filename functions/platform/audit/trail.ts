import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DynamoDBRecord } from 'aws-lambda';
import { entryOf, type AuditEntry } from './entry.ts';

/** Where objects are kept that are never changed. */
export interface ObjectStore {
  /** Puts the object, over one of the same name. Throws when it may not be there afterwards. */
  put(name: string, bytes: Uint8Array): Promise<void>;
}

const packed = promisify(gzip);

/** The folder of a day of the trail. @param day `2026-11-24`, in UTC */
export function folderOf(day: string): string {
  return `changes/${day.replaceAll('-', '/')}/`;
}

/**
 * Keeps the changes of an event: for each day in it one object of gzipped lines of JSON, named by its first change, so that
 * the same changes that come again are written over themselves. Whatever way they are divided when they come again, each
 * is in an object, and readers tell by its sequence what is there twice.
 *
 * @returns what was kept
 */
export async function keep(
  store: ObjectStore,
  records: readonly DynamoDBRecord[],
): Promise<readonly AuditEntry[]> {
  const entries = records.flatMap((record) => entryOf(record) ?? []);
  const stream = streamOf(records);
  for (const day of new Set(entries.map(dayOf))) {
    const ofDay = entries.filter((entry) => dayOf(entry) === day);
    const name = `${folderOf(day)}${stream}-${ofDay[0]?.sequence ?? ''}.jsonl.gz`;
    await store.put(name, await packed(ofDay.map((entry) => `${JSON.stringify(entry)}\n`).join('')));
  }
  return entries;
}

const dayOf = ({ at }: AuditEntry): string => at.slice(0, 10);

/** The moment in the stream's name: a table that is restored has a new stream, which may count from the beginning. */
function streamOf([record]: readonly DynamoDBRecord[]): string {
  return (record?.eventSourceARN?.split('/stream/')[1] ?? 'stream').replace(/[^0-9A-Za-z]/g, '');
}

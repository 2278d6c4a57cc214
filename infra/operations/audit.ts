import { gunzipSync } from 'node:zlib';
import type { AuditEntry } from '../../functions/platform/audit/entry.ts';
import { folderOf } from '../../functions/platform/audit/trail.ts';

/** Where the objects of a trail are read. @param prefix of their names, ends with `/` */
export type TrailReader = (prefix: string) => AsyncIterable<Uint8Array>;

/** What is asked of a trail. */
export interface Question {
  /** The first and the last moment, ms since the epoch. */
  readonly from: number;
  readonly to: number;
  /** An id: of a person, a course, a module, whatever was done something to. */
  readonly subject?: string | undefined;
  /** The id of a person or an organisation, or `system`: who did it. */
  readonly actor?: string | undefined;
  /** A kind of item. */
  readonly kind?: string | undefined;
}

const DAY = 24 * 3_600_000;

/**
 * Who did what to whom, in the order of time; what was kept twice is told once.
 * @throws Error when an object is not what the audit trail writes
 */
export async function readTrail(read: TrailReader, question: Question): Promise<AuditEntry[]> {
  const found = new Map<string, AuditEntry>();
  for (let day = question.from - (question.from % DAY); day <= question.to; day += DAY) {
    for await (const bytes of read(folderOf(new Date(day).toISOString().slice(0, 10)))) {
      for (const line of gunzipSync(bytes).toString('utf8').split('\n')) {
        if (line === '') continue;
        const entry = JSON.parse(line) as AuditEntry;
        if (answers(entry, question)) found.set(`${entry.at} ${entry.sequence}`, entry);
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.at, b.at) || compareNumbers(a.sequence, b.sequence));
}

function answers(entry: AuditEntry, { from, to, subject, actor, kind }: Question): boolean {
  const at = Date.parse(entry.at);
  return (
    at >= from &&
    at <= to &&
    (subject === undefined || idsOf(entry).includes(subject)) &&
    (actor === undefined || entry.actor === actor || entry.actor.endsWith(`:${actor}`)) &&
    (kind === undefined || entry.kind === kind)
  );
}

/** Every id in an entry: those of its place and those that it led or leads to. */
function idsOf({ ids, values }: AuditEntry): unknown[] {
  const told = Object.values(values).flatMap(({ from, to }) => [from, to].flatMap(idsIn));
  return [...Object.values(ids), ...told];
}

/** A value, the parts of a list, or the keys of a map: as they are, and the id in one that says what it is of. */
function idsIn(value: unknown): unknown[] {
  const parts = Array.isArray(value) ? value : typeof value === 'object' ? Object.keys(value ?? {}) : [value];
  return (parts as unknown[]).flatMap((part) =>
    typeof part === 'string' ? [part, ...part.split('#')] : [part],
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of any length, as digits: a longer one is a later one. */
const compareNumbers = (a: string, b: string): number => a.length - b.length || compare(a, b);

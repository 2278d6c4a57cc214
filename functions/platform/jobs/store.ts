import * as v from 'valibot';
import { parseItem, parseStored } from '../stored.ts';
import {
  jobInputKey,
  jobKey,
  jobResultKey,
  jobResultsRange,
  jobWakeKey,
  startedJobKey,
  startedJobsRange,
} from '../table/keys.ts';
import type { Item, Table } from '../table/table.ts';
import { absent, present, put, remove, unchanged, update, type Write } from '../table/writes.ts';
import { jobSchema, rowResultSchema, type Batch, type Job, type RowResult } from './job.ts';

/** A message that a job is to be gone on with. */
export interface Wake {
  readonly jobId: string;
  readonly step: number;
}

const DAY = 24 * 60 * 60;
/** Jobs and their results go after 30 days; what came in goes when the job ends, at the latest after two days. */
const KEPT = 30 * DAY;
const INPUT_KEPT = 2 * DAY;

/** An item holds at most 400 kB; less of it is written again when one part fails. */
const PART_BYTES = 300_000;

const inputSchema = v.object({ bytes: v.instance(Uint8Array) });
const wakeSchema = v.object({ jobId: v.string(), step: v.number() });
const partSchema = v.object({ rows: v.pipe(v.string(), v.parseJson(), v.array(rowResultSchema)) });

const secondsAfter = (job: Job, seconds: number): number => Math.floor(job.startedAt / 1000) + seconds;

/** A job, however it stands. */
export async function readJob({ table }: { table: Table }, jobId: string): Promise<Job | undefined> {
  return parseItem(jobSchema, await table.get(jobKey(jobId)));
}

/** How many items an input of so many bytes takes. */
export const partsOfInput = (bytes: number): number => Math.ceil(bytes / PART_BYTES);

/** Writes of a new job with its input and the note that it is to be taken up; refused when it is there already. */
export function startWrites(job: Job, input: Uint8Array): Write[] {
  const ttl = secondsAfter(job, INPUT_KEPT);
  const inputs = Array.from({ length: job.inputParts }, (_, index) => {
    const bytes = input.subarray(index * PART_BYTES, (index + 1) * PART_BYTES);
    return put({ ...jobInputKey(job.jobId, index), bytes, ttl });
  });
  return [put(itemOf(job), absent), ...inputs, wakeWrite(job), ...noteWrites(job)];
}

/** The note by which a person's jobs are found again; what an organisation starts is nobody's own. */
function noteWrites(job: Job): Write[] {
  const { personId } = job.startedBy;
  if (personId === '') return [];
  return [put({ ...startedJobKey(personId, job.jobId), jobId: job.jobId, ttl: secondsAfter(job, KEPT) })];
}

const noteSchema = v.object({ jobId: v.string() });

/** The ids of the jobs that a person started and that are kept. */
export async function startedJobs({ table }: { table: Table }, personId: string): Promise<string[]> {
  const ids: string[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.query(startedJobsRange(personId), { after });
    ids.push(...page.items.map((item) => parseStored(noteSchema, item).jobId));
    after = page.next;
  } while (after);
  return ids;
}

/** Takes from a job the login through which it was started: it can do nothing any more, and tells of nobody. */
export const forgetLoginWrite = (jobId: string): Write =>
  update(
    jobKey(jobId),
    'SET #startedBy.#loginHash = :none',
    { '#startedBy': 'startedBy', '#loginHash': 'loginHash', ':none': '' },
    present,
  );

/** Writes a job as changed; refused when it is no longer as it was read. */
export function jobWrite(job: Job, before: Job): Write {
  return put(itemOf({ ...job, revision: before.revision + 1 }), unchanged('revision', before.revision));
}

/** Notes that a job is to be taken up in its present step: the stream tells the queue of it. */
export function wakeWrite(job: Job): Write {
  const { jobId, step } = job;
  return put({ ...jobWakeKey(jobId), jobId, step, ttl: secondsAfter(job, INPUT_KEPT) });
}

/** Keeps a part of the result. */
export function partWrite(job: Job, { index, rows }: Batch['part']): Write {
  return put({ ...jobResultKey(job.jobId, index), rows: JSON.stringify(rows), ttl: secondsAfter(job, KEPT) });
}

/** Removes what a job that is over needs no more: what came in may hold personal numbers. */
export function clearWrites({ jobId, inputParts }: Job): Write[] {
  const inputs = Array.from({ length: inputParts }, (_, index) => remove(jobInputKey(jobId, index)));
  return [remove(jobWakeKey(jobId)), ...inputs];
}

/** What a job was started with; undefined when it is gone. */
export async function readInput({ table }: { table: Table }, job: Job): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for (let index = 0; index < job.inputParts; index += 1) {
    const part = parseItem(inputSchema, await table.get(jobInputKey(job.jobId, index)));
    if (!part) return undefined;
    parts.push(part.bytes);
  }
  return Buffer.concat(parts);
}

/** A part of the result; empty when there is none yet. */
export async function readPart(table: Table, jobId: string, index: number): Promise<readonly RowResult[]> {
  return parseItem(partSchema, await table.get(jobResultKey(jobId, index)))?.rows ?? [];
}

/** The whole result, in the order of the rows. */
export async function readResult(table: Table, jobId: string): Promise<RowResult[]> {
  const rows: RowResult[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.query(jobResultsRange(jobId), { after });
    for (const item of page.items) rows.push(...parseStored(partSchema, item).rows);
    after = page.next;
  } while (after);
  return rows.sort((one, other) => one.row - other.row);
}

/** The message in a change of the table; undefined when the change is none of a note to take up a job. */
export function wakeIn(item: Item | undefined): Wake | undefined {
  if (!item?.pk.startsWith('JOB#') || item.sk !== jobWakeKey('').sk) return undefined;
  return parseStored(wakeSchema, item);
}

function itemOf(job: Job): Item {
  return {
    ...jobKey(job.jobId),
    ...job,
    problems: JSON.stringify(job.problems),
    ttl: secondsAfter(job, KEPT),
  };
}

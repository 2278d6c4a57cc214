import * as v from 'valibot';
import type { UserErrorCode } from '../../graphql/generated/types.ts';
import type { Localized } from '../outcome.ts';
import { localized, whole } from '../shapes.ts';

/*
 * A job: whatever may take longer than a request. It is done in batches; what a batch came to and where to go on are one
 * write, so that a job that was killed anywhere goes on behind its last batch. Instants are milliseconds since the epoch.
 */

export const JOB_KINDS = [
  'UNITS_IMPORT',
  'POSITIONS_IMPORT',
  'PERSONS_IMPORT',
  'PERSON_CHANGES_IMPORT',
  'PERSONS_MERGE',
  'OWN_DATA_COPY',
  'PERSON_ERASURE',
  'NUMBERS_REKEY',
  'QUESTIONS_IMPORT',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export const JOB_STATES = ['QUEUED', 'RUNNING', 'CANCELLING', 'CANCELLED', 'DONE', 'FAILED'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What becomes of one row. What is to happen is told by the check, what has happened by the work itself. */
export const ROW_OUTCOMES = ['TO_CREATE', 'TO_CHANGE', 'CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Where each state may lead. */
const NEXT: Readonly<Record<JobState, readonly JobState[]>> = {
  QUEUED: ['RUNNING', 'CANCELLING', 'DONE', 'FAILED'],
  RUNNING: ['RUNNING', 'CANCELLING', 'DONE', 'FAILED'],
  CANCELLING: ['CANCELLED', 'FAILED'],
  CANCELLED: [],
  DONE: [],
  FAILED: [],
};

/** Whether a job in one state may come into another. */
export const mayBecome = (from: JobState, to: JobState): boolean => NEXT[from].includes(to);

/** Whether a job is over. */
export const isOver = (state: JobState): boolean => NEXT[state].length === 0;

const code = v.custom<UserErrorCode>((value) => typeof value === 'string');

const rowProblemSchema = v.object({
  /** The name of the column; absent when it concerns the whole row. */
  column: v.optional(v.string()),
  code,
  message: localized,
});
/** What is wrong with a row, and how to mend it. */
export type RowProblem = Readonly<v.InferOutput<typeof rowProblemSchema>>;

const problemSchema = v.object({ ...rowProblemSchema.entries, row: whole });
/** The same, with the row as a spreadsheet counts it. */
export type JobProblem = Readonly<v.InferOutput<typeof problemSchema>>;

/** One row of the result. */
export const rowResultSchema = v.object({
  row: whole,
  /** What the row is about, as it may stand in a file that is handed on: personal numbers are masked. */
  key: v.string(),
  outcome: v.picklist(ROW_OUTCOMES),
  /** How many things the row is about, when it is not one. */
  count: v.optional(whole),
  problems: v.array(rowProblemSchema),
});
export type RowResult = Readonly<v.InferOutput<typeof rowResultSchema>>;

const countsSchema = v.object(
  Object.fromEntries(ROW_OUTCOMES.map((outcome) => [outcome, v.optional(whole)])) as Record<
    RowOutcome,
    v.OptionalSchema<typeof whole, undefined>
  >,
);
export type Counts = Readonly<Partial<Record<RowOutcome, number | undefined>>>;

export const jobSchema = v.object({
  jobId: v.string(),
  kind: v.picklist(JOB_KINDS),
  /** Whether it only checks and changes nothing. */
  dryRun: v.boolean(),
  /** The hash of what it was started with. */
  inputHash: v.string(),
  /** Into how many items its input was cut. */
  inputParts: whole,
  /** Who started it: rights are looked up anew in each step, so that they end at once. */
  startedBy: v.object({
    /** Empty when a program of an organisation started it. */
    personId: v.string(),
    organisationId: v.optional(v.string()),
    loginHash: v.string(),
    clientId: v.string(),
  }),
  state: v.picklist(JOB_STATES),
  /** How often a function has taken it up; a message of an earlier step is of no use any more. */
  step: whole,
  /** The batch to go on with. */
  next: whole,
  /** How often it was written. */
  revision: whole,
  startedAt: whole,
  endedAt: v.optional(whole),
  /** How much there is to do; unknown until the input was read. */
  total: v.optional(whole),
  done: whole,
  counts: countsSchema,
  /** The first problems, stored as JSON: as attributes each would cost half again as much. All stand in the result. */
  problems: v.pipe(v.string(), v.parseJson(), v.array(problemSchema)),
  /** How many there are. */
  problemCount: whole,
  /** Why it could not be done at all. */
  failure: v.optional(localized),
});
export type Job = Readonly<v.InferOutput<typeof jobSchema>>;

/** How many problems a job shows itself: a screen's worth, some 60 kB. */
const MOST_PROBLEMS = 200;

/** What a batch came to. */
export interface Batch {
  /** How much of the total it did. */
  readonly done: number;
  /** How the counts change. */
  readonly counts: Counts;
  readonly problems: readonly JobProblem[];
  /** A part of the result, by its number: it takes the place of an earlier part of that number. */
  readonly part: { readonly index: number; readonly rows: readonly RowResult[] };
}

/** The job behind a batch. */
export function advanced(job: Job, batch: Batch, total: number): Job {
  const counts: { -readonly [Outcome in keyof Counts]: Counts[Outcome] } = { ...job.counts };
  for (const outcome of ROW_OUTCOMES) {
    const count = (counts[outcome] ?? 0) + (batch.counts[outcome] ?? 0);
    if (count > 0) counts[outcome] = count;
    else delete counts[outcome];
  }
  return {
    ...job,
    state: 'RUNNING',
    next: job.next + 1,
    total,
    done: job.done + batch.done,
    counts,
    problems: [...job.problems, ...batch.problems].slice(0, MOST_PROBLEMS),
    problemCount: job.problemCount + batch.problems.length,
  };
}

/** The job as it ends. */
export const ended = (
  job: Job,
  state: 'CANCELLED' | 'DONE' | 'FAILED',
  at: number,
  failure?: Localized,
): Job => ({
  ...job,
  state,
  endedAt: at,
  ...(failure && { failure }),
});

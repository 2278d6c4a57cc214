import type { OrganisationCaller, PersonCaller } from '../caller.ts';
import type { Localized } from '../outcome.ts';
import { createScope, type Scope } from '../scope.ts';
import type { Services } from '../services.ts';
import { advanced, ended, isOver, type Batch, type Job, type JobKind } from './job.ts';
import { MESSAGES } from './messages.ts';
import { clearWrites, jobWrite, partWrite, readInput, readJob, wakeWrite, type Wake } from './store.ts';

/** A job's work, as its kind makes it of the input: the same batches every time. */
export interface JobWork {
  /** How much there is to do, in the units of progress. */
  readonly total: number;
  /** How many batches. */
  readonly batches: number;
  /** Does a batch. It may be called again for the same batch, and must then change nothing and answer the same. */
  run(scope: Scope, batch: number): Promise<Batch>;
}

/** Makes the work of a job, or says why there is nothing to be done with its input. */
export type JobOpener = (
  job: Job,
  input: Uint8Array,
  services: Services,
) => Promise<JobWork | { readonly failure: Localized }>;

export interface Runner {
  readonly services: Services;
  readonly kinds: Readonly<Record<JobKind, JobOpener>>;
  /** Who started a job, with the rights of this moment; undefined when they may not do it any more. */
  readonly starterOf: (
    services: Services,
    job: Job,
  ) => Promise<PersonCaller | OrganisationCaller | undefined>;
  /** For how long a step goes on, ms; the rest is left to the next. */
  readonly stepMs: number;
}

/**
 * Takes a job further until it is done or the step's time is over; then the job hands itself on. Rejects when something
 * fails: the message comes again, and the job goes on behind its last batch. A message that comes twice does no harm,
 * because what was written meanwhile is met by the next write.
 */
export async function runJob(runner: Runner, { jobId, step }: Wake): Promise<void> {
  const { services } = runner;
  const job = await readJob(services, jobId);
  if (!job || job.step !== step || isOver(job.state)) return;
  if (job.state === 'CANCELLING') return end(services, job, ended(job, 'CANCELLED', services.now()));
  const input = await readInput(services, job);
  if (!input) return fail(services, job, MESSAGES.STALLED);
  const opened = await runner.kinds[job.kind](job, input, services);
  if ('failure' in opened) return fail(services, job, opened.failure);
  return goOn(runner, opened, job);
}

async function goOn({ services, starterOf, stepMs }: Runner, work: JobWork, first: Job): Promise<void> {
  const until = services.now() + stepMs;
  let job = first;
  for (;;) {
    if (job.next >= work.batches) return end(services, job, ended(job, 'DONE', services.now()));
    // Before every batch: who loses a right loses it at once.
    const caller = await starterOf(services, job);
    if (!caller) return fail(services, job, MESSAGES.RIGHTS);
    const batch = await work.run(createScope(services, caller), job.next);
    const after = advanced(job, batch, work.total);
    const handsOn = after.next < work.batches && services.now() >= until;
    const written = await checkpoint(
      services,
      job,
      handsOn ? { ...after, step: job.step + 1 } : after,
      batch,
    );
    if (!written || isOver(written.state) || handsOn) return;
    job = written;
  }
}

/**
 * Writes what a batch came to, and where to go on. When somebody asked to cancel meanwhile, the job ends with it.
 * @returns the job as written; undefined when another function has taken it further
 */
async function checkpoint(
  services: Services,
  before: Job,
  after: Job,
  batch: Batch,
): Promise<Job | undefined> {
  const { table } = services;
  const part = partWrite(after, batch.part);
  const handOn = after.step > before.step ? [wakeWrite(after)] : [];
  const result = await table.transact([jobWrite(after, before), part, ...handOn]);
  if (result.ok) return { ...after, revision: before.revision + 1 };
  const met = await readJob(services, before.jobId);
  if (met?.state !== 'CANCELLING' || met.next !== before.next || met.step !== before.step) return undefined;
  const cancelled = ended({ ...after, step: before.step }, 'CANCELLED', services.now());
  const last = await table.transact([jobWrite(cancelled, met), part, ...clearWrites(met)]);
  return last.ok ? cancelled : undefined;
}

const fail = (services: Services, job: Job, why: Localized): Promise<void> =>
  end(services, job, ended(job, 'FAILED', services.now(), why));

/**
 * Ends a job. When somebody asked to cancel in this very moment, it ends as they wanted; when another function has taken
 * it further meanwhile, that one will end it.
 */
async function end(services: Services, before: Job, over: Job): Promise<void> {
  const result = await services.table.transact([jobWrite(over, before), ...clearWrites(before)]);
  if (result.ok) return;
  const met = await readJob(services, before.jobId);
  if (met?.state !== 'CANCELLING' || met.next !== before.next || met.step !== before.step) return;
  const asked: Job = over.state === 'DONE' ? { ...over, state: 'CANCELLED' } : over;
  await services.table.transact([jobWrite(asked, met), ...clearWrites(before)]);
}

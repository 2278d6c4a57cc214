import { callerId, isAdmin, type OrganisationCaller, type PersonCaller } from '../caller.ts';
import { checkSlug } from '../checks.ts';
import { canonicalJson, sha256 } from '../ids.ts';
import { done, refused, refusedAll, type Outcome } from '../outcome.ts';
import type { Scope } from '../scope.ts';
import type { Services } from '../services.ts';
import type { Write } from '../table/writes.ts';
import { untilWritten } from '../until-written.ts';
import { ended, isOver, mayBecome, type Job, type JobKind } from './job.ts';
import { MESSAGES } from './messages.ts';
import { clearWrites, jobWrite, partsOfInput, readJob, startWrites } from './store.ts';

/** What a job is started with. */
export interface JobStart {
  readonly kind: JobKind;
  readonly dryRun: boolean;
  readonly input: Uint8Array;
  /** Names the job for good: the same key with the same input answers with the job that is there. */
  readonly idempotencyKey: string;
}

/** Who may start a job. */
type Starter = PersonCaller | OrganisationCaller;

/** The id of the job that somebody starts under a key. */
export const jobIdOf = (caller: Starter, idempotencyKey: string): string =>
  sha256(canonicalJson([callerId(caller), 'job', idempotencyKey]));

/** Starts a job in the name of a person or an organisation. Who may do so is decided by who calls; it is one transaction. */
export async function startJob(scope: Scope, caller: Starter, start: JobStart): Promise<Outcome<Job>> {
  const outcome = await startJobWith(scope, caller, start, []);
  if (!outcome) throw new Error('A job was refused, and is not there');
  return outcome;
}

/** The same together with other writes; undefined when one of those was refused. */
export async function startJobWith(
  { services, now }: Scope,
  caller: Starter,
  { kind, dryRun, input, idempotencyKey }: JobStart,
  writes: readonly Write[],
): Promise<Outcome<Job> | undefined> {
  const refusals = checkSlug(['idempotencyKey'], idempotencyKey);
  if (refusals.length > 0) return refusedAll(refusals);
  const inputHash = sha256(canonicalJson([kind, dryRun, Buffer.from(input).toString('base64')]));
  const job: Job = {
    jobId: jobIdOf(caller, idempotencyKey),
    kind,
    dryRun,
    inputHash,
    inputParts: partsOfInput(input.byteLength),
    startedBy: {
      ...(caller.kind === 'person'
        ? { personId: caller.personId }
        : { personId: '', organisationId: caller.organisationId }),
      loginHash: caller.login.hash,
      clientId: caller.login.clientId,
    },
    state: 'QUEUED',
    step: 0,
    next: 0,
    revision: 1,
    startedAt: now,
    done: 0,
    counts: {},
    problems: [],
    problemCount: 0,
  };
  const result = await services.table.transact([...startWrites(job, input), ...writes]);
  if (result.ok) return done(job);
  const known = await readJob(services, job.jobId);
  if (!known) return undefined;
  return known.inputHash === inputHash
    ? done(known)
    : refused('IDEMPOTENCY_MISMATCH', MESSAGES.KEY_REUSED, ['idempotencyKey']);
}

/** A job the caller may know of: administrators know all of them, an organisation those that it started. */
export async function findJob(scope: Scope, jobId: string): Promise<Job | undefined> {
  const { caller, services } = scope;
  if (isAdmin(scope)) return readJob(services, jobId);
  if (caller.kind !== 'organisation') return undefined;
  const job = await readJob(services, jobId);
  return job?.startedBy.organisationId === caller.organisationId ? job : undefined;
}

/**
 * Asks a job to end behind the batch under way; what was done stays. Again changes nothing, and a job that is over is
 * past it.
 */
export async function cancelJob(scope: Scope, jobId: string): Promise<Outcome<Job>> {
  return untilWritten<Job>(scope, async (fresh) => {
    const job = await findJob(fresh, jobId);
    if (!job) return refused('NOT_FOUND', MESSAGES.NOT_FOUND, ['job']);
    if (job.state === 'CANCELLING' || job.state === 'CANCELLED') return done(job);
    if (!mayBecome(job.state, 'CANCELLING')) return refused('WRONG_STATE', MESSAGES.OVER, ['job']);
    const cancelling: Job = { ...job, state: 'CANCELLING' };
    const result = await fresh.services.table.write(jobWrite(cancelling, job));
    return result.ok ? done({ ...cancelling, revision: job.revision + 1 }) : undefined;
  });
}

/**
 * Ends a job that nobody took further: every delivery of its message failed. Answers whether there was one.
 * @param step the step in which it was when it was last handed on
 */
export async function endStalled(services: Services, jobId: string, step: number): Promise<boolean> {
  const job = await readJob(services, jobId);
  if (!job || job.step !== step || isOver(job.state)) return false;
  const over =
    job.state === 'CANCELLING'
      ? ended(job, 'CANCELLED', services.now())
      : ended(job, 'FAILED', services.now(), MESSAGES.STALLED);
  const result = await services.table.transact([jobWrite(over, job), ...clearWrites(job)]);
  return result.ok;
}

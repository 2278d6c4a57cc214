import type { PersonCaller } from '../../../../platform/caller.ts';
import { jobIdOf, startJobWith } from '../../../../platform/jobs/commands.ts';
import { isOver, type Job } from '../../../../platform/jobs/job.ts';
import { readJob } from '../../../../platform/jobs/store.ts';
import { done, refused, type Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { untilWritten } from '../../../../platform/until-written.ts';
import { COPY_SECTIONS } from '../../core/copy-sections.ts';
import { MESSAGES } from '../../core/messages.ts';
import type { Json } from '../../core/plain.ts';
import { copyWrite, readCopy, readSections, type DataCopy } from '../../repository/copies.ts';

const DAY = 86_400_000;
/** How long a copy can be downloaded, and after how long another one can be asked for, ms. */
const KEPT = 7 * DAY;
const APART = DAY;

/** The copy of a person with the job that makes it. */
export interface CopyStanding {
  readonly personId: string;
  readonly copy: DataCopy;
  readonly job: Job;
}

/** The copy that the caller asked for last; undefined when there is none that can be had. */
export async function ownCopy({ services, caller, now }: Scope): Promise<CopyStanding | undefined> {
  if (caller.kind !== 'person') return undefined;
  const { personId } = caller;
  const copy = await readCopy(services, personId);
  const job = copy && copy.expiresAt > now ? await readJob(services, copy.jobId) : undefined;
  return copy && job && { personId, copy, job };
}

/** Starts a copy of all of the caller's own data: one a day, unless the last one could not be made. */
export async function startCopy(scope: Scope, idempotencyKey: string): Promise<Outcome<CopyStanding>> {
  const { caller } = scope;
  if (caller.kind !== 'person') return refused('NOT_FOUND', MESSAGES.PEOPLE_ONLY);
  return untilWritten<CopyStanding>(scope, (fresh) => start(fresh, caller, idempotencyKey));
}

async function start(
  scope: Scope,
  caller: PersonCaller,
  idempotencyKey: string,
): Promise<Outcome<CopyStanding> | undefined> {
  const { services, now } = scope;
  const { personId } = caller;
  const before = await readCopy(services, personId);
  const last = before && (await readJob(services, before.jobId));
  const jobId = jobIdOf(caller, idempotencyKey);
  if (before && last && (!isOver(last.state) || before.jobId === jobId)) {
    return done({ personId, copy: before, job: last });
  }
  if (before && last?.state === 'DONE' && now < before.askedAt + APART) {
    return refused('WRONG_STATE', MESSAGES.COPY_SOON);
  }
  const copy: DataCopy = { jobId, askedAt: now, expiresAt: now + KEPT };
  const started = await startJobWith(
    scope,
    caller,
    {
      kind: 'OWN_DATA_COPY',
      dryRun: false,
      input: Buffer.from(JSON.stringify({ personId })),
      idempotencyKey,
    },
    [copyWrite(personId, copy, before)],
  );
  if (!started?.ok) return started;
  return done({ personId, copy, job: started.value });
}

/** A copy that is done, section by section; undefined when the caller has none under this id. */
export async function readOwnCopy(
  scope: Scope,
  jobId: string,
): Promise<{ readonly copy: DataCopy; readonly sections: ReadonlyMap<string, readonly Json[]> } | undefined> {
  const standing = await ownCopy(scope);
  if (standing?.job.state !== 'DONE' || standing.copy.jobId !== jobId) return undefined;
  const sections = await readSections(scope.services, standing.personId, jobId);
  return {
    copy: standing.copy,
    sections: new Map(COPY_SECTIONS.map(({ name }, index) => [name, sections.get(index) ?? []])),
  };
}

import { yearInPontianak } from '../../../platform/calendar.ts';
import { isAgency, isOwn } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { onceUnder } from '../../../platform/once.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import { RUN_TRANSITIONS } from '../core/run.ts';
import type { Run, RunRef } from '../core/types.ts';
import { forgetYear, yearWrite } from '../repository/records.ts';
import { entryWrite } from '../repository/roster.ts';
import { endWrites, findRun, forgetRuns, readCurrentRuns } from '../repository/runs.ts';
import { interventionOf, runNotFound, withName } from './support.ts';

/**
 * Takes somebody off a course: the learner their own run, the agency anybody's.
 *
 * @param idempotencyKey under which it is done once, also when the run goes on before it arrives again
 */
export async function withdraw(
  scope: Scope,
  ref: RunRef,
  reason: string,
  idempotencyKey?: string,
): Promise<Outcome<Run>> {
  const mayEnd = isOwn(scope, ref) || isAgency(scope);
  return mayEnd ? end(scope, ref, 'WITHDRAW', reason, idempotencyKey) : runNotFound();
}

/**
 * Exempts somebody from a course: for this year it counts as dealt with, unless they enrol again, and earns nothing.
 *
 * @param idempotencyKey under which it is done once, also when the run goes on before it arrives again
 */
export async function exempt(
  scope: Scope,
  ref: RunRef,
  reason: string,
  idempotencyKey?: string,
): Promise<Outcome<Run>> {
  return isAgency(scope) ? end(scope, ref, 'EXEMPT', reason, idempotencyKey) : runNotFound();
}

const INTERVENTION = { WITHDRAW: 'WITHDRAWN', EXEMPT: 'EXEMPTED' } as const;

/** Ends a run without finishing it; doing it again answers the run as it is. */
async function end(
  scope: Scope,
  ref: RunRef,
  transition: keyof typeof INTERVENTION,
  reasonGiven: string,
  idempotencyKey: string | undefined,
): Promise<Outcome<Run>> {
  const reason = checkReason(reasonGiven);
  if (!reason.ok) return reason;
  const { personId, courseId, number } = ref;
  const input = { personId, courseId, number, reason: reason.value };
  const once = onceUnder(scope, transition, idempotencyKey, input);
  if (!once.ok) return once;
  const { to } = RUN_TRANSITIONS[transition];
  return untilWritten<Run>(scope, async (fresh) => {
    const { now, services } = fresh;
    const [isDone, found, { active, ended }] = await Promise.all([
      once.value.isDone(fresh),
      findRun(fresh, ref),
      readCurrentRuns(fresh, ref),
    ]);
    if (!isDone.ok) return isDone;
    if (!found) return runNotFound();
    if (isDone.value) return done(found);
    if (found.state === to) {
      // Kept too: arriving again after the learner has come back, it must not end the run a second time.
      const kept = once.value.writes.length === 0 || (await services.table.transact(once.value.writes)).ok;
      return kept ? done(found) : undefined;
    }
    if (active?.number !== ref.number) return refused('WRONG_STATE', MESSAGES.RUN_ENDED, ['run']);
    const run: Run = { ...withName(fresh, active), state: to, revision: active.revision + 1, endedAt: now };
    const year = yearInPontianak(now);
    const result = await services.table.transact([
      ...endWrites(active, run, ended),
      entryWrite(run, interventionOf(fresh, INTERVENTION[transition], reason.value)),
      ...once.value.writes,
      ...(transition === 'EXEMPT' ? [yearWrite(run.personId, year, run.courseId, 0)] : []),
    ]);
    forgetRuns(scope, run);
    forgetYear(scope, run.personId, year);
    return result.ok ? done(run) : undefined;
  });
}

import { yearInPontianak } from '../../../platform/calendar.ts';
import { isAgency, isOwn } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import { RUN_TRANSITIONS } from '../core/run.ts';
import type { Run, RunRef } from '../core/types.ts';
import { forgetYear, yearWrite } from '../repository/records.ts';
import { entryWrite } from '../repository/roster.ts';
import { endWrites, findRun, forgetRuns, readCurrentRuns } from '../repository/runs.ts';
import { interventionOf, runNotFound, withName } from './support.ts';

/** Takes somebody off a course: the learner their own run, the agency anybody's. */
export async function withdraw(scope: Scope, ref: RunRef, reason: string): Promise<Outcome<Run>> {
  return isOwn(scope, ref) || isAgency(scope) ? end(scope, ref, 'WITHDRAW', reason) : runNotFound();
}

/** Exempts somebody from a course: for this year it counts as dealt with, unless they enrol again, and earns nothing. */
export async function exempt(scope: Scope, ref: RunRef, reason: string): Promise<Outcome<Run>> {
  return isAgency(scope) ? end(scope, ref, 'EXEMPT', reason) : runNotFound();
}

const INTERVENTION = { WITHDRAW: 'WITHDRAWN', EXEMPT: 'EXEMPTED' } as const;

/** Ends a run without finishing it; doing it again answers the run as it is. */
async function end(
  scope: Scope,
  ref: RunRef,
  transition: keyof typeof INTERVENTION,
  reasonGiven: string,
): Promise<Outcome<Run>> {
  const reason = checkReason(reasonGiven);
  if (!reason.ok) return reason;
  const { to } = RUN_TRANSITIONS[transition];
  return untilWritten<Run>(scope, async (fresh) => {
    const { now, services } = fresh;
    const [found, { active, ended }] = await Promise.all([findRun(fresh, ref), readCurrentRuns(fresh, ref)]);
    if (!found) return runNotFound();
    if (found.state === to) return done(found);
    if (active?.number !== ref.number) return refused('WRONG_STATE', MESSAGES.RUN_ENDED, ['run']);
    const run: Run = { ...withName(fresh, active), state: to, revision: active.revision + 1, endedAt: now };
    const year = yearInPontianak(now);
    const result = await services.table.transact([
      ...endWrites(active, run, ended),
      entryWrite(run, interventionOf(fresh, INTERVENTION[transition], reason.value)),
      ...(transition === 'EXEMPT' ? [yearWrite(run.personId, year, run.courseId, 0)] : []),
    ]);
    forgetRuns(scope, run);
    forgetYear(scope, run.personId, year);
    return result.ok ? done(run) : undefined;
  });
}

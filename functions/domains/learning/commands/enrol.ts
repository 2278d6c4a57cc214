import { yearInPontianak } from '../../../platform/calendar.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { finishedUntil, MESSAGES } from '../core/messages.ts';
import { beginRun, reopenRun, reopens, type Learner } from '../core/run.ts';
import type { RosterAddressee, Run, Year } from '../core/types.ts';
import { forgetYear, readYear, yearReopenWrite } from '../repository/records.ts';
import { readDivided } from '../repository/lists.ts';
import { earlierWrite, enterWrite, entryWrite, readEntryNow, relocateWrites } from '../repository/roster.ts';
import { beginWrite, forgetRuns, readCurrentRuns, reopenWrites } from '../repository/runs.ts';
import { listDivided } from './lists.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * Enrols the caller in a course on offer, pinned to its newest version; with an active run it answers that one. A run
 * that was withdrawn or exempted this year goes on as it was, attempts included. A course finished this year begins again
 * next year: repeating it at once would only earn the same hours twice.
 */
export async function enrol(neighbours: Neighbours, scope: Scope, courseId: string): Promise<Outcome<Run>> {
  const { caller } = scope;
  if (caller.kind !== 'person') return refused('NOT_FOUND', MESSAGES.COURSE_NOT_FOUND, ['course']);
  const { employmentKind, unitPath, positionFamily } = caller;
  const learner = { personId: caller.personId, name: caller.name, unitId: caller.unitId };
  const addressee = { employmentKind, unitPath, ...(positionFamily !== undefined && { positionFamily }) };
  return untilWritten<Run>(scope, async (fresh) => {
    const thisYear = yearInPontianak(fresh.now);
    const [{ active, ended }, head, year] = await Promise.all([
      readCurrentRuns(fresh, { personId: learner.personId, courseId }),
      neighbours.readCourseHead(fresh, courseId),
      readYear(fresh, learner.personId, thisYear),
      // Read ahead, for whoever begins or goes on.
      readDivided(fresh, courseId, caller.unitId),
    ]);
    if (!head) return refused('NOT_FOUND', MESSAGES.COURSE_NOT_FOUND, ['course']);
    if (active) return done(active);
    if (head.state !== 'OFFERED') return refused('WRONG_STATE', MESSAGES.NOT_OFFERED, ['course']);
    if (!learner.unitId) return refused('WRONG_STATE', MESSAGES.NO_UNIT);
    if (ended && holdsThisYear(ended, year)) {
      return refused('WRONG_STATE', finishedUntil(`${thisYear + 1}-01-01`), ['course']);
    }
    const placed = { ...learner, listDivided: await listDivided(fresh, courseId, learner.unitId) };
    if (ended && reopens(ended, fresh.now)) return reopen(fresh, ended, placed, addressee);
    const course = await neighbours.readCourseVersion(fresh, courseId, head.version);
    if (!course) return refused('NOT_FOUND', MESSAGES.COURSE_NOT_FOUND, ['course']);
    const run = beginRun(course, placed, (ended?.number ?? 0) + 1, fresh.now);
    const result = await fresh.services.table.transact([
      beginWrite(run),
      enterWrite(run, addressee),
      ...(ended ? [earlierWrite(ended)] : []),
    ]);
    forgetRuns(scope, run);
    return result.ok ? done(run) : undefined;
  });
}

/** Goes on with a run that was withdrawn or exempted this year. Its module progress and attempts are where they were. */
async function reopen(
  scope: Scope,
  ended: Run,
  learner: Learner,
  addressee: RosterAddressee,
): Promise<Outcome<Run> | undefined> {
  const run = reopenRun(ended, learner);
  const year = yearInPontianak(scope.now);
  const moves = run.roster.unitId !== ended.roster.unitId;
  const entry = moves ? await readEntryNow(scope.services, ended) : undefined;
  if (moves && !entry) throw new Error('A run has no entry in the list of its unit');
  const result = await scope.services.table.transact([
    ...reopenWrites(ended, run),
    ...(entry ? relocateWrites(entry, run, addressee) : [entryWrite(run)]),
    // An exempted course counts as dealt with in its year; one that is taken after all does not.
    ...(ended.state === 'EXEMPT' ? [yearReopenWrite(run.personId, year, run.courseId)] : []),
  ]);
  forgetRuns(scope, run);
  forgetYear(scope, run.personId, year);
  return result.ok ? done(run) : undefined;
}

/** Whether a run was finished this year and still counts: one whose certificate was revoked is out of the year's list. */
function holdsThisYear({ state, endedAt, courseId }: Run, { year, courses }: Year): boolean {
  return state === 'FINISHED' && yearInPontianak(endedAt ?? 0) === year && courses?.has(courseId) === true;
}

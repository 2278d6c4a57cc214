import { isAgency } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { refused, type Outcome } from '../../../platform/outcome.ts';
import { onceUnder } from '../../../platform/once.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { voidLatestAttempt, type Voided } from '../../assessment/commands/index.ts';
import { placeOf } from '../core/course.ts';
import { MESSAGES } from '../core/messages.ts';
import { lessonUndone, type Standing } from '../core/progress.ts';
import type { RosterEntry, Run, RunRef } from '../core/types.ts';
import { entryWrite } from '../repository/roster.ts';
import {
  findRun,
  forgetProgress,
  forgetRuns,
  readCurrentRuns,
  readProgress,
  standingWrites,
  stillActiveCheck,
} from '../repository/runs.ts';
import type { Neighbours } from './neighbours.ts';
import { entryOf, interventionOf, runNotFound } from './support.ts';

/** Which quiz of a course. */
export interface QuizLesson {
  readonly courseId: string;
  readonly moduleId: string;
  readonly lessonId: string;
}

/** Why an attempt is reset, and under which key of the caller's own it is done once. */
export interface ResetOrder {
  readonly reason: string;
  readonly idempotencyKey: string;
}

/**
 * Takes the latest attempt at a quiz out of the count, so that a new one is possible. The attempt, the reason on the
 * agency's list and, when no other attempt passes the quiz, the lesson that is done no more are one transaction. Only
 * while the run is active: what a finished run earned stands. The same key with the same input is done once, so that a
 * request that is sent again does not take out the attempt that the learner began meanwhile.
 */
export async function resetAttempt(
  { readCourseVersion }: Pick<Neighbours, 'readCourseVersion'>,
  scope: Scope,
  ref: RunRef,
  quiz: QuizLesson,
  order: ResetOrder,
): Promise<Outcome<RosterEntry>> {
  if (!isAgency(scope)) return runNotFound();
  const reason = checkReason(order.reason);
  if (!reason.ok) return reason;
  if (quiz.courseId !== ref.courseId) return refused('NOT_FOUND', MESSAGES.QUIZ_OF_COURSE, ['lesson']);
  const { personId, courseId, number } = ref;
  const { moduleId, lessonId } = quiz;
  const input = { personId, courseId, number, quiz, reason: reason.value };
  const once = onceUnder(scope, 'attemptReset', order.idempotencyKey, input);
  if (!once.ok) return once;
  return untilWritten<RosterEntry>(scope, async (fresh) => {
    const [isDone, found, { active }, progress] = await Promise.all([
      once.value.isDone(fresh),
      findRun(fresh, ref),
      readCurrentRuns(fresh, ref),
      readProgress(fresh, ref, moduleId),
    ]);
    if (!isDone.ok) return isDone;
    if (!found) return runNotFound();
    if (isDone.value) return entryOf(fresh, found);
    if (active?.number !== number) return refused('WRONG_STATE', MESSAGES.RESET_ENDED, ['run']);
    const [course, voided] = await Promise.all([
      readCourseVersion(fresh, courseId, active.version),
      voidLatestAttempt(fresh, { personId, courseId, run: number, moduleId, lessonId }, reason.value),
    ]);
    if (!voided.ok) return voided;
    const place = course && placeOf(course, moduleId, lessonId);
    const before: Standing = { run: active, progress: new Map([[moduleId, progress]]) };
    const after = place && takesBack(voided.value) ? lessonUndone(course, before, place) : before;
    const intervention = interventionOf(fresh, 'ATTEMPT_RESET', reason.value);
    const changed = after !== before;
    const run: Run = changed ? { ...after.run, revision: active.revision + 1 } : active;
    const result = await fresh.services.table.transact([
      ...voided.value.writes,
      ...(changed ? standingWrites(before, after) : [stillActiveCheck(active)]),
      entryWrite(run, intervention),
      ...once.value.writes,
    ]);
    forgetRuns(scope, run);
    forgetProgress(scope, run, moduleId);
    return result.ok ? entryOf(fresh, run) : undefined;
  });
}

/** Whether the quiz was passed by the attempt that is taken out, and is not by those that stay. */
const takesBack = ({ passedBefore, passedAfter }: Voided): boolean => passedBefore && !passedAfter;

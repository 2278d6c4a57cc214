import { isOwn } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import { attemptsLeft, isOver } from '../core/attempt.ts';
import { gradeOverAttempts } from '../core/grading.ts';
import type { QuizSettings } from '../core/quiz.ts';
import { readAttempt, readRecord, type StoredAttempt } from '../repository/attempts.ts';
import type { AttemptRef, QuizRef } from '../repository/shapes.ts';
import { asItIs, endAttempt } from './hand-in.ts';
import type { Neighbours, QuizLesson } from './neighbours.ts';
import type { ListedAttempt } from './loaded.ts';
import { isPassed, overdue } from './summary.ts';

/** One of the caller's own attempts with its questions. One whose time is over is graded by this reading. */
export async function findAttempt(
  neighbours: Neighbours,
  scope: Scope,
  ref: AttemptRef,
): Promise<ListedAttempt | undefined> {
  if (!isOwn(scope, ref)) return undefined;
  const stored = await readAttempt(scope, ref);
  if (!stored) return undefined;
  if (isDue(stored, scope.now)) {
    const ended = await endAttempt(neighbours, scope, ref, 'DEADLINE');
    return ended.ok ? ended.value.attempt : undefined;
  }
  return asItIs(neighbours, scope, ref, stored);
}

/** Whether an attempt is open on paper although its time is over. */
export const isDue = ({ attempt }: Pick<StoredAttempt, 'attempt'>, now: number): boolean =>
  attempt.state === 'IN_PROGRESS' && isOver(attempt, now);

/** How a person stands with a quiz in a run. */
export interface QuizStanding {
  readonly attempts: readonly ListedAttempt[];
  /** Null is no limit. */
  readonly attemptsLeft: number | null;
  /** The result by the quiz's grading method; null before the first. */
  readonly percent: number | null;
  readonly passed: boolean;
}

/**
 * How the caller stands with a quiz in a run. An attempt whose time is over is graded by this reading.
 *
 * @param courseVersion the version of the course that the run is pinned to
 */
export async function readStanding(
  neighbours: Neighbours,
  scope: Scope,
  ref: QuizRef,
  settings: QuizSettings,
  courseVersion: number,
): Promise<QuizStanding> {
  let { attempts } = await readRecord(scope, ref);
  const late = overdue(attempts, scope.now);
  if (late) {
    await endAttempt(neighbours, scope, { ...ref, ordinal: late.ordinal }, 'DEADLINE');
    ({ attempts } = await readRecord(scope, ref));
  }
  const result = gradeOverAttempts(settings, attempts);
  return {
    attempts: attempts.map((summary) => ({
      ref: { ...ref, ordinal: summary.ordinal },
      summary,
      settings,
      courseVersion,
      all: attempts,
    })),
    attemptsLeft: attemptsLeft(settings, attempts),
    percent: result?.percent ?? null,
    passed: isPassed(settings, attempts),
  };
}

/** How the caller stands with a quiz in their current run of its course; null for those who do not take it. */
export async function findStanding(
  neighbours: Neighbours,
  scope: Scope,
  { courseId, moduleId, lessonId }: Pick<QuizRef, 'courseId' | 'moduleId' | 'lessonId'>,
  { settings }: Pick<QuizLesson, 'settings'>,
): Promise<QuizStanding | null> {
  const run = await neighbours.readRun(scope, courseId);
  if (!run || run.state === 'WITHDRAWN') return null;
  const ref = { personId: run.personId, courseId, run: run.number, moduleId, lessonId };
  return readStanding(neighbours, scope, ref, settings, run.version);
}

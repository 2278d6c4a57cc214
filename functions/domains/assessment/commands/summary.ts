import { isOver, type AttemptState } from '../core/attempt.ts';
import { gradeAttempt, gradeOverAttempts, type Answers } from '../core/grading.ts';
import { MARK_SCALE } from '../core/marks.ts';
import type { Question } from '../core/question-types/index.ts';
import type { QuizSettings } from '../core/quiz.ts';
import type { AttemptDraw } from '../repository/draws.ts';
import type { AttemptSummary } from '../repository/shapes.ts';

/** An attempt that has just begun, in short. */
export function summaryOf({ attempt, quizHash }: Pick<AttemptDraw, 'attempt' | 'quizHash'>): AttemptSummary {
  const { ordinal, state, startedAt, deadline, closesAt, submittedAt, submittedBy, questions } = attempt;
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  return {
    ordinal,
    state,
    startedAt,
    deadline,
    closesAt,
    submittedAt,
    submittedBy,
    marks: null,
    maxMarks: points * MARK_SCALE,
    percent: null,
    passed: null,
    quizHash,
  };
}

/** An attempt that was handed in, graded, in short. */
export function gradedSummary(
  draw: Pick<AttemptDraw, 'attempt' | 'quizHash'>,
  questions: readonly Question[],
  answers: Answers,
): AttemptSummary {
  const { marks, maxMarks, percent, passed } = gradeAttempt(draw.attempt, questions, answers);
  return { ...summaryOf(draw), marks, maxMarks, percent, passed };
}

/** Whether the quiz is passed over `attempts`, by its grading method, or was before late answers were accepted. */
export function isPassed(settings: QuizSettings, attempts: readonly AttemptSummary[]): boolean {
  if (attempts.some(({ state, passedBefore }) => state === 'SUBMITTED' && passedBefore)) return true;
  return gradeOverAttempts(settings, attempts)?.passed === true;
}

/** Whether the quiz was passed after any of the attempts, as each of them was handed in. */
export function wasPassed(settings: QuizSettings, attempts: readonly AttemptSummary[]): boolean {
  return attempts.some((_, at) => isPassed(settings, attempts.slice(0, at + 1)));
}

/** The state in which an attempt has run out of time and nobody has handed it in. */
const OPEN: AttemptState = 'IN_PROGRESS';

/** The attempt that is open on paper although its time is over; there is at most one. */
export function overdue(attempts: readonly AttemptSummary[], now: number): AttemptSummary | undefined {
  return attempts.find((attempt) => attempt.state === OPEN && isOver(attempt, now));
}

/** The attempt that takes answers in time. */
export function openAttempt(attempts: readonly AttemptSummary[], now: number): AttemptSummary | undefined {
  return attempts.find((attempt) => attempt.state === OPEN && !isOver(attempt, now));
}

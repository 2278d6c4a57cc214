/** What assessment does for its own resolvers and for other domains. */
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { QuizSettings } from '../core/quiz.ts';
import type { Item } from '../../../platform/table/table.ts';
import type { AttemptRef, QuizRef } from '../repository/shapes.ts';
import type { SharedQuiz } from '../repository/sums.ts';
import { answerAttempt, type AnswerInput } from './answer.ts';
import { submitAttempt } from './hand-in.ts';
import { decideLateAnswers, type LateDecision } from './late.ts';
import type { Neighbours, QuizLesson } from './neighbours.ts';
import { findAttempt, findStanding, readStanding } from './read.ts';
import { beginAttempt, type LessonRef } from './start.ts';
import { readStatistics, sumAttempts } from './statistics.ts';
import { settleAttempt } from './sweep.ts';

export type { AnswerInput } from './answer.ts';
export { readLateAttempt, type LateAttempt } from './late.ts';
export { lateAttemptOf, readLateState } from '../repository/attempts.ts';
export type { LateState } from '../core/lateness.ts';
export { contentOf, type AttemptContent, type ListedAttempt } from './loaded.ts';
export type { CourseOutline, Neighbours, QuizLesson, RunView } from './neighbours.ts';
export { openQuizzes } from './open-quizzes.ts';
export type { QuizStanding } from './read.ts';
export { voidLatestAttempt, type Voided } from './reset.ts';
export { noteDeadline, SETTLE_TASK } from './sweep.ts';
export type { QuizStatistics } from './statistics.ts';
export type { LessonRef } from './start.ts';
export type { AttemptRef, QuizRef } from '../repository/shapes.ts';
export { type Question } from '../core/question-types/index.ts';
export { type QuizSettings } from '../core/quiz.ts';

/** The use cases of a learner and of the agency, on top of what the other domains give; each is described where it is written. */
export function createAssessment(neighbours: Neighbours) {
  return {
    beginAttempt: (scope: Scope, lesson: LessonRef) => beginAttempt(neighbours, scope, lesson),
    answerAttempt: (scope: Scope, input: AnswerInput) => answerAttempt(neighbours, scope, input),
    submitAttempt: (scope: Scope, ref: AttemptRef) => submitAttempt(neighbours, scope, ref),
    findAttempt: (scope: Scope, ref: AttemptRef) => findAttempt(neighbours, scope, ref),
    readStanding: (scope: Scope, ref: QuizRef, settings: QuizSettings, courseVersion: number) =>
      readStanding(neighbours, scope, ref, settings, courseVersion),
    findStanding: (
      scope: Scope,
      ref: Pick<QuizRef, 'courseId' | 'moduleId' | 'lessonId'>,
      quiz: Pick<QuizLesson, 'settings'>,
    ) => findStanding(neighbours, scope, ref, quiz),
    decideLateAnswers: (scope: Scope, ref: AttemptRef, decision: LateDecision) =>
      decideLateAnswers(neighbours, scope, ref, decision),
    sumAttempts: (services: Services, item: Item | undefined, before?: Item) =>
      sumAttempts(neighbours, services, item, before),
    readStatistics: (scope: Scope, quiz: SharedQuiz, questionCount: number) =>
      readStatistics(neighbours, scope, quiz, questionCount),
    settleAttempt: (services: Services, ref: AttemptRef) => settleAttempt(neighbours, services, ref),
  };
}

/** The use cases of a learner, and what the agency decides about their attempts. */
export type Assessment = ReturnType<typeof createAssessment>;

/** What assessment does for its own resolvers and for other domains. */
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { QuizSettings } from '../core/quiz.ts';
import type { AttemptRef, QuizRef } from '../repository/shapes.ts';
import { answerAttempt, type AnswerInput } from './answer.ts';
import { submitAttempt } from './hand-in.ts';
import type { Neighbours, QuizLesson } from './neighbours.ts';
import { findAttempt, findStanding, readStanding } from './read.ts';
import { beginAttempt, type LessonRef } from './start.ts';
import { settleAttempt } from './sweep.ts';

export type { AnswerInput } from './answer.ts';
export { contentOf, type ListedAttempt } from './loaded.ts';
export type { CourseOutline, Neighbours, QuizLesson, RunView } from './neighbours.ts';
export type { QuizStanding } from './read.ts';
export { voidLatestAttempt, type Voided } from './reset.ts';
export { noteDeadline, SETTLE_TASK } from './sweep.ts';
export type { LessonRef } from './start.ts';
export type { AttemptRef, QuizRef } from '../repository/shapes.ts';
export { type Question } from '../core/question-types/index.ts';
export { type QuizSettings } from '../core/quiz.ts';

/** The use cases of a learner, on top of what the other domains give; each is described where it is written. */
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
    settleAttempt: (services: Services, ref: AttemptRef) => settleAttempt(neighbours, services, ref),
  };
}

/** The use cases of a learner. */
export type Assessment = ReturnType<typeof createAssessment>;

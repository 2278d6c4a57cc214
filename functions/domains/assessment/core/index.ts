/** The pure core of assessment: questions, quizzes, attempts, grades, reviews. No clock, no randomness, no storage. */
export { isPublishable, type AuthorProblem } from './problems.ts';
export { type PublicResponse } from './responses.ts';
export type { Parsed } from './versioned.ts';
export {
  checkQuestion,
  drawQuestion,
  fullResponse,
  gradeResponse,
  keyOf,
  normaliseResponse,
  parseQuestion,
  publicQuestion,
  QUESTION_KINDS,
  reviewQuestion,
  type Question,
  type QuestionKind,
} from './question-types/index.ts';
export {
  checkQuiz,
  DEFAULT_REVIEW,
  parseQuizSettings,
  REVIEW_MOMENTS,
  REVIEW_PARTS,
  type GradingMethod,
  type Quiz,
  type QuizSettings,
  type ReviewMoment,
  type ReviewPart,
} from './quiz.ts';
export {
  ATTEMPT_STATES,
  ATTEMPT_TRANSITIONS,
  attemptsLeft,
  parseAttempt,
  settle,
  slotId,
  slotOf,
  startAttempt,
  stateAt,
  submit,
  voidAttempt,
  type Attempt,
  type AttemptStart,
  type AttemptState,
} from './attempt.ts';
export {
  acceptLate,
  allowsDecision,
  ARRIVALS,
  arrivalOf,
  COUNTS,
  LATE_STATES,
  LATE_TRANSITIONS,
} from './lateness.ts';
export { parseSavedAnswer, recordAnswer, type AnswerEntry, type SavedAnswer } from './answers.ts';
export { gradeAttempt, gradeOverAttempts, type GradedAttempt } from './grading.ts';
export { nextAttemptAt, overallFeedback, phaseAt } from './policy.ts';
export { playerView, reviewMoment, reviewOf } from './review.ts';

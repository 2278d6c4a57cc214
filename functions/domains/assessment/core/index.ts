/** The pure core of assessment: questions, quizzes, attempts, grades, reviews. No clock, no randomness, no storage. */
export { MARK_SCALE, pointsOf } from './marks.ts';
export { isPublishable, type AuthorProblem, type Localized, type Path, type Severity } from './problems.ts';
export type { Random } from './random.ts';
export { INVALID_RESPONSES, type InvalidReason, type Normalised, type PublicResponse } from './responses.ts';
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
  type PublicQuestion,
  type Question,
  type QuestionKind,
} from './question-types/index.ts';
export type {
  KeyLine,
  OptionMark,
  PublicOption,
  ReviewParts,
  RightAnswer,
} from './question-types/question-type.ts';
export type { Grade, GradeState } from './question-types/seal.ts';
export {
  checkQuiz,
  DEFAULT_GRACE_SECONDS,
  DEFAULT_REVIEW,
  GRADING_METHODS,
  MAX_QUESTIONS,
  parseQuizSettings,
  REVIEW_MOMENTS,
  REVIEW_PARTS,
  type GradingMethod,
  type Quiz,
  type QuizSettings,
  type ReviewMoment,
  type ReviewPart,
  type ReviewPolicy,
} from './quiz.ts';
export {
  allows,
  ATTEMPT_STATES,
  ATTEMPT_TRANSITIONS,
  attemptsLeft,
  isOver,
  parseAttempt,
  settle,
  slotId,
  slotOf,
  startAttempt,
  stateAt,
  submit,
  voidAttempt,
  type Attempt,
  type AttemptClock,
  type AttemptEvent,
  type AttemptStart,
  type AttemptState,
  type StartRefusal,
} from './attempt.ts';
export {
  parseSavedAnswer,
  recordAnswer,
  type AnswerEntry,
  type AnswerOutcome,
  type SavedAnswer,
} from './answers.ts';
export {
  gradeAttempt,
  gradeOverAttempts,
  type Answers,
  type AttemptResult,
  type GradedAttempt,
  type QuestionResult,
  type QuizResult,
} from './grading.ts';
export {
  playerView,
  reviewMoment,
  reviewOf,
  type AttemptReview,
  type PlayerQuestion,
  type QuestionReview,
  type ShownAnswer,
} from './review.ts';

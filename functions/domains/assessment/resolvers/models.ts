import type { LateAttempt, ListedAttempt, QuizLesson, QuizStanding } from '../commands/index.ts';

/** An attempt, with its questions or, in lists, without. */
export type AttemptModel = ListedAttempt;

/** An attempt with late answers, for the agency. */
export type LateAttemptModel = LateAttempt;

/** A quiz as the caller meets it. */
export interface QuizModel {
  /** The parts of its lesson's global id. */
  readonly idParts: readonly (string | number)[];
  readonly quiz: QuizLesson;
  /** How the caller stands in the run; null without one. */
  readonly standing: QuizStanding | null;
}

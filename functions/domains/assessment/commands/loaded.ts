import type { Question } from '../core/question-types/index.ts';
import type { Answers } from '../core/grading.ts';
import type { Attempt } from '../core/attempt.ts';
import type { LateState } from '../core/lateness.ts';
import type { QuizSettings } from '../core/quiz.ts';
import type { AttemptRef, AttemptSummary } from '../repository/shapes.ts';

/** An attempt among all attempts of its run at its quiz: what decides how much of it may be seen. */
export interface ListedAttempt {
  readonly ref: AttemptRef;
  readonly summary: AttemptSummary;
  readonly settings: QuizSettings;
  /** The version of the course that it was begun in. */
  readonly courseVersion: number;
  /** All attempts, this one included, in their order. */
  readonly all: readonly AttemptSummary[];
  /** The questions and answers; absent in lists, and read on only when asked for where they were not needed so far. */
  readonly content?: AttemptContent | (() => Promise<AttemptContent | undefined>);
}

/** What an attempt asks and what was answered. Holds the key: only the views of the core may leave the server. */
export interface AttemptContent {
  readonly attempt: Attempt;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** What became of the answers that came late. */
  readonly lateState: LateState;
}

/** The questions and answers of an attempt, if it has them. */
export async function contentOf({ content }: ListedAttempt): Promise<AttemptContent | undefined> {
  return typeof content === 'function' ? content() : content;
}

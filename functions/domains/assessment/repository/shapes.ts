import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';
import type { attemptRange, quizRecordKey } from '../../../platform/table/keys.ts';
import { ATTEMPT_STATES } from '../core/attempt.ts';
import { LATE_STATES } from '../core/lateness.ts';

/** A quiz as one person meets it in one run: what its record is kept under. */
export interface QuizRef {
  readonly personId: string;
  readonly courseId: string;
  readonly run: number;
  readonly moduleId: string;
  readonly lessonId: string;
}

/** An attempt, by its permanent natural id. */
export interface AttemptRef extends QuizRef {
  readonly ordinal: number;
}

export const summarySchema = v.object({
  ordinal: whole,
  state: v.picklist(ATTEMPT_STATES),
  // Instants are milliseconds since the epoch.
  startedAt: whole,
  deadline: v.nullable(whole),
  closesAt: v.nullable(whole),
  submittedAt: v.nullable(whole),
  submittedBy: v.nullable(v.picklist(['LEARNER', 'DEADLINE'])),
  /** Hundred-thousandths of a point; null until it is graded. */
  marks: v.nullable(whole),
  maxMarks: whole,
  percent: v.nullable(v.number()),
  passed: v.nullable(v.boolean()),
  /** Under which its questions are stored: in the quiz's record only, and not before statistics were kept. */
  quizHash: v.optional(v.string()),
  /** The quiz was passed before late answers made this result worse: it stays so (ADR 11). In the record only. */
  passedBefore: v.optional(v.literal(true)),
});

/** An attempt in short: what lists, limits and the quiz's result are made of. */
export type AttemptSummary = Readonly<v.InferOutput<typeof summarySchema>>;

/** The attributes of the item that says how an attempt stands. */
export const stateSchema = v.object({
  ...summarySchema.entries,
  /** How many answers were taken: handing in is refused when one arrived while it was being graded. */
  answers: whole,
  /** What became of the answers that came late. */
  lateState: v.optional(v.picklist(LATE_STATES), 'NONE'),
});
export type AttemptStateItem = Readonly<v.InferOutput<typeof stateSchema>>;

/** How the change stream tells an attempt, and its draw, from other items. */
export const ATTEMPT_KIND = 'ATTEMPT';
export const DRAW_KIND = 'ATTEMPT_DRAW';

type QuizAt = Parameters<typeof quizRecordKey>;
type AttemptAt = Parameters<typeof attemptRange>;

/** The parts of a key. */
export const quizAt = (ref: QuizRef): QuizAt => [
  ref.personId,
  ref.courseId,
  ref.run,
  ref.moduleId,
  ref.lessonId,
];
export const attemptAt = (ref: AttemptRef): AttemptAt => [...quizAt(ref), ref.ordinal];

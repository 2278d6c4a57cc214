import * as v from 'valibot';
import { isOver, settle, type Attempt } from './attempt.ts';
import type { Parsed } from './versioned.ts';

const entrySchema = v.strictObject({
  /** The normalised response; null where the learner cleared the answer. */
  response: v.unknown(),
  /** The place in the order in which the learner's device made its answers to this attempt, from 1. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When the server took it, milliseconds since the epoch. */
  savedAt: v.number(),
  /** When the learner gave it by the device's clock, which nothing is decided by. */
  answeredAt: v.number(),
});

const savedAnswerSchema = v.strictObject({
  counted: v.nullable(entrySchema),
  late: v.nullable(entrySchema),
});

/** One answer as it was sent. */
export type AnswerEntry = Readonly<v.InferOutput<typeof entrySchema>>;

/**
 * What is kept for one question: the last answer in time, which counts, and the last one after it, which is kept and
 * shown but does not count. So lateness costs nobody what was there before, and nothing that was written is lost.
 */
export type SavedAnswer = Readonly<v.InferOutput<typeof savedAnswerSchema>>;

/** Reads a stored answer. Never throws. */
export function parseSavedAnswer(stored: unknown): Parsed<SavedAnswer> {
  const read = v.safeParse(savedAnswerSchema, stored);
  return read.success ? { ok: true, value: read.output } : { ok: false, reason: 'not a saved answer' };
}

/** What became of an answer. SUPERSEDED: this answer or a newer one was there already; nothing changes. */
export type AnswerOutcome =
  | { readonly outcome: 'SAVED'; readonly late: boolean; readonly answer: SavedAnswer }
  | { readonly outcome: 'SUPERSEDED'; readonly late: boolean; readonly answer: SavedAnswer }
  | { readonly outcome: 'REFUSED'; readonly code: 'SUBMITTED' | 'VOIDED' };

const NOTHING: SavedAnswer = { counted: null, late: null };

/**
 * Takes an answer to one question that arrived at `entry.savedAt`. Whether it is late is decided by the server's clock
 * alone. After the deadline an answer is still kept, unless the learner handed in before: then there is nothing to add.
 *
 * @param previous what is kept for the question; null for nothing
 * @param entry the answer, normalised
 */
export function recordAnswer(
  attempt: Attempt,
  previous: SavedAnswer | null,
  entry: AnswerEntry,
): AnswerOutcome {
  const settled = settle(attempt, entry.savedAt);
  if (settled.state === 'VOIDED') return { outcome: 'REFUSED', code: 'VOIDED' };
  if (settled.submittedBy === 'LEARNER') return { outcome: 'REFUSED', code: 'SUBMITTED' };
  const late = settled.submittedBy === 'DEADLINE' || isOver(attempt, entry.savedAt);
  const kept = previous ?? NOTHING;
  const newest = Math.max(kept.counted?.sequence ?? 0, kept.late?.sequence ?? 0);
  if (entry.sequence <= newest) {
    return { outcome: 'SUPERSEDED', late: kept.late?.sequence === newest, answer: kept };
  }
  const answer = late ? { ...kept, late: entry } : { ...kept, counted: entry };
  return { outcome: 'SAVED', late, answer };
}

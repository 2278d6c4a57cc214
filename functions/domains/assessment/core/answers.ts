import * as v from 'valibot';
import { settle, type Attempt } from './attempt.ts';
import { arrivalOf, arrivalOfKept, COUNTS, type Arrival } from './lateness.ts';
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
  accepted: v.optional(v.nullable(entrySchema), null),
});

/** One answer as it was sent. */
export type AnswerEntry = Readonly<v.InferOutput<typeof entrySchema>>;

/**
 * What is kept for one question: the last answer in time, which counts; the last one after it, which is kept and shown
 * but does not count; and the last late one that the agency lets count in place of the first. So lateness costs nobody
 * what was there before, and nothing that was written is lost.
 */
export type SavedAnswer = Readonly<v.InferOutput<typeof savedAnswerSchema>>;

/** Reads a stored answer. Never throws. */
export function parseSavedAnswer(stored: unknown): Parsed<SavedAnswer> {
  const read = v.safeParse(savedAnswerSchema, stored);
  return read.success ? { ok: true, value: read.output } : { ok: false, reason: 'not a saved answer' };
}

/** The answer that counts; null for none. */
export function countingOf({ counted, accepted }: SavedAnswer): AnswerEntry | null {
  return accepted ?? counted;
}

/** The answer that came late and does not count, or not yet; null for none. */
export function uncountedOf(saved: SavedAnswer): AnswerEntry | null {
  const counting = countingOf(saved);
  return saved.late && (!counting || isNewer(saved.late, counting)) ? saved.late : null;
}

/** What became of an answer. SUPERSEDED: this answer or a newer one was there already; nothing changes. */
export type AnswerOutcome =
  | {
      readonly outcome: 'SAVED' | 'SUPERSEDED';
      /** How the answer that is kept arrived. */
      readonly arrival: Arrival;
      /** Whether the newest answer that is kept came late. */
      readonly late: boolean;
      readonly answer: SavedAnswer;
    }
  | { readonly outcome: 'REFUSED'; readonly code: 'VOIDED' };

const NOTHING: SavedAnswer = { counted: null, late: null, accepted: null };

/**
 * Takes an answer to one question that arrived at `entry.savedAt`. Whether it is late is decided by the server's clock
 * alone. After the deadline or the hand-in an answer is still kept; a reset attempt takes none.
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
  const arrival = arrivalOf(attempt, entry.savedAt);
  const kept = previous ?? NOTHING;
  const newest = newestOf(kept);
  if (newest && !isNewer(entry, newest)) {
    const late = kept.late === newest;
    const cameAs = arrivalOfKept(settled, newest, late ? 'late' : 'counted');
    return { outcome: 'SUPERSEDED', arrival: cameAs, late, answer: kept };
  }
  const late = !COUNTS[arrival];
  const answer = late ? { ...kept, late: entry } : { ...kept, counted: entry };
  return { outcome: 'SAVED', arrival, late, answer };
}

function newestOf({ counted, late }: SavedAnswer): AnswerEntry | null {
  if (!counted || !late) return counted ?? late;
  return isNewer(late, counted) ? late : counted;
}

/**
 * Whether one answer to a question comes after another: by the devices' count, and where two devices gave the same number
 * by what the answers say, so that the order of their arrival decides nothing. The time that a device tells is left out:
 * an answer that is sent again with another one, since the device has corrected its clock, is the same answer.
 */
export function isNewer(entry: AnswerEntry, than: AnswerEntry): boolean {
  if (entry.sequence !== than.sequence) return entry.sequence > than.sequence;
  return inWords(entry.response) > inWords(than.response);
}

/** The same text for the same response, in whatever order its fields were stored. */
function inWords(response: unknown): string {
  return JSON.stringify(response, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

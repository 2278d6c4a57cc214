import * as v from 'valibot';
import { whole } from '../../../platform/shapes.ts';
import { parseItem } from '../../../platform/stored.ts';
import { attemptAcceptedKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { slotId } from '../core/attempt.ts';
import type { Answers } from '../core/grading.ts';
import { packedSchema, packEntry, unpack } from './packed-answer.ts';
import { attemptAt, type AttemptRef } from './shapes.ts';

const acceptedSchema = v.object({
  revision: whole,
  /** By the question's id within the attempt, each packed as an answer of its own is. */
  entries: v.record(v.string(), packedSchema),
});

/** The late answers of an attempt that count, by the question's id within it, and how often there was a decision. */
export function readAccepted(item: Item | undefined): {
  readonly revision: number;
  readonly entries: ReadonlyMap<string, unknown>;
} {
  const stored = parseItem(acceptedSchema, item);
  const entries = Object.entries(stored?.entries ?? {});
  return {
    revision: stored?.revision ?? 0,
    entries: new Map(entries.map(([questionId, packed]) => [questionId, unpack(packed).entry])),
  };
}

/** Keeps the late answers that count from now on; at most 100 of a kilobyte each. */
export function acceptedWrite(ref: AttemptRef, answers: Answers, revision: number): Write {
  const entries = [...answers].flatMap(([slot, { accepted }]) =>
    accepted ? [[slotId(slot), packEntry(1, accepted)] as const] : [],
  );
  return put(
    {
      ...attemptAcceptedKey(...attemptAt(ref)),
      revision: revision + 1,
      entries: Object.fromEntries(entries),
    },
    revision === 0 ? absent : unchanged('revision', revision),
  );
}

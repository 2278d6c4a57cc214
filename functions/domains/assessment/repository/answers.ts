import type { Scope } from '../../../platform/scope.ts';
import { parseItem, StoredItemError } from '../../../platform/stored.ts';
import {
  attemptDrawKey,
  attemptLateResponseKey,
  attemptResponseKey,
  attemptStateKey,
} from '../../../platform/table/keys.ts';
import type { Item, Key } from '../../../platform/table/table.ts';
import { absent, put, unchanged, update, type Write } from '../../../platform/table/writes.ts';
import { parseSavedAnswer, type SavedAnswer } from '../core/answers.ts';
import { ATTEMPT_TRANSITIONS, slotOf } from '../core/attempt.ts';
import { LATE_TRANSITIONS } from '../core/lateness.ts';
import { readDraw } from './draws.ts';
import { packEntry, unpackEntry } from './packed-answer.ts';
import { ATTEMPT_KIND, attemptAt, stateSchema, type AttemptRef } from './shapes.ts';

/** What is kept for one question, with the number of changes so far of each part; 0 is nothing yet. */
export interface StoredResponse {
  readonly revision: number;
  readonly lateRevision: number;
  readonly answer: SavedAnswer | null;
}

/** The attempt and what is kept for one of its questions; undefined when there is no such attempt or question. */
export async function readForAnswer(scope: Scope, ref: AttemptRef, questionId: string) {
  const at = attemptAt(ref);
  const [stateItem, drawItem, ...responseItems] = await Promise.all([
    scope.load(attemptStateKey(...at)),
    scope.load(attemptDrawKey(...at)),
    ...responseKeys(ref, questionId).map((key) => scope.load(key)),
  ]);
  const state = parseItem(stateSchema, stateItem);
  const draw = readDraw(drawItem, state);
  return state && draw
    ? { ...draw, state, slot: slotOf(draw.attempt, questionId), response: readResponse(...responseItems) }
    : undefined;
}

/** Forgets what was read for an answer, after writing it. */
export function forgetForAnswer(scope: Scope, ref: AttemptRef, questionId: string): void {
  scope.forget(attemptStateKey(...attemptAt(ref)));
  for (const key of responseKeys(ref, questionId)) scope.forget(key);
}

/** The items of the answer to a question: the one in time, and the late one apart so that each stays small. */
export function responseKeys(ref: AttemptRef, questionId: string): Key[] {
  const at = attemptAt(ref);
  return [attemptResponseKey(at, questionId), attemptLateResponseKey(at, questionId)];
}

/**
 * What the items of an answer hold. The late ones that were accepted lie elsewhere; to take another answer they need not
 * be known, as each of them lies here too until a newer one came.
 */
export function readResponse(inTime?: Item, late?: Item, acceptedEntry?: unknown): StoredResponse {
  const counted = inTime && unpackEntry(inTime);
  const after = late && unpackEntry(late);
  const revisions = { revision: counted?.revision ?? 0, lateRevision: after?.revision ?? 0 };
  if (!counted && !after) return { ...revisions, answer: null };
  const saved = parseSavedAnswer({
    counted: counted?.entry ?? null,
    late: after?.entry ?? null,
    accepted: acceptedEntry ?? null,
  });
  if (!saved.ok) throw new StoredItemError(`ATTEMPT: ${saved.reason}`);
  return { ...revisions, answer: saved.value };
}

/**
 * Writes of an answer: 4 write units, as both items stay below a kilobyte. The counter in the state is what makes an
 * answer and a submission at the same moment see each other. An answer in time needs an open attempt; a late one may also
 * follow the end, and says in the state that there is something to decide.
 */
export function answerWrites(
  ref: AttemptRef,
  questionId: string,
  answer: SavedAnswer,
  { stored, late }: { stored: StoredResponse; late: boolean },
): Write[] {
  const [key, lateKey] = responseKeys(ref, questionId);
  const revision = late ? stored.lateRevision : stored.revision;
  return [
    late ? lateCountWrite(ref) : countWrite(ref),
    put(
      { ...(late ? lateKey! : key!), ...packEntry(revision + 1, late ? answer.late : answer.counted) },
      revision === 0 ? absent : unchanged('revision', revision),
    ),
  ];
}

const COUNT = { '#answers': 'answers', ':one': 1 };
const OPEN = { '#state': 'state', ':open': 'IN_PROGRESS' };

const countWrite = (ref: AttemptRef): Write =>
  update(attemptStateKey(...attemptAt(ref)), 'SET #answers = #answers + :one', COUNT, {
    expression: '#state = :open',
    values: OPEN,
  });

const lateCountWrite = (ref: AttemptRef): Write =>
  update(
    attemptStateKey(...attemptAt(ref)),
    'SET #answers = #answers + :one, #lateState = :waiting, #kind = :kind, #ref = :ref',
    {
      ...COUNT,
      '#lateState': 'lateState',
      ':waiting': LATE_TRANSITIONS.ARRIVE.to,
      // Attempts that ended before these two were kept at the end have none.
      '#kind': 'kind',
      ':kind': ATTEMPT_KIND,
      '#ref': 'ref',
      ':ref': ref,
    },
    { expression: '#state IN (:open, :over)', values: { ...OPEN, ':over': ATTEMPT_TRANSITIONS.EXPIRE.to } },
  );

import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { whole } from '../../../platform/shapes.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  attemptAcceptedKey,
  attemptDrawKey,
  attemptRange,
  attemptStateKey,
  quizRecordKey,
  quizRecordsRange,
} from '../../../platform/table/keys.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { absent, put, unchanged, update, type Write } from '../../../platform/table/writes.ts';
import type { SavedAnswer } from '../core/answers.ts';
import { ATTEMPT_STATES, ATTEMPT_TRANSITIONS, slotId } from '../core/attempt.ts';
import type { Answers } from '../core/grading.ts';
import { LATE_STATES, type LateState } from '../core/lateness.ts';
import { readAccepted } from './accepted.ts';
import { readResponse, responseKeys } from './answers.ts';
import { readDraw, type AttemptDraw } from './draws.ts';
import {
  ATTEMPT_KIND,
  DRAW_KIND,
  attemptAt,
  quizAt,
  stateSchema,
  summarySchema,
  type AttemptRef,
  type AttemptStateItem,
  type AttemptSummary,
  type QuizRef,
} from './shapes.ts';

const resetSchema = v.object({ ordinal: whole, by: v.string(), at: whole, reason: v.string() });

const recordSchema = v.object({
  revision: whole,
  /** By ordinal, so that one attempt can be updated without the rest. */
  attempts: v.record(v.string(), summarySchema),
  resets: v.optional(v.array(resetSchema), []),
});

/** All attempts at a quiz in a run, in their order, with the number of changes so far. */
export interface QuizRecord {
  readonly revision: number;
  readonly attempts: readonly AttemptSummary[];
}

/** An attempt as it is stored. */
export interface StoredAttempt extends AttemptDraw {
  readonly state: AttemptStateItem;
  readonly answers: Answers;
  /** How often late answers were accepted. */
  readonly acceptedRevision: number;
}

/** The attempts at a quiz; none when it was never begun. Loaded together with whatever is asked for in this turn. */
export async function readRecord(scope: Scope, ref: QuizRef): Promise<QuizRecord> {
  const record = parseItem(recordSchema, await scope.load(quizRecordKey(...quizAt(ref))));
  const attempts = Object.values(record?.attempts ?? {}).sort((a, b) => a.ordinal - b.ordinal);
  return { revision: record?.revision ?? 0, attempts };
}

/** Under which questions a person made attempts, quiz by quiz; the attempts of a quiz may be at several versions. */
export async function* quizHashesOf({ table }: Services, personId: string) {
  let after: Page['next'];
  do {
    const page = await table.query(quizRecordsRange(personId), { after });
    for (const item of page.items) {
      const place = quizPlaceOf(item);
      if (!place) continue;
      const { attempts } = parseStored(recordSchema, item);
      const hashes = new Set(Object.values(attempts).flatMap(({ quizHash }) => quizHash ?? []));
      for (const quizHash of hashes) yield { ref: { personId, ...place }, quizHash };
    }
    after = page.next;
  } while (after);
}

const RECORD_KEY = /^QUIZ#([^#]+)#(\d{4})#([^#]+)#([^#]+)$/;

/** The quiz of a record, by its key. */
function quizPlaceOf({ sk }: Item): Omit<QuizRef, 'personId'> | undefined {
  const [, courseId, run, moduleId, lessonId] = RECORD_KEY.exec(sk) ?? [];
  return courseId && run && moduleId && lessonId
    ? { courseId, run: Number(run), moduleId, lessonId }
    : undefined;
}

/** Whether the record of a quiz has an attempt under way. */
export function openIn(record: Item): boolean {
  return Object.values(parseStored(recordSchema, record).attempts).some(
    ({ state }) => state === 'IN_PROGRESS',
  );
}

/** Forgets what was read of the record, after writing it. */
export function forgetRecord(scope: Scope, ref: QuizRef): void {
  scope.forget(quizRecordKey(...quizAt(ref)));
}

/** The whole attempt, in one query (and a further one for each megabyte of answers, of which there is never a second). */
export async function readAttempt(scope: Scope, ref: AttemptRef): Promise<StoredAttempt | undefined> {
  const { items } = await scope.services.table.query(attemptRange(...attemptAt(ref)));
  const bySk = new Map(items.map((item) => [item.sk, item]));
  const state = parseItem(stateSchema, bySk.get(attemptStateKey(...attemptAt(ref)).sk));
  const draw = readDraw(bySk.get(attemptDrawKey(...attemptAt(ref)).sk), state);
  if (!state || !draw) return undefined;
  const accepted = readAccepted(bySk.get(attemptAcceptedKey(...attemptAt(ref)).sk));
  const answers = draw.attempt.questions.flatMap((_, slot): [number, SavedAnswer][] => {
    const [inTime, late] = responseKeys(ref, slotId(slot)).map(({ sk }) => bySk.get(sk));
    const { answer } = readResponse(inTime, late, accepted.entries.get(slotId(slot)));
    return answer ? [[slot, answer]] : [];
  });
  return { ...draw, state, answers: new Map(answers), acceptedRevision: accepted.revision };
}

const refSchema = v.object({
  personId: v.string(),
  courseId: v.string(),
  run: whole,
  moduleId: v.string(),
  lessonId: v.string(),
  ordinal: whole,
});

const openSchema = v.object({
  ref: refSchema,
  state: v.picklist(ATTEMPT_STATES),
  closesAt: v.nullable(whole),
});

/** The attempt of a state item that is open and has an end; undefined for others. */
export function openAttemptOf(item: Item): { ref: AttemptRef; closesAt: number } | undefined {
  const { ref, state, closesAt } = parseStored(openSchema, item);
  return state === 'IN_PROGRESS' && closesAt !== null ? { ref, closesAt } : undefined;
}

/** The attempt of a state item that is over; undefined for others. */
export function overAttemptOf(item: Item): AttemptRef | undefined {
  const { ref, state } = parseStored(v.object({ ref: refSchema, state: v.picklist(ATTEMPT_STATES) }), item);
  return state === 'IN_PROGRESS' ? undefined : ref;
}

const drawnSchema = v.object({ ref: v.optional(refSchema), quizHash: v.string() });

/** The attempt of a draw and where its questions are stored; undefined for draws that do not say whose they are. */
export function drawnAttemptOf(item: Item): { ref: AttemptRef; quizHash: string } | undefined {
  const { ref, quizHash } = parseStored(drawnSchema, item);
  return ref && { ref, quizHash };
}

const lateSchema = v.object({ ref: refSchema, lateState: v.picklist(LATE_STATES) });

/** The attempt of a state item to which answers came late; undefined for others. */
export function lateAttemptOf(item: Item): AttemptRef | undefined {
  return item['lateState'] === undefined || item['lateState'] === 'NONE'
    ? undefined
    : parseStored(lateSchema, item).ref;
}

/** What became of the late answers of an attempt, as it stands now; those of a void attempt are of no account. */
export async function readLateState({ table }: Services, ref: AttemptRef): Promise<LateState> {
  const state = parseItem(stateSchema, await table.get(attemptStateKey(...attemptAt(ref))));
  return state && state.state !== 'VOIDED' ? state.lateState : 'NONE';
}

/** Writes of a begun attempt: they pass only if nothing happened to the quiz's record since it was read. */
export function beginWrites(
  ref: AttemptRef,
  record: QuizRecord,
  summary: AttemptSummary,
  draw: AttemptDraw,
): Write[] {
  const recordKey = quizRecordKey(...quizAt(ref));
  const name = String(ref.ordinal);
  const recordWrite =
    record.revision === 0
      ? put({ ...recordKey, revision: 1, attempts: { [name]: summary }, resets: [] }, absent)
      : update(
          recordKey,
          'SET #attempts.#ordinal = :summary, #revision = #revision + :one',
          {
            '#attempts': 'attempts',
            '#ordinal': name,
            ':summary': summary,
            '#revision': 'revision',
            ':one': 1,
          },
          unchanged('revision', record.revision),
        );
  return [
    recordWrite,
    put(stateItem(ref, { ...summary, answers: 0, lateState: 'NONE' }), absent),
    put({ ...attemptDrawKey(...attemptAt(ref)), kind: DRAW_KIND, ref, ...draw }, absent),
  ];
}

/**
 * Writes of an attempt that ends: they pass only if it is open, no answer came since it was read, and nothing happened to
 * the quiz's record, by which it was decided whether the quiz is passed.
 */
export function endWrites(
  ref: AttemptRef,
  was: AttemptStateItem,
  summary: AttemptSummary,
  record: QuizRecord,
): Write[] {
  return [stateWrite(ref, was, { ...was, ...summary }), summaryWrite(ref, summary, record)];
}

/** Every answer writes it, so it is kept below a kilobyte: where the questions are stored is left to record and draw. */
function stateItem(ref: AttemptRef, { quizHash: _, passedBefore: __, ...state }: AttemptStateItem): Item {
  return { ...attemptStateKey(...attemptAt(ref)), kind: ATTEMPT_KIND, ref, ...state };
}

/** The state of an attempt put anew: only if it is in the state of before and no answer came since it was read. */
export const stateWrite = (ref: AttemptRef, was: AttemptStateItem, state: AttemptStateItem): Write =>
  put(stateItem(ref, state), {
    expression: '#state = :was AND #answers = :answers',
    values: { '#state': 'state', ':was': was.state, '#answers': 'answers', ':answers': was.answers },
  });

/** Another result of an attempt in the quiz's record: only if nothing happened to the record since it was read. */
export const summaryWrite = (ref: AttemptRef, summary: AttemptSummary, record: QuizRecord): Write =>
  update(
    quizRecordKey(...quizAt(ref)),
    'SET #attempts.#ordinal = :summary, #revision = #revision + :one',
    {
      '#attempts': 'attempts',
      '#ordinal': String(ref.ordinal),
      ':summary': summary,
      '#revision': 'revision',
      ':one': 1,
    },
    unchanged('revision', record.revision),
  );

/** Writes of a reset: the attempt counts no more; who did it and why stays with the record. */
export function voidWrites(
  ref: AttemptRef,
  record: QuizRecord,
  was: AttemptSummary,
  reset: Omit<v.InferOutput<typeof resetSchema>, 'ordinal'>,
): Write[] {
  const { to } = ATTEMPT_TRANSITIONS.VOID;
  return [
    update(
      attemptStateKey(...attemptAt(ref)),
      'SET #state = :void',
      { '#state': 'state', ':void': to },
      { expression: '#state = :was', values: { ':was': was.state } },
    ),
    update(
      quizRecordKey(...quizAt(ref)),
      'SET #attempts.#ordinal.#state = :void, #resets = list_append(#resets, :reset), #revision = #revision + :one',
      {
        '#attempts': 'attempts',
        '#ordinal': String(ref.ordinal),
        '#state': 'state',
        ':void': to,
        '#resets': 'resets',
        ':reset': [{ ...reset, ordinal: ref.ordinal }],
        '#revision': 'revision',
        ':one': 1,
      },
      unchanged('revision', record.revision),
    ),
  ];
}

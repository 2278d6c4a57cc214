import * as v from 'valibot';
import {
  attemptDrawKey,
  attemptLateResponseKey,
  attemptRange,
  attemptResponseKey,
  attemptStateKey,
  quizRecordKey,
} from '../../platform/table/keys.ts';
import { parseItem, parseStored, StoredItemError } from '../../platform/stored.ts';
import type { Scope } from '../../platform/scope.ts';
import type { Item, Key } from '../../platform/table/table.ts';
import { absent, put, unchanged, update, type Write } from '../../platform/table/writes.ts';
import { parseSavedAnswer, type SavedAnswer } from './core/answers.ts';
import {
  ATTEMPT_STATES,
  ATTEMPT_TRANSITIONS,
  parseAttempt,
  slotId,
  slotOf,
  type Attempt,
} from './core/attempt.ts';
import type { Answers } from './core/grading.ts';
import { packEntry, unpackEntry } from './packed-answer.ts';

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

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const summarySchema = v.object({
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
});

/** An attempt in short: what lists, limits and the quiz's result are made of. */
export type AttemptSummary = Readonly<v.InferOutput<typeof summarySchema>>;

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

const stateSchema = v.object({
  ...summarySchema.entries,
  /** How many answers were taken: handing in is refused when one arrived while it was being graded. */
  answers: whole,
});
export type AttemptStateItem = Readonly<v.InferOutput<typeof stateSchema>>;

const drawSchema = v.object({
  attempt: v.unknown(),
  quizHash: v.string(),
  courseVersion: whole,
  /** The earlier attempts. They are settled before a next one begins, so the copy holds while this one is the last. */
  prior: v.array(summarySchema),
});

/** What is fixed about an attempt when it begins. */
export interface AttemptDraw {
  readonly attempt: Attempt;
  readonly quizHash: string;
  readonly courseVersion: number;
  readonly prior: readonly AttemptSummary[];
}

/** An attempt as it is stored. */
export interface StoredAttempt extends AttemptDraw {
  readonly state: AttemptStateItem;
  readonly answers: Answers;
}

/** What is kept for one question, with the number of changes so far of each part; 0 is nothing yet. */
export interface StoredResponse {
  readonly revision: number;
  readonly lateRevision: number;
  readonly answer: SavedAnswer | null;
}

type QuizAt = Parameters<typeof quizRecordKey>;
type AttemptAt = Parameters<typeof attemptRange>;

const quizAt = (ref: QuizRef): QuizAt => [ref.personId, ref.courseId, ref.run, ref.moduleId, ref.lessonId];
const attemptAt = (ref: AttemptRef): AttemptAt => [...quizAt(ref), ref.ordinal];

/** The attempts at a quiz; none when it was never begun. Loaded together with whatever is asked for in this turn. */
export async function readRecord(scope: Scope, ref: QuizRef): Promise<QuizRecord> {
  const record = parseItem(recordSchema, await scope.load(quizRecordKey(...quizAt(ref))));
  const attempts = Object.values(record?.attempts ?? {}).sort((a, b) => a.ordinal - b.ordinal);
  return { revision: record?.revision ?? 0, attempts };
}

/** Forgets what was read of the record, before reading it again. */
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
  const answers = draw.attempt.questions.flatMap((_, slot): [number, SavedAnswer][] => {
    const [inTime, late] = responseKeys(ref, slotId(slot)).map(({ sk }) => bySk.get(sk));
    const { answer } = readResponse(inTime, late);
    return answer ? [[slot, answer]] : [];
  });
  return { ...draw, state, answers: new Map(answers) };
}

/** The settings of the quiz as an attempt that is there began with them. */
export async function readSettings(scope: Scope, ref: AttemptRef): Promise<Attempt['settings']> {
  const draw = parseItem(drawSchema, await scope.load(attemptDrawKey(...attemptAt(ref))));
  const attempt = parseAttempt(draw?.attempt);
  if (!attempt.ok) throw new StoredItemError(`ATTEMPT: ${attempt.reason}`);
  return attempt.value.settings;
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

/** Forgets what was read for an answer, before reading it again. */
export function forgetForAnswer(scope: Scope, ref: AttemptRef, questionId: string): void {
  scope.forget(attemptStateKey(...attemptAt(ref)));
  for (const key of responseKeys(ref, questionId)) scope.forget(key);
}

function readDraw(item: Item | undefined, state: AttemptStateItem | undefined): AttemptDraw | undefined {
  const draw = parseItem(drawSchema, item);
  if (!draw || !state) return undefined;
  const attempt = parseAttempt(draw.attempt);
  if (!attempt.ok) throw new StoredItemError(`ATTEMPT: ${attempt.reason}`);
  const { state: name, submittedAt, submittedBy } = state;
  return { ...draw, attempt: { ...attempt.value, state: name, submittedAt, submittedBy } };
}

/** The items of the answer to a question: the one in time, and the late one apart so that each stays small. */
function responseKeys(ref: AttemptRef, questionId: string): Key[] {
  const at = attemptAt(ref);
  return [attemptResponseKey(at, questionId), attemptLateResponseKey(at, questionId)];
}

function readResponse(inTime?: Item, late?: Item): StoredResponse {
  const counted = inTime && unpackEntry(inTime);
  const after = late && unpackEntry(late);
  const revisions = { revision: counted?.revision ?? 0, lateRevision: after?.revision ?? 0 };
  if (!counted && !after) return { ...revisions, answer: null };
  const saved = parseSavedAnswer({ counted: counted?.entry ?? null, late: after?.entry ?? null });
  if (!saved.ok) throw new StoredItemError(`ATTEMPT: ${saved.reason}`);
  return { ...revisions, answer: saved.value };
}

/** How the change stream tells an attempt that began from other items. */
export const ATTEMPT_KIND = 'ATTEMPT';

const openSchema = v.object({
  ref: v.object({
    personId: v.string(),
    courseId: v.string(),
    run: whole,
    moduleId: v.string(),
    lessonId: v.string(),
    ordinal: whole,
  }),
  state: v.picklist(ATTEMPT_STATES),
  closesAt: v.nullable(whole),
});

/** The attempt of a state item that is open and has an end; undefined for others. */
export function openAttemptOf(item: Item): { ref: AttemptRef; closesAt: number } | undefined {
  const { ref, state, closesAt } = parseStored(openSchema, item);
  return state === 'IN_PROGRESS' && closesAt !== null ? { ref, closesAt } : undefined;
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
    put({ ...attemptStateKey(...attemptAt(ref)), kind: ATTEMPT_KIND, ref, ...summary, answers: 0 }, absent),
    put({ ...attemptDrawKey(...attemptAt(ref)), ...draw }, absent),
  ];
}

/**
 * Writes of an answer: 4 write units, as both items stay below a kilobyte. The counter in the state is what makes an
 * answer and a submission at the same moment see each other. An answer in time needs an open attempt; a late one may
 * also follow the end by the deadline.
 */
export function answerWrites(
  ref: AttemptRef,
  questionId: string,
  answer: SavedAnswer,
  { stored, late }: { stored: StoredResponse; late: boolean },
): Write[] {
  const open = '#state = :open';
  const [key, lateKey] = responseKeys(ref, questionId);
  const revision = late ? stored.lateRevision : stored.revision;
  return [
    update(
      attemptStateKey(...attemptAt(ref)),
      'SET #answers = #answers + :one',
      { '#answers': 'answers', ':one': 1 },
      late
        ? {
            expression: `${open} OR (#state = :over AND #submittedBy = :deadline)`,
            values: {
              '#state': 'state',
              ':open': 'IN_PROGRESS',
              ':over': ATTEMPT_TRANSITIONS.EXPIRE.to,
              '#submittedBy': 'submittedBy',
              ':deadline': 'DEADLINE',
            },
          }
        : { expression: open, values: { '#state': 'state', ':open': 'IN_PROGRESS' } },
    ),
    put(
      { ...(late ? lateKey! : key!), ...packEntry(revision + 1, late ? answer.late : answer.counted) },
      revision === 0 ? absent : unchanged('revision', revision),
    ),
  ];
}

/** Writes of an attempt that ends: they pass only if it is open and no answer came since it was read. */
export function endWrites(ref: AttemptRef, was: AttemptStateItem, summary: AttemptSummary): Write[] {
  const stateKey = attemptStateKey(...attemptAt(ref));
  return [
    put(
      { ...stateKey, ...summary, answers: was.answers },
      {
        expression: '#state = :was AND #answers = :answers',
        values: { '#state': 'state', ':was': was.state, '#answers': 'answers', ':answers': was.answers },
      },
    ),
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
      { expression: 'attribute_exists(pk)' },
    ),
  ];
}

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

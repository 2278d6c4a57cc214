import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import { whole } from '../../../platform/shapes.ts';
import { shardOf } from '../../../platform/shard.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { quizSumsKey, summedAttemptsKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { absent, put, remove, unchanged, type Write } from '../../../platform/table/writes.ts';
import { NO_SUMS, type GradedAttempt, type QuizSums } from '../core/statistics/sums.ts';
import type { QuizRef } from './shapes.ts';

/**
 * How many shards the sums of a quiz have. Of the writes of handing in two go there, so that even when all the city
 * hands in at once none takes more than a fiftieth.
 */
export const SUMS_SHARDS = 8;

/** The most bytes of a shard's sums: what is kept for the efficiency alone goes first, far below the 400 kB of an item. */
const MOST_BYTES = 256 * 1024;

/** A quiz as all who meet the same questions share it. */
export interface SharedQuiz {
  readonly moduleId: string;
  readonly quizHash: string;
}

const packedSchema = v.object({ revision: whole, packed: v.instance(Uint8Array) });

/** A shard's sums; `revision` counts how often they were written, 0 is never. */
export interface StoredSums {
  readonly revision: number;
  readonly sums: QuizSums;
}

/** What the sums hold of a person's attempts in a run; `revision` is that of the quiz's record they were read from. */
export interface Summed {
  readonly revision: number;
  readonly attempts: readonly GradedAttempt[];
}

const attemptsSchema = v.array(
  v.object({
    most: v.number(),
    questions: v.array(v.object({ id: v.string(), mark: v.number(), answers: v.array(v.number()) })),
  }),
);

/** The sums of a person's shard, and what they hold of the person's attempts in a run. */
export async function readSummed(
  { load }: Pick<Scope, 'load'>,
  quiz: SharedQuiz,
  ref: QuizRef,
): Promise<{ readonly stored: StoredSums; readonly summed: Summed | undefined }> {
  const [sums, summed] = await Promise.all([
    load(quizSumsKey(quiz.moduleId, quiz.quizHash, shardOf(ref.personId, SUMS_SHARDS))),
    load(summedKey(quiz, ref)),
  ]);
  const held = parseItem(packedSchema, summed);
  return {
    stored: storedSums(sums),
    summed: held && {
      revision: held.revision,
      attempts: v.parse(attemptsSchema, JSON.parse(gunzipSync(held.packed).toString())),
    },
  };
}

const summedKey = ({ moduleId, quizHash }: SharedQuiz, ref: QuizRef) =>
  summedAttemptsKey(
    moduleId,
    quizHash,
    shardOf(ref.personId, SUMS_SHARDS),
    ref.personId,
    ref.courseId,
    ref.run,
    ref.lessonId,
  );

/**
 * Puts other attempts of a person into the sums: what the sums hold of them and the sums, in one transaction. It passes
 * only if both are as they were read, so that a change that comes twice or late is added once.
 *
 * @param summed none to forget the person
 */
export function summedWrites(
  quiz: SharedQuiz,
  ref: QuizRef,
  was: { readonly stored: StoredSums; readonly summed: Summed | undefined },
  { sums, summed }: { readonly sums: QuizSums; readonly summed: Summed | undefined },
): Write[] {
  const { revision } = was.stored;
  const held = was.summed ? unchanged('revision', was.summed.revision) : absent;
  const key = summedKey(quiz, ref);
  return [
    summed
      ? put({ ...key, revision: summed.revision, packed: gzipSync(JSON.stringify(summed.attempts)) }, held)
      : remove(key, held),
    put(
      {
        ...quizSumsKey(quiz.moduleId, quiz.quizHash, shardOf(ref.personId, SUMS_SHARDS)),
        revision: revision + 1,
        packed: packSums(sums),
      },
      revision === 0 ? absent : unchanged('revision', revision),
    ),
  ];
}

/** Forgets what the sums hold of a person, and leaves the sums. */
export const forgetSummedWrite = (quiz: SharedQuiz, ref: QuizRef): Write => remove(summedKey(quiz, ref));

/** The sums of all shards of a quiz: an item each, in one batch with all that is asked for beside. */
export async function readAllSums({ load }: Pick<Scope, 'load'>, quiz: SharedQuiz): Promise<QuizSums[]> {
  const shards = Array.from({ length: SUMS_SHARDS }, (_, shard) =>
    load(quizSumsKey(quiz.moduleId, quiz.quizHash, shard)),
  );
  return (await Promise.all(shards)).map((item) => storedSums(item).sums);
}

function storedSums(item: Item | undefined): StoredSums {
  if (!item) return { revision: 0, sums: NO_SUMS };
  const { revision, packed } = parseStored(packedSchema, item);
  return { revision, sums: unpackSums(packed) };
}

const bigint = v.pipe(v.string(), v.toBigint());
const counts = v.pipe(
  v.array(v.tuple([v.number(), v.number()])),
  v.transform((entries) => new Map(entries)),
);
const sumsSchema = v.object({
  people: v.number(),
  attempts: v.number(),
  totals: bigint,
  totalSquares: bigint,
  tenths: counts,
  questions: v.pipe(
    v.array(
      v.tuple([
        v.string(),
        v.object({
          attempts: v.number(),
          marks: bigint,
          squares: bigint,
          rests: bigint,
          restSquares: bigint,
          products: bigint,
          spread: v.nullable(v.object({ marks: counts, rests: counts })),
          answers: counts,
        }),
      ]),
    ),
    v.transform((entries) => new Map(entries)),
  ),
});

const unpackSums = (packed: Uint8Array): QuizSums =>
  v.parse(sumsSchema, JSON.parse(gunzipSync(packed).toString()));

/** Whole numbers of any size as texts, and maps as lists of pairs. */
const plain = (_key: string, value: unknown): unknown =>
  typeof value === 'bigint' ? value.toString() : value instanceof Map ? [...value] : value;

function packSums(sums: QuizSums): Uint8Array {
  const packed = gzipSync(JSON.stringify(sums, plain));
  if (packed.length <= MOST_BYTES) return packed;
  const questions = [...sums.questions].map(([id, each]) => [id, { ...each, spread: null }] as const);
  return gzipSync(JSON.stringify({ ...sums, questions: new Map(questions) }, plain));
}

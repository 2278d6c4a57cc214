import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, StoredItemError } from '../../../platform/stored.ts';
import { contentKey, questionKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { absent, put } from '../../../platform/table/writes.ts';
import { parseQuestion, type Question } from '../../assessment/core/index.ts';

/** How many contents are written at a time. */
const WRITES_AT_ONCE = 8;

/**
 * How many questions an item holds. A quiz of the most questions is then so few items that they are read in one batch
 * together with whatever else is asked for in that turn.
 */
const QUESTIONS_AN_ITEM = 10;

/**
 * The most bytes of JSON that the questions of an item take: 400 kB is the table's own limit. Ten questions of usual
 * size take some 10 kB; where they take more, the rest of the group lies in items of its own.
 */
const MOST_BYTES_AN_ITEM = 300_000;

/** How long a lesson's body is served from memory: a body that is taken down is gone everywhere within this time. */
const BODY_CACHE_MS = 300_000;

const bodySchema = v.object({ text: v.string() });

/** A text to be stored under its hash. */
export interface Body {
  readonly hash: string;
  readonly text: string;
}

/** The questions of a quiz, to be stored under their common hash. */
export interface QuestionSet {
  readonly hash: string;
  readonly questions: readonly Question[];
}

/** A stored body; undefined when there is none. */
export function readBody(scope: Scope, organisationId: string, hash: string): Promise<string | undefined> {
  return scope.services.cache.get(`body:${organisationId}:${hash}`, BODY_CACHE_MS, async () => {
    const item = await scope.load(contentKey(organisationId, hash));
    return parseItem(bodySchema, item)?.text;
  });
}

const groupSchema = v.object({
  questions: v.array(v.unknown()),
  /** How many items behind the first the group goes on in. */
  more: v.number(),
});

/**
 * The questions of a quiz in their author's order, keys included: for the server's own use. Asked for at once, so that
 * they share one batch; never changed, so kept in memory. Throws `StoredItemError` when one cannot be read.
 */
export function readQuestions(
  scope: Scope,
  moduleId: string,
  quizHash: string,
  count: number,
): Promise<Question[]> {
  return scope.services.cache.get(`questions:${moduleId}:${quizHash}`, Infinity, async () => {
    const groups = Array.from({ length: Math.ceil(count / QUESTIONS_AN_ITEM) }, (_, group) =>
      readGroup(scope, moduleId, quizHash, group),
    );
    return (await Promise.all(groups)).flat();
  });
}

async function readGroup(
  scope: Scope,
  moduleId: string,
  quizHash: string,
  group: number,
): Promise<Question[]> {
  const read = async (part: number) => {
    const item = await scope.load(questionKey(moduleId, quizHash, placeOf(group, part)));
    const stored = parseItem(groupSchema, item);
    if (!stored) throw new StoredItemError('QUESTION: is not there');
    return stored;
  };
  const first = await read(0);
  const rest = await Promise.all(Array.from({ length: first.more }, (_, part) => read(part + 1)));
  return [first, ...rest]
    .flatMap(({ questions }) => questions)
    .map((question) => {
      const parsed = parseQuestion(question);
      if (parsed.ok) return parsed.value;
      throw new StoredItemError(`QUESTION: ${parsed.reason}`);
    });
}

/** The number in the key of a part of a group; a group has no more parts than questions. */
const placeOf = (group: number, part: number): number => group * QUESTIONS_AN_ITEM + part;

/** The items of a quiz's questions. */
function questionItems(moduleId: string, { hash, questions }: QuestionSet): Item[] {
  const groups = Array.from({ length: Math.ceil(questions.length / QUESTIONS_AN_ITEM) }, (_, group) =>
    partsOf(questions.slice(group * QUESTIONS_AN_ITEM, (group + 1) * QUESTIONS_AN_ITEM)),
  );
  return groups.flatMap((parts, group) =>
    parts.map((part, at) => ({
      ...questionKey(moduleId, hash, placeOf(group, at)),
      questions: part,
      more: at === 0 ? parts.length - 1 : 0,
    })),
  );
}

/** The questions of a group, in as few parts as their size allows. */
function partsOf(questions: readonly Question[]): Question[][] {
  const parts: Question[][] = [];
  let bytes = Infinity;
  for (const question of questions) {
    const size = Buffer.byteLength(JSON.stringify(question));
    const last = parts.at(-1);
    if (last && bytes + size <= MOST_BYTES_AN_ITEM) {
      last.push(question);
      bytes += size;
    } else {
      parts.push([question]);
      bytes = size;
    }
  }
  return parts;
}

/**
 * Stores contents that nothing points to yet. Each lies under the hash of what it is, so that writing it again, or
 * never pointing to it, is harmless; what is there already stays as it is.
 */
export async function storeContents(
  { table }: Services,
  { organisationId, moduleId }: { organisationId: string; moduleId: string },
  bodies: readonly Body[],
  quizzes: readonly QuestionSet[],
): Promise<void> {
  const items: Item[] = [
    ...bodies.map(({ hash, text }) => ({ ...contentKey(organisationId, hash), text })),
    ...quizzes.flatMap((quiz) => questionItems(moduleId, quiz)),
  ];
  for (let from = 0; from < items.length; from += WRITES_AT_ONCE) {
    const batch = items.slice(from, from + WRITES_AT_ONCE);
    await Promise.all(batch.map((item) => table.write(put(item, absent))));
  }
}

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
  return scope.services.cache.get(`questions:${moduleId}:${quizHash}`, Infinity, () =>
    Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const item = await scope.load(questionKey(moduleId, quizHash, at));
        const parsed = parseQuestion(item?.['question']);
        if (parsed.ok) return parsed.value;
        throw new StoredItemError(`QUESTION: ${item ? parsed.reason : 'is not there'}`);
      }),
    ),
  );
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
    ...quizzes.flatMap(({ hash, questions }) =>
      questions.map((question, at) => ({ ...questionKey(moduleId, hash, at), question })),
    ),
  ];
  for (let from = 0; from < items.length; from += WRITES_AT_ONCE) {
    const batch = items.slice(from, from + WRITES_AT_ONCE);
    await Promise.all(batch.map((item) => table.write(put(item, absent))));
  }
}

import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { bankKey, bankQuestionKey } from '../../../platform/table/keys.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { cardOf, labelOf, withNames } from '../core/cards.ts';
import type { ExchangeQuestion } from '../core/exchange/model.ts';
import { MESSAGES } from '../core/messages.ts';
import { MOST_NAMES, type Bank, type BankQuestion } from '../core/types.ts';
import {
  bankWrite,
  contentWrites,
  MOST_CONTENT_BYTES,
  packContent,
  partsOf,
  questionWrites,
  readBank,
  readQuestion,
} from '../repository/banks.ts';

/** What a save would do, or did. */
export type Saved = 'TO_CREATE' | 'TO_CHANGE' | 'UNCHANGED';

/** The hash of a content: equal for equal questions, in whatever order their fields were read. */
const hashOf = (content: ExchangeQuestion): string => sha256(canonicalJson(content));

/**
 * The id of a question in its bank: of the author's own id, or else of the content, so that what is imported again meets
 * what is there.
 */
export const questionIdOf = (content: ExchangeQuestion): string =>
  sha256(content.externalId === undefined ? `content ${hashOf(content)}` : `id ${content.externalId}`).slice(
    0,
    16,
  );

/** The most characters of an author's own id of a question; Moodle's column for it takes as many. */
const MOST_EXTERNAL_ID = 100;

function refusalOf(bank: Bank, content: ExchangeQuestion): Outcome<never> | undefined {
  if ((content.externalId ?? '').length > MOST_EXTERNAL_ID) {
    return refused('TOO_LARGE', MESSAGES.EXTERNAL_ID, ['externalId']);
  }
  const long = content.category.join('/').length > 200 || content.tags.some((tag) => tag.length > 100);
  if (long || content.tags.length > 20) return refused('TOO_LARGE', MESSAGES.TEXTS, ['text']);
  const named = withNames(bank, content);
  return named.categories.length > MOST_NAMES || named.tags.length > MOST_NAMES
    ? refused('TOO_LARGE', MESSAGES.NAMES, ['category'])
    : undefined;
}

/** What saving a question would do. */
export async function predictSave(
  scope: Scope,
  bank: Bank,
  content: ExchangeQuestion,
): Promise<Outcome<Saved>> {
  const refusal = refusalOf(bank, content);
  if (refusal) return refusal;
  if (packContent(content).byteLength > MOST_CONTENT_BYTES) return refused('TOO_LARGE', MESSAGES.LARGE);
  const before = await readQuestion(scope, bank.bankId, questionIdOf(content));
  if (!before) return done('TO_CREATE');
  return done(before.hash === hashOf(content) ? 'UNCHANGED' : 'TO_CHANGE');
}

/**
 * Saves a question: new, as a new version of the one with its id, or not at all when its content is there already. One
 * transaction of the bank's names, the question, its card and its content. Who may do so is decided by who calls.
 */
export async function saveQuestion(
  scope: Scope,
  bankId: string,
  content: ExchangeQuestion,
): Promise<Outcome<Saved>> {
  const questionId = questionIdOf(content);
  const hash = hashOf(content);
  const packed = packContent(content);
  if (packed.byteLength > MOST_CONTENT_BYTES) return refused('TOO_LARGE', MESSAGES.LARGE);
  return untilWritten<Saved>(scope, async (fresh) => {
    const [bank, before] = await Promise.all([
      readBank(fresh, bankId),
      readQuestion(fresh, bankId, questionId),
    ]);
    if (!bank) return refused('NOT_FOUND', MESSAGES.BANK, ['bank']);
    if (before?.hash === hash) return done('UNCHANGED');
    const refusal = refusalOf(bank, content);
    if (refusal) return refusal;
    const named = withNames(bank, content);
    const question: BankQuestion = {
      retired: false,
      ...before,
      bankId,
      questionId,
      ...(content.externalId !== undefined && { externalId: content.externalId }),
      kind: content.kind,
      label: labelOf(content),
      category: [...content.category],
      tags: [...content.tags],
      version: (before?.version ?? 0) + 1,
      hash,
      parts: partsOf(packed),
      revision: before?.revision ?? 0,
      changedAt: fresh.now,
    };
    const result = await fresh.services.table.transact([
      ...questionWrites(named, question, cardOf(named, question), before),
      ...contentWrites(question, packed),
      ...(named === bank ? [] : [bankWrite(named, bank)]),
    ]);
    if (!result.ok) return undefined;
    fresh.forget(bankKey(bankId));
    fresh.forget(bankQuestionKey(bankId, questionId));
    return done(before ? 'TO_CHANGE' : 'TO_CREATE');
  });
}

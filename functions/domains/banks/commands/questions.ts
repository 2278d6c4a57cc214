import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import { refusalAt } from '../../../platform/checks.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { cardOf, fits } from '../core/cards.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Bank, BankQuestion, Card, QuestionFilter, Rating } from '../core/types.ts';
import { questionWrites, readCards, readQuestion } from '../repository/banks.ts';
import { findOwnBank } from './access.ts';

/** A page of cards, and whether more follow. */
export interface CardPage {
  readonly cards: readonly Card[];
  readonly more: boolean;
}

/**
 * The cards of a bank that fit, by the ids of their questions. The whole bank is looked through, in two requests however
 * narrow the filter is. Who may read the bank is decided by who calls.
 */
export async function cardsPage(
  { services }: Scope,
  bank: Bank,
  filter: QuestionFilter,
  { limit, after }: { readonly limit: number; readonly after: string | undefined },
): Promise<CardPage> {
  const fit = fits(bank, filter);
  const cards = (await readCards(services, bank.bankId)).filter(
    (card) => (after === undefined || card.questionId > after) && fit(card),
  );
  return { cards: cards.slice(0, limit), more: cards.length > limit };
}

/** A change of what is said about a question beside its content; null takes something away. */
export interface QuestionChange {
  readonly bankId: string;
  readonly questionId: string;
  readonly retired?: boolean | null | undefined;
  readonly difficulty?: Rating['difficulty'] | null;
  readonly competency?: string | null | undefined;
  readonly level?: number | null | undefined;
  readonly language?: string | null | undefined;
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;
const RATED = ['difficulty', 'competency', 'level', 'language'] as const;

/** Rates or retires a question. Its content and version stay; again changes nothing. */
export async function changeQuestion(scope: Scope, change: QuestionChange): Promise<Outcome<BankQuestion>> {
  const { bankId, questionId, level, language, competency } = change;
  const refusals = [
    ...(level != null && !(level >= 1 && level <= 5)
      ? [refusalAt(['level'], 'INVALID', MESSAGES.LEVEL)]
      : []),
    ...(language != null && !LANGUAGE.test(language)
      ? [refusalAt(['language'], 'INVALID', MESSAGES.LANGUAGE)]
      : []),
    ...(competency != null && competency.length > 130
      ? [refusalAt(['competency'], 'TOO_LARGE', MESSAGES.TEXTS)]
      : []),
  ];
  if (refusals.length > 0) return refusedAll(refusals);
  return untilWritten<BankQuestion>(scope, async (fresh) => {
    const [bank, before] = await Promise.all([
      findOwnBank(fresh, bankId),
      readQuestion(fresh, bankId, questionId),
    ]);
    if (!bank || !before) return refused('NOT_FOUND', MESSAGES.QUESTION, ['question']);
    const rated: Record<string, unknown> = { ...before };
    for (const name of RATED) {
      if (change[name] === null) delete rated[name];
      else if (change[name] !== undefined) rated[name] = change[name];
    }
    const question = {
      ...(rated as unknown as BankQuestion),
      retired: change.retired ?? before.retired,
      changedAt: fresh.now,
    };
    const isSame =
      question.retired === before.retired && RATED.every((name) => question[name] === before[name]);
    if (isSame) return done(before);
    const result = await fresh.services.table.transact(
      questionWrites(bank, question, cardOf(bank, question), before),
    );
    return result.ok ? done({ ...question, revision: before.revision + 1 }) : undefined;
  });
}

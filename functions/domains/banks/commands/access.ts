import { isAgency } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Bank, BankQuestion } from '../core/types.ts';
import { readBank, readQuestion } from '../repository/banks.ts';

const owns = ({ caller }: Scope, { organisationId }: Bank): boolean =>
  caller.kind === 'organisation' && caller.organisationId === organisationId;

/** A bank that the caller's organisation owns; that of another is as if there were none. */
export async function findOwnBank(scope: Scope, bankId: string): Promise<Bank | undefined> {
  const bank = await readBank(scope, bankId);
  return bank && owns(scope, bank) ? bank : undefined;
}

/** A bank that the caller may read: the organisation's own, and for the agency every one. */
export async function findVisibleBank(scope: Scope, bankId: string): Promise<Bank | undefined> {
  const bank = await readBank(scope, bankId);
  return bank && (owns(scope, bank) || isAgency(scope)) ? bank : undefined;
}

/** A question that the caller may read. */
export async function findVisibleQuestion(
  scope: Scope,
  bankId: string,
  questionId: string,
): Promise<BankQuestion | undefined> {
  const [bank, question] = await Promise.all([
    findVisibleBank(scope, bankId),
    readQuestion(scope, bankId, questionId),
  ]);
  return bank ? question : undefined;
}

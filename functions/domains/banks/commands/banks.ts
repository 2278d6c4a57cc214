import { checkLine, checkSlug } from '../../../platform/checks.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Page, QueryOptions } from '../../../platform/table/table.ts';
import { asKept } from '../../../platform/text.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { isAgency } from '../../../platform/caller.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Bank } from '../core/types.ts';
import { bankWrite, queryBanks, readBank } from '../repository/banks.ts';

const MOST_TITLE = 120;

/** The id of the bank to which an organisation gave an external id. */
const bankIdOf = (organisationId: string, externalId: string): string =>
  sha256(canonicalJson([organisationId, 'bank', externalId])).slice(0, 20);

/** Makes a bank, or gives the one with that external id another title. Again changes nothing. */
export async function saveBank(
  scope: Scope,
  { externalId, title }: { readonly externalId: string; readonly title: string },
): Promise<Outcome<Bank>> {
  const { caller } = scope;
  if (caller.kind !== 'organisation') return refused('NOT_FOUND', MESSAGES.PARTNERS_ONLY);
  const refusals = [...checkSlug(['externalId'], externalId), ...checkLine(['title'], title, MOST_TITLE)];
  if (refusals.length > 0) return refusedAll(refusals);
  const bankId = bankIdOf(caller.organisationId, externalId);
  return untilWritten<Bank>(scope, async (fresh) => {
    const before = await readBank(fresh, bankId);
    const kept = asKept(title);
    if (before?.title === kept) return done(before);
    const bank: Bank = {
      bankId,
      organisationId: caller.organisationId,
      externalId,
      categories: [],
      tags: [],
      createdAt: fresh.now,
      revision: 0,
      ...before,
      title: kept,
    };
    const result = await fresh.services.table.write(bankWrite(bank, before));
    return result.ok ? done({ ...bank, revision: (before?.revision ?? 0) + 1 }) : undefined;
  });
}

/** A page of banks: a partner's own; for the agency those of the organisation it names. */
export async function banksPage(
  scope: Scope,
  organisationId: string | undefined,
  part: QueryOptions,
): Promise<Page> {
  const { caller, services } = scope;
  const of = caller.kind === 'organisation' ? caller.organisationId : organisationId;
  if (of === undefined || (caller.kind !== 'organisation' && !isAgency(scope))) return { items: [] };
  return queryBanks(services, of, part);
}

import { loginHash } from '../../../platform/auth.ts';
import { isAdmin } from '../../../platform/caller.ts';
import { checkNumber } from '../../../platform/checks.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { organisationLogin, readOrganisation } from '../../people/commands/index.ts';
import { emptyRing, MOST_DAYS, register, revoke, shownKeys, type RingChange } from '../core/key-ring.ts';
import { MESSAGES } from '../core/messages.ts';
import { checkLabel } from '../core/label.ts';
import type { KeyRing, MachineKey } from '../core/types.ts';
import { forgetKeyRing, keyRingWrite, readKeyRing } from '../repository/key-rings.ts';
import { readPublicKey } from './public-key.ts';

/** A key of an organisation. */
export interface OrganisationKey extends MachineKey {
  readonly organisationId: string;
}

/** Whether the keys of an organisation are the caller's to see and to change: its own, or an administrator's. */
function mayKeep(scope: Scope, organisationId: string): boolean {
  const { caller } = scope;
  const own = caller.kind === 'organisation' && caller.organisationId === organisationId;
  return own || isAdmin(scope);
}

/** The keys of an organisation, newest first; undefined for whoever may not know of them. */
export async function organisationKeys(
  scope: Scope,
  organisationId: string,
): Promise<OrganisationKey[] | undefined> {
  if (!mayKeep(scope, organisationId)) return undefined;
  const ring = await readKeyRing(scope, organisationId);
  return ring ? shownKeys(ring, scope.now).map((key) => ({ ...key, organisationId })) : [];
}

/** The name by which programs of an organisation sign in; undefined for whoever may not know of its keys. */
export function clientIdOf(scope: Scope, organisationId: string): string | undefined {
  return mayKeep(scope, organisationId) ? organisationId : undefined;
}

export interface RegisterInput {
  /** The caller's own organisation when left out. */
  readonly organisationId?: string | undefined;
  readonly publicKey: string;
  readonly label: string;
  readonly validDays: number;
}

/**
 * Registers a public key: from then on whoever holds the private one signs in as the organisation's program. The ring
 * and the login of the key are one transaction, so that a token is good exactly as long as its key.
 */
export async function registerKey(scope: Scope, input: RegisterInput): Promise<Outcome<OrganisationKey>> {
  const { caller } = scope;
  const own = caller.kind === 'organisation' ? caller.organisationId : undefined;
  const organisationId = input.organisationId ?? own ?? '';
  const organisation = mayKeep(scope, organisationId)
    ? await readOrganisation(scope, organisationId)
    : undefined;
  if (!organisation) return refused('NOT_FOUND', MESSAGES.ORGANISATION_NOT_FOUND, ['organisation']);
  const key = readPublicKey(input.publicKey);
  const label = checkLabel(input.label);
  const days = checkNumber(['validDays'], input.validDays, 1, MOST_DAYS).map((each) => ({
    ...each,
    message: MESSAGES.VALID_DAYS(MOST_DAYS),
  }));
  if (!key.ok || !label.ok || days.length > 0) {
    return refusedAll([...(key.ok ? [] : key.refusals), ...(label.ok ? [] : label.refusals), ...days]);
  }
  return changeRing(
    scope,
    organisationId,
    (ring, now) => register(ring, key.value, { label: label.value, validDays: input.validDays }, now),
    (login) => organisationLogin.bind(login, organisation),
  );
}

/** Revokes a key, in force with the next request: its login goes in the same transaction. */
export async function revokeKey(
  scope: Scope,
  organisationId: string,
  kid: string,
): Promise<Outcome<OrganisationKey>> {
  if (!mayKeep(scope, organisationId)) return refused('NOT_FOUND', MESSAGES.KEY_NOT_FOUND, ['key']);
  return changeRing(
    scope,
    organisationId,
    (ring, now) => revoke(ring, kid, now),
    (login) => organisationLogin.unbind(login, organisationId),
  );
}

type LoginWrite = ReturnType<(typeof organisationLogin)['bind' | 'unbind']>;

async function changeRing(
  scope: Scope,
  organisationId: string,
  change: (ring: KeyRing, now: number) => Outcome<RingChange>,
  loginWrite: (loginHash: string) => LoginWrite,
): Promise<Outcome<OrganisationKey>> {
  const outcome = await untilWritten<OrganisationKey>(scope, async (fresh) => {
    const before = await readKeyRing(fresh, organisationId);
    const decided = change(before ?? emptyRing(organisationId), fresh.now);
    if (!decided.ok) return decided;
    const { ring, key, changed } = decided.value;
    if (!changed) return done({ ...key, organisationId });
    const login = loginHash(fresh.services.ownTokens.issuer, subjectOf(organisationId, key.kid));
    const result = await fresh.services.table.transact([keyRingWrite(ring, before), loginWrite(login)]);
    return result.ok ? done({ ...key, organisationId }) : undefined;
  });
  forgetKeyRing(scope, organisationId);
  return outcome;
}

/** Whom the tokens of a key name: an organisation's program by its key, so that each key has a login of its own. */
export const subjectOf = (organisationId: string, kid: string): string => `${organisationId}:${kid}`;

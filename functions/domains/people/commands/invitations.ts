import { isAdmin, type Caller } from '../../../platform/caller.ts';
import { sha256 } from '../../../platform/ids.ts';
import { done, refused, type Localized, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MOST_LOGINS, newCode, readCode, standingOf, VALID_FOR, type Standing } from '../core/invitation.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Invitation, Person } from '../core/types.ts';
import { acceptWrite, issueWrite, readInvitation } from '../repository/invitations.ts';
import { bindWrite, loadBinding, personBinding } from '../repository/logins.ts';
import { forgetPerson, personWrite, readPerson } from '../repository/people.ts';
import { familyCheck, readPosition } from '../repository/positions.ts';
import { readUnit } from '../repository/units.ts';
import { signInWrite } from '../repository/sign-ins.ts';
import { callerWith } from './callers.ts';
import { adminsOnly } from './support.ts';

/** An invitation as it is handed over. */
export interface Issued {
  /** Told this once: only its hash is kept. */
  readonly code: string;
  /** Ms since the epoch. */
  readonly expiresAt: number;
}

/** Issues an invitation for a person; an earlier one that is still open is void from then on. */
export async function issueInvitation(scope: Scope, personId: string): Promise<Outcome<Issued>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const outcome = await untilWritten<Issued>(scope, async (fresh) => {
    const { now, services } = fresh;
    const person = await readPerson(fresh, personId);
    if (!person) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['person']);
    if (person.left) return refused('WRONG_STATE', MESSAGES.PERSON_LEFT, ['person']);
    if (person.logins.length >= MOST_LOGINS) return tooManyLogins(['person']);
    const code = newCode(() => services.random());
    const codeHash = sha256(code);
    const expiresAt = now + VALID_FOR;
    const invitation: Invitation = {
      personId: person.personId,
      issuedAt: now,
      issuedBy: caller.personId,
      expiresAt,
    };
    const result = await services.table.transact([
      issueWrite(codeHash, invitation),
      personWrite({ ...person, invitation: codeHash }, person),
    ]);
    return result.ok ? done({ code, expiresAt }) : undefined;
  });
  forgetPerson(scope, personId);
  return outcome;
}

/** Why an invitation cannot be accepted any more. */
const VOID: Record<Exclude<Standing, 'OPEN'>, Localized> = {
  USED: MESSAGES.INVITATION_USED,
  EXPIRED: MESSAGES.INVITATION_EXPIRED,
  REPLACED: MESSAGES.INVITATION_REPLACED,
};

/**
 * Binds the caller's login to the person who was invited: the invitation, the person and the login are one transaction,
 * so that of several who hold the code one alone gets in. Accepting again with the same login answers the same.
 * @returns the caller as they are from now on
 */
export async function acceptInvitation(scope: Scope, typed: string): Promise<Outcome<Caller>> {
  const { login } = scope.caller.kind === 'anonymous' ? { login: undefined } : scope.caller;
  const code = readCode(typed);
  if (!login || code === undefined) return refused('INVITATION', MESSAGES.INVITATION_UNKNOWN, ['code']);
  const codeHash = sha256(code);
  return untilWritten<Caller>(scope, async (fresh) => {
    const [invitation, bound] = await Promise.all([
      readInvitation(fresh, codeHash),
      loadBinding(fresh, login.hash),
    ]);
    const person = invitation && (await readPerson(fresh, invitation.personId));
    if (!person) return refused('INVITATION', MESSAGES.INVITATION_UNKNOWN, ['code']);
    if (bound && invitation.acceptedBy === login.hash) return done(callerWith(bound, login));
    const standing = standingOf(invitation, codeHash, person, fresh.now);
    if (standing !== 'OPEN') return refused('INVITATION', VOID[standing], ['code']);
    if (bound) return refused('TAKEN', MESSAGES.LOGIN_BOUND);
    if (person.logins.length >= MOST_LOGINS) return tooManyLogins(['code']);
    return bind(fresh, { login, codeHash, invitation, person });
  });
}

interface Acceptance {
  readonly login: Exclude<Caller, { kind: 'anonymous' }>['login'];
  readonly codeHash: string;
  readonly invitation: Invitation;
  readonly person: Person;
}

/** Writes the acceptance; undefined when something was written since it was decided. */
async function bind(
  scope: Scope,
  { login, codeHash, invitation, person }: Acceptance,
): Promise<Outcome<Caller> | undefined> {
  const { unitId, positionId } = person;
  const [unit, position] = await Promise.all([
    unitId === undefined ? undefined : readUnit(scope, unitId),
    positionId === undefined ? undefined : readPosition(scope, positionId),
  ]);
  const bound = { ...person, logins: [...person.logins, login.hash] };
  const binding = personBinding(bound, unit, position);
  const result = await scope.services.table.transact([
    acceptWrite(codeHash, { ...invitation, acceptedBy: login.hash, acceptedAt: scope.now }),
    personWrite(bound, person),
    bindWrite(login.hash, binding),
    signInWrite(login, scope.now),
    ...(position ? [familyCheck(position)] : []),
  ]);
  forgetPerson(scope, person.personId);
  return result.ok ? done(callerWith(binding, login)) : undefined;
}

const tooManyLogins = (field: string[]) => refused('WRONG_STATE', MESSAGES.MOST_LOGINS(MOST_LOGINS), field);

import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { refused, type Outcome, done } from '../../../platform/outcome.ts';
import { MESSAGES } from '../core/messages.ts';
import { allows } from '../core/person-state.ts';
import type { Invitation, Person } from '../core/types.ts';
import {
  allEntries,
  mergedRecords,
  parseAudit,
  redactWrite,
  unredacted,
  type AuditEntry,
} from '../repository/audit.ts';
import { eraseInvitationWrite, invitationsOf, parseInvitation } from '../repository/invitations.ts';
import { readBinding, unbindWrite } from '../repository/logins.ts';
import { hasSignIn, removeSignInWrite } from '../repository/sign-ins.ts';
import { freeWrite, hashesOf } from '../repository/numbers.ts';
import { personWrite, readRecord, readStandingRecord } from '../repository/people.ts';

/*
 * What is kept of a person outside of their partition, and how it goes when they are erased. What it is found by goes
 * afterwards, with the partition; so each of these can be done again.
 */

/** How many items of each kind, by the name of their key's builder. */
type Erased = Readonly<Record<string, number>>;

/** A person with all that is theirs by other names. */
export interface AllOf {
  readonly person: Person;
  /** The ids of all their records, the one that stands first. */
  readonly records: readonly string[];
  /** The hashes of all logins that are or were theirs. */
  readonly logins: readonly string[];
}

/** A person with their merged records, also while they are being erased; undefined when there is none. */
export async function findAllOf(scope: Scope, personId: string): Promise<AllOf | undefined> {
  const person = await readStandingRecord(scope, personId);
  if (!person) return undefined;
  const records = [person.personId, ...(await mergedRecords(scope.services, person.personId))];
  const kept = await Promise.all(records.map((record) => readRecord(scope, record)));
  const logins = kept.flatMap((record) => [...(record?.logins ?? []), ...(record?.formerLogins ?? [])]);
  return { person, records: [...new Set(records)], logins: [...new Set(logins)] };
}

/**
 * The write by which the erasure of a person begins: nobody finds them from then on. None when it has begun; refused for
 * who still works here.
 */
export function beginErasure(person: Person, now: number): Outcome<Write[]> {
  if (person.erasing !== undefined) return done([]);
  if (!allows(person, 'ERASE')) return refused('WRONG_STATE', MESSAGES.PERSON_NOT_FOUND, ['person']);
  return done([hideWrite(person, now)]);
}

/** Lets nobody find a person any more; their logins are kept by name alone, to be taken from them. */
export function hideWrite({ logins, formerLogins = [], ...person }: Person, now: number): Write {
  const hidden = { ...person, erasing: now, logins: [], formerLogins: [...formerLogins, ...logins] };
  return personWrite(hidden, { ...person, logins, formerLogins });
}

/** Takes the logins of a person from them, as far as they are theirs. */
export async function eraseLogins(
  services: Services,
  { records, logins }: Pick<AllOf, 'records' | 'logins'>,
  erases: boolean,
): Promise<Erased> {
  const found = { loginKey: 0, signInKey: 0 };
  for (const hash of logins) {
    const bound = await readBinding(services, hash);
    const theirs = bound?.kind === 'person' && records.includes(bound.personId);
    if (theirs) {
      found.loginKey += 1;
      if (erases) await services.table.write(unbindWrite(hash, bound.personId));
    }
    // The account behind it goes too, unless the login is somebody else's by now.
    if ((bound && !theirs) || !(await hasSignIn(services, hash))) continue;
    found.signInKey += 1;
    if (erases) await services.table.write(removeSignInWrite(hash));
  }
  return found;
}

/** Frees all numbers of a person: whoever is registered with one is somebody new. */
export async function eraseNumbers(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Erased> {
  const hashes = await hashesOf(services, records);
  if (erases) for (const hash of hashes) await services.table.write(freeWrite(hash, records));
  return { personalNumberKey: hashes.length };
}

/** Destroys the invitations of a person. */
export async function eraseInvitations(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Erased> {
  let invitationKey = 0;
  for (const record of records) {
    const found = await invitationsOf(services, record);
    invitationKey += found.length;
    if (erases) for (const each of found) await services.table.write(eraseInvitationWrite(each));
  }
  return { invitationKey };
}

/** The invitations of a person, for their own copy. */
export const ownInvitations = async (services: Services, records: readonly string[]): Promise<Invitation[]> =>
  (await Promise.all(records.map((record) => invitationsOf(services, record)))).flat().map(parseInvitation);

/** What was done to a person, for their own copy. */
export const ownChanges = async (services: Services, records: readonly string[]): Promise<AuditEntry[]> =>
  (await Promise.all(records.map((record) => allEntries(services, record)))).flat().map(parseAudit);

/** Takes the words of reasons from the record of what was done to a person: they may name them. */
export async function redactChanges(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Erased> {
  let rightsAuditKey = 0;
  for (const record of records) {
    const entries = await unredacted(services, record);
    rightsAuditKey += entries.length;
    if (erases) for (const entry of entries) await services.table.write(redactWrite(entry));
  }
  return { rightsAuditKey };
}

import type { Invitation, Person } from './types.ts';

const DAY = 86_400_000;
/** How long an invitation can be accepted (ms). */
export const VALID_FOR = 14 * DAY;
/** How long it is kept beyond that (ms), so that a late comer is told what to do. */
export const KEPT_FOR = 90 * DAY;
/** The most logins of one person: a role is changed in all of them in one transaction. */
export const MOST_LOGINS = 10;

/** Digits and letters that are not taken for each other when read aloud or written by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 4;
const GROUP = 5;

/**
 * A new code: 20 characters of 32 possible ones (100 bits), in groups of five.
 * @param random numbers in [0, 1), cryptographically strong
 */
export function newCode(random: () => number): string {
  const group = () =>
    Array.from({ length: GROUP }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** A code as it was made, from how somebody typed it; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const well = plain.length === GROUPS * GROUP && [...plain].every((each) => ALPHABET.includes(each));
  return well ? (plain.match(/.{5}/g) ?? []).join('-') : undefined;
}

/** What can be done with an invitation. */
export type Standing = 'OPEN' | 'USED' | 'EXPIRED' | 'REPLACED';

/**
 * Where an invitation stands.
 * @param codeHash the hash under which it is kept
 * @param now ms since the epoch
 */
export function standingOf(
  { acceptedBy, expiresAt }: Pick<Invitation, 'acceptedBy' | 'expiresAt'>,
  codeHash: string,
  person: Pick<Person, 'invitation'>,
  now: number,
): Standing {
  if (acceptedBy !== undefined) return 'USED';
  if (person.invitation !== codeHash) return 'REPLACED';
  return now < expiresAt ? 'OPEN' : 'EXPIRED';
}

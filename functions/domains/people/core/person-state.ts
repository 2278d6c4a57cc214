import type { Person } from './types.ts';

/**
 * Whether a record is that of somebody who works for the city, of somebody who left, part of another record, or of
 * somebody who is being erased.
 */
export const PERSON_STATES = ['ACTIVE', 'LEFT', 'MERGED', 'ERASING'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** What changes the state of a record, and what it is then. Merging and erasing are for good. */
export const PERSON_TRANSITIONS = {
  LEAVE: { from: ['ACTIVE'], to: 'LEFT' },
  RETURN: { from: ['LEFT'], to: 'ACTIVE' },
  MERGE: { from: ['ACTIVE', 'LEFT'], to: 'MERGED' },
  ERASE: { from: ['LEFT'], to: 'ERASING' },
} as const satisfies Record<string, { from: readonly PersonState[]; to: PersonState }>;
export type PersonTransition = keyof typeof PERSON_TRANSITIONS;

type Standing = Pick<Person, 'left' | 'mergedInto' | 'erasing'>;

/** How a record stands. */
export function stateOf({ left, mergedInto, erasing }: Standing): PersonState {
  if (erasing !== undefined) return 'ERASING';
  if (mergedInto !== undefined) return 'MERGED';
  return left ? 'LEFT' : 'ACTIVE';
}

/** Whether a record may be changed in this way. */
export function allows(person: Standing, transition: PersonTransition): boolean {
  const from: readonly PersonState[] = PERSON_TRANSITIONS[transition].from;
  return from.includes(stateOf(person));
}

/** Why and when somebody left: the last day (`YYYY-MM-DD`), and the moment (ms since the epoch) it was noted. */
export type Leaving = NonNullable<Person['left']>;

/**
 * Somebody as they are when they have left: their logins are kept by name alone, for their return; roles and an invitation
 * that is open are not. The unit and position stay those they left from.
 */
export function leftPerson({ invitation: _void, ...person }: Person, left: Leaving): Person {
  const { logins, formerLogins = [] } = person;
  return { ...person, left, roles: [], logins: [], formerLogins: distinct([...formerLogins, ...logins]) };
}

/**
 * Somebody as they are when they are back.
 * @param logins those of before that are free to be theirs again
 */
export function returnedPerson(
  { left: _left, formerLogins: _former, ...person }: Person,
  place: Pick<Person, 'unitId' | 'positionId'>,
  logins: readonly string[],
): Person {
  return { ...person, ...place, logins: [...logins] };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { sortKeyOf } from '../../../platform/sort-key.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  personKey,
  positionPeopleIndex,
  unitLeftIndex,
  unitPeopleIndex,
  unplacedPeopleIndex,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { stateOf } from '../core/person-state.ts';
import { personSchema, type Person } from '../core/types.ts';
import { newNumberWrites } from './numbers.ts';

/** A record as it is kept, one that was merged into another included; what is asked for in one turn shares a request. */
export async function readRecord(scope: Scope, personId: string): Promise<Person | undefined> {
  return parseItem(personSchema, await scope.load(personKey(personId)));
}

/**
 * A person, under the id of a record that was merged into theirs too; nobody, once their erasure has begun. What is asked
 * for in one turn shares a request. Who may know of them is decided by who calls.
 */
export async function readPerson(scope: Scope, personId: string): Promise<Person | undefined> {
  const record = await readStandingRecord(scope, personId);
  return record?.erasing === undefined ? record : undefined;
}

/** The same for whoever erases them. */
export async function readStandingRecord(scope: Scope, personId: string): Promise<Person | undefined> {
  const record = await readRecord(scope, personId);
  return record?.mergedInto === undefined ? record : readStandingRecord(scope, record.mergedInto);
}

/** Forgets what a request read of a person, after writing it. */
export const forgetPerson = (scope: Scope, personId: string): void => scope.forget(personKey(personId));

/** Writes of a person who is new; refused when the id or the number is taken. */
export function createWrites(services: Services, person: Person, personalNumber: string): Write[] {
  return [...newNumberWrites(services, person.personId, personalNumber), put(itemOf(person), absent)];
}

/** Writes a person as changed; refused when they are no longer as they were read. */
export function personWrite(person: Person, before: Person): Write {
  return put(itemOf({ ...person, revision: before.revision + 1 }), unchanged('revision', before.revision));
}

/** A page of the people of a unit, by name. */
export function queryUnitPeople({ table }: Services, unitId: string, options: QueryOptions): Promise<Page> {
  return table.query({ pk: unitPeopleIndex(unitId) }, { ...options, index: 'gsi1' });
}

/** A page of the people who worked in a unit when they left, by name. */
export function queryUnitLeft({ table }: Services, unitId: string, options: QueryOptions): Promise<Page> {
  return table.query({ pk: unitLeftIndex(unitId) }, { ...options, index: 'gsi1' });
}

/** A page of the people of no unit, by name. */
export function queryUnplaced({ table }: Services, options: QueryOptions): Promise<Page> {
  return table.query({ pk: unplacedPeopleIndex() }, { ...options, index: 'gsi1' });
}

/** A page of the holders of a position. */
export function queryHolders({ table }: Services, positionId: string, options: QueryOptions): Promise<Page> {
  return table.query({ pk: positionPeopleIndex(positionId) }, { ...options, index: 'gsi2' });
}

/** A stored person. */
export const parsePerson = (item: Item): Person => parseStored(personSchema, item);

function itemOf(person: Person): Item {
  const { personId, name, positionId } = person;
  const place = `${sortKeyOf(name)}#${personId}`;
  const list = listOf(person);
  const holds = positionId !== undefined && stateOf(person) === 'ACTIVE';
  return {
    ...personKey(personId),
    ...person,
    ...(list !== undefined && { gsi1pk: list, gsi1sk: place }),
    ...(holds && { gsi2pk: positionPeopleIndex(positionId), gsi2sk: place }),
  };
}

/** The list in which administrators find a record; none for one that was merged into another or is being erased. */
function listOf(person: Person): string | undefined {
  const { unitId } = person;
  switch (stateOf(person)) {
    case 'MERGED':
    case 'ERASING':
      return undefined;
    case 'LEFT':
      return unitId === undefined ? unplacedPeopleIndex() : unitLeftIndex(unitId);
    case 'ACTIVE':
      return unitId === undefined ? unplacedPeopleIndex() : unitPeopleIndex(unitId);
  }
}

import * as v from 'valibot';
import { hmac } from '../../../platform/ids.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { sortKeyOf } from '../../../platform/sort-key.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import {
  personalNumberKey,
  personKey,
  personNumberKey,
  positionPeopleIndex,
  unitPeopleIndex,
} from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, check, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { personSchema, type Person } from '../core/types.ts';

const numberSchema = v.object({ personalNumber: v.string() });
const holderSchema = v.object({ personId: v.string() });

/** A person; what is asked for in the same turn shares a request. Who may know of them is decided by who calls. */
export async function readPerson(scope: Scope, personId: string): Promise<Person | undefined> {
  return parseItem(personSchema, await scope.load(personKey(personId)));
}

/** Forgets what a request read of a person, after writing it. */
export const forgetPerson = (scope: Scope, personId: string): void => scope.forget(personKey(personId));

/** The personal number of a person. */
export async function readNumber(scope: Scope, personId: string): Promise<string | undefined> {
  return parseItem(numberSchema, await scope.load(personNumberKey(personId)))?.personalNumber;
}

/** The id of the person who has a personal number, whichever version of the key it was kept under. */
export async function findByNumber(services: Services, personalNumber: string): Promise<string | undefined> {
  const hashes = numberHashes(services, personalNumber);
  const items = await services.table.batchGet(hashes.map(personalNumberKey));
  const found = items.find(Boolean);
  return parseItem(holderSchema, found)?.personId;
}

/** The same within a request: what is asked for in one turn shares its reads. */
export async function loadHolder(scope: Scope, personalNumber: string): Promise<string | undefined> {
  const hashes = numberHashes(scope.services, personalNumber);
  const items = await Promise.all(hashes.map((hash) => scope.load(personalNumberKey(hash))));
  return parseItem(holderSchema, items.find(Boolean))?.personId;
}

/** Writes of a person who is new; refused when the id or the number is taken. */
export function createWrites(services: Services, person: Person, personalNumber: string): Write[] {
  const [current = '', ...older] = numberHashes(services, personalNumber);
  const { personId } = person;
  return [
    put({ ...personalNumberKey(current), personId }, absent),
    ...older.map((hash) => check(personalNumberKey(hash), absent)),
    put({ ...personNumberKey(personId), personalNumber }, absent),
    put(itemOf(person), absent),
  ];
}

/** Writes a person as changed; refused when they are no longer as they were read. */
export function personWrite(person: Person, before: Person): Write {
  return put(itemOf({ ...person, revision: before.revision + 1 }), unchanged('revision', before.revision));
}

/** A page of the people of a unit, by name. */
export function queryUnitPeople({ table }: Services, unitId: string, options: QueryOptions): Promise<Page> {
  return table.query({ pk: unitPeopleIndex(unitId) }, { ...options, index: 'gsi1' });
}

/** A page of the holders of a position. */
export function queryHolders({ table }: Services, positionId: string, options: QueryOptions): Promise<Page> {
  return table.query({ pk: positionPeopleIndex(positionId) }, { ...options, index: 'gsi2' });
}

/** A stored person. */
export const parsePerson = (item: Item): Person => parseStored(personSchema, item);

function itemOf(person: Person): Item {
  const { personId, name, unitId, positionId } = person;
  const place = `${sortKeyOf(name)}#${personId}`;
  return {
    ...personKey(personId),
    ...person,
    ...(unitId !== undefined && { gsi1pk: unitPeopleIndex(unitId), gsi1sk: place }),
    ...(positionId !== undefined && { gsi2pk: positionPeopleIndex(positionId), gsi2sk: place }),
  };
}

/**
 * What a personal number is unique by: its HMAC, with the version of the key it was made with, under the current key
 * first and then under each key that came before. Nobody without the keys can tell a number from it.
 */
function numberHashes({ secrets }: Pick<Services, 'secrets'>, personalNumber: string): string[] {
  const { current, keys } = secrets.personalNumber;
  if (!keys[current]) throw new Error(`SECRETS has no personal number key ${current}`);
  const versions = [current, ...Object.keys(keys).filter((version) => version !== current)];
  return versions.map((version) => `${version}.${hmac(keys[version]!, personalNumber)}`);
}

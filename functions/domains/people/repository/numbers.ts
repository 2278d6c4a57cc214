import * as v from 'valibot';
import { hmac } from '../../../platform/ids.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { personalNumberKey, personNumberKey } from '../../../platform/table/keys.ts';
import {
  absent,
  check,
  put,
  remove,
  unchanged,
  update,
  type Condition,
  type Write,
} from '../../../platform/table/writes.ts';

/*
 * Personal numbers. Each is unique by an item under its HMAC, which names its holder; a number that the holder had before
 * keeps its item, so that it finds them and nobody else can have it.
 */

const numberSchema = v.object({ personalNumber: v.string() });
const holderSchema = v.object({ personId: v.string() });

/** The personal number of a person. */
export async function readNumber(scope: Scope, personId: string): Promise<string | undefined> {
  return parseItem(numberSchema, await scope.load(personNumberKey(personId)))?.personalNumber;
}

/** Forgets what a request read of a number, after writing it. */
export const forgetNumber = (scope: Scope, personId: string): void => scope.forget(personNumberKey(personId));

/** The id of the person who has or had a personal number, whichever version of the key it was kept under. */
export async function findByNumber(services: Services, personalNumber: string): Promise<string | undefined> {
  const hashes = numberHashes(services, personalNumber);
  const items = await services.table.batchGet(hashes.map(personalNumberKey));
  return parseItem(holderSchema, items.find(Boolean))?.personId;
}

/** The same within a request: what is asked for in one turn shares its reads. */
export async function loadHolder(scope: Scope, personalNumber: string): Promise<string | undefined> {
  const hashes = numberHashes(scope.services, personalNumber);
  const items = await Promise.all(hashes.map((hash) => scope.load(personalNumberKey(hash))));
  return parseItem(holderSchema, items.find(Boolean))?.personId;
}

/** Writes of the number of somebody who is new; refused when it is taken. */
export function newNumberWrites(services: Services, personId: string, personalNumber: string): Write[] {
  return [
    ...claimWrites(services, personId, personalNumber),
    put({ ...personNumberKey(personId), personalNumber }, absent),
  ];
}

/** What becomes of a number whose holder has another one from now on. */
export interface NumberChange {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  /** Whether the earlier number goes on finding its holder. */
  readonly keepsEarlier: boolean;
}

/**
 * Writes by which a person has another number, for a transaction of the caller's: refused when it is somebody else's, or
 * when the person's is no longer the one that was read. The first write is that of the new number's uniqueness.
 */
export async function numberChangeWrites(
  services: Services,
  { personId, from, to, keepsEarlier }: NumberChange,
): Promise<Write[]> {
  const { table } = services;
  const own = unchanged('personId', personId);
  const earlier = numberHashes(services, from);
  const [kept, comesBack] = await Promise.all([
    table.batchGet(earlier.map(personalNumberKey)),
    findByNumber(services, to),
  ]);
  const at = earlier.find((_, index) => kept[index] !== undefined);
  return [
    // Their own of before, which was kept for them, needs no new item.
    ...(comesBack === personId ? ownWrites(services, to, own) : claimWrites(services, personId, to)),
    put({ ...personNumberKey(personId), personalNumber: to }, unchanged('personalNumber', from)),
    ...(at === undefined || keepsEarlier ? [] : [remove(personalNumberKey(at), own)]),
  ];
}

/** Writes by which the numbers of a record find another one from now on. */
export async function numberMergeWrites(
  services: Services,
  from: string,
  into: string,
  numbers: readonly string[],
) {
  const hashes = numbers.flatMap((number) => numberHashes(services, number));
  const items = await services.table.batchGet(hashes.map(personalNumberKey));
  return hashes.flatMap((hash, index) => {
    if (parseItem(holderSchema, items[index])?.personId !== from) return [];
    const values = { '#personId': 'personId', ':into': into };
    return [update(personalNumberKey(hash), 'SET #personId = :into', values, unchanged('personId', from))];
  });
}

function claimWrites(services: Services, personId: string, personalNumber: string): Write[] {
  const [current = '', ...older] = numberHashes(services, personalNumber);
  return [
    put({ ...personalNumberKey(current), personId }, absent),
    ...older.map((hash) => check(personalNumberKey(hash), absent)),
  ];
}

const ownWrites = (services: Services, personalNumber: string, own: Condition): Write[] =>
  numberHashes(services, personalNumber)
    .slice(0, 1)
    .map((hash) => check(personalNumberKey(hash), own));

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

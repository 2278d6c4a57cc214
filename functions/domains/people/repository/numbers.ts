import * as v from 'valibot';
import { hmac } from '../../../platform/ids.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { numbersUnderKeyIndex, personalNumberKey, personNumberKey } from '../../../platform/table/keys.ts';
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
import type { Item, Page } from '../../../platform/table/table.ts';

/*
 * Personal numbers. Each is unique by an item under its HMAC, which names its holder; a number that the holder had before
 * keeps its item, so that it finds them and nobody else can have it. In the clear a number stands in one item of the
 * record that it was entered for, with those that this record had before: what a change of the key rewrites is made of it.
 */

const numberSchema = v.object({
  personalNumber: v.string(),
  /** Numbers of before that go on finding their holder. */
  earlier: v.optional(v.array(v.string()), []),
});
const holderSchema = v.object({
  personId: v.string(),
  /** The record that has the number in the clear, when it was merged into that of the holder. */
  record: v.optional(v.string()),
});

/** Over how many partitions of the index the items under a key are spread. */
export const KEY_SHARDS = 16;

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
  const before = (parseItem(numberSchema, await table.get(personNumberKey(personId)))?.earlier ?? []).filter(
    (number) => number !== to,
  );
  const still = keepsEarlier ? [...before, from] : before;
  return [
    // Their own of before, which was kept for them, needs no new item.
    ...(comesBack === personId ? ownWrites(services, to, own) : claimWrites(services, personId, to)),
    put(
      {
        ...personNumberKey(personId),
        personalNumber: to,
        ...(still.length > 0 && { earlier: still }),
      },
      unchanged('personalNumber', from),
    ),
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
    const { record = from } = parseItem(holderSchema, items[index]) ?? {};
    const values = { '#personId': 'personId', ':into': into, '#record': 'record', ':record': record };
    return [
      update(
        personalNumberKey(hash),
        'SET #personId = :into, #record = :record',
        values,
        unchanged('personId', from),
      ),
    ];
  });
}

function claimWrites(services: Services, personId: string, personalNumber: string): Write[] {
  const [current = '', ...older] = numberHashes(services, personalNumber);
  return [
    put(holderItem(current, { personId }), absent),
    ...older.map((hash) => check(personalNumberKey(hash), absent)),
  ];
}

/** The item of a number under its HMAC, which the index finds by the version of the key. */
function holderItem(hash: string, holder: v.InferOutput<typeof holderSchema>): Item {
  const [version = '', code = ''] = hash.split('.');
  return {
    ...personalNumberKey(hash),
    ...holder,
    gsi1pk: numbersUnderKeyIndex(version, Buffer.from(code, 'base64url').readUInt8(0) % KEY_SHARDS),
    gsi1sk: code,
  };
}

const ownWrites = (services: Services, personalNumber: string, own: Condition): Write[] =>
  numberHashes(services, personalNumber)
    .slice(0, 1)
    .map((hash) => check(personalNumberKey(hash), own));

/**
 * What a personal number is unique by: its HMAC, with the version of the key it was made with, under the current key
 * first and then under each key that came before. Nobody without the keys can tell a number from it.
 */
export function numberHashes({ secrets }: Pick<Services, 'secrets'>, personalNumber: string): string[] {
  const { current, keys } = secrets.personalNumber;
  if (!keys[current]) throw new Error(`SECRETS has no personal number key ${current}`);
  const versions = [current, ...Object.keys(keys).filter((version) => version !== current)];
  return versions.map((version) => `${version}.${hmac(keys[version]!, personalNumber)}`);
}

/** All numbers that a record has in the clear, and the hashes of their items under every key. */
async function ownHashes(services: Services, record: string) {
  const stored = parseItem(numberSchema, await services.table.get(personNumberKey(record)));
  const numbers = stored ? [stored.personalNumber, ...stored.earlier] : [];
  return numbers.map((number) => numberHashes(services, number));
}

/** The hashes under which some records have numbers. */
export async function hashesOf(services: Services, records: readonly string[]): Promise<string[]> {
  const found = (await Promise.all(records.map((record) => ownHashes(services, record)))).flat(2);
  const items = await batched(services, found);
  return found.filter((_, at) => records.includes(parseItem(holderSchema, items[at])?.personId ?? ''));
}

async function batched({ table }: Services, hashes: readonly string[]): Promise<(Item | undefined)[]> {
  const items: (Item | undefined)[] = [];
  for (let at = 0; at < hashes.length; at += 100) {
    items.push(...(await table.batchGet(hashes.slice(at, at + 100).map(personalNumberKey))));
  }
  return items;
}

/** Frees a number, if it is still that of one of these records. */
export const freeWrite = (hash: string, records: readonly string[]): Write =>
  remove(personalNumberKey(hash), {
    expression: `#personId IN (${records.map((_, at) => `:r${at}`).join(', ')})`,
    values: {
      '#personId': 'personId',
      ...Object.fromEntries(records.map((record, at) => [`:r${at}`, record])),
    },
  });

/** A page of the items of numbers that are kept under a version of the key, in one of its shards. */
export const queryUnderKey = (
  { table }: Services,
  version: string,
  shard: number,
  options: { readonly limit: number; readonly after?: Page['next'] },
): Promise<Page> => table.query({ pk: numbersUnderKeyIndex(version, shard) }, { ...options, index: 'gsi1' });

/**
 * Writes the uniqueness of a number under the current key in place of an earlier one, in one transaction: whoever looks
 * the number up meanwhile finds one of the two, and nobody can claim it in between.
 *
 * @param listed an item of the index, which may be behind
 * @returns what became of it: `GONE` when that was done by then, `UNKNOWN` when no record has this number in the clear
 */
export async function rekey(services: Services, listed: Item): Promise<'CHANGED' | 'GONE' | 'UNKNOWN'> {
  const { table } = services;
  const hash = listed.pk.slice('NIP#'.length);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const holder = parseItem(holderSchema, await table.get(personalNumberKey(hash)));
    if (!holder) return 'GONE';
    const versions = (await ownHashes(services, holder.record ?? holder.personId)).find((all) =>
      all.includes(hash),
    );
    const current = versions?.[0];
    if (current === undefined) return 'UNKNOWN';
    if (current === hash) return 'GONE';
    const result = await table.transact([
      put(holderItem(current, holder), absent),
      remove(personalNumberKey(hash), unchanged('personId', holder.personId)),
    ]);
    if (result.ok) return 'CHANGED';
  }
  throw new Error('A number changed again and again while its key was changed');
}

/** How often a number that is written meanwhile is read again. */
const TRIES = 5;

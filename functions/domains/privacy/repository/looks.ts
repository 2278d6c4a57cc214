import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { accessKey, listLookKey, listLooksRange, lookKey, looksRange } from '../../../platform/table/keys.ts';
import type { Item, Key, Page } from '../../../platform/table/table.ts';
import { put, update, type Write } from '../../../platform/table/writes.ts';
import {
  ACCESS_KEPT,
  accessSchema,
  EVERYBODY,
  hourOf,
  LOOK_KEPT,
  lookSchema,
  unitList,
  type Access,
  type Look,
  type LookedAt,
} from '../core/look.ts';

/** How the change stream tells a reading of others' data from other items. */
const ACCESS_KIND = 'ACCESS';

const inSeconds = (at: number): number => Math.ceil(at / 1_000);

/** Writes what a request read of others. */
export const accessWrite = (accessId: string, access: Access): Write =>
  put({
    ...accessKey(accessId),
    kind: ACCESS_KIND,
    ...access,
    ttl: inSeconds(access.at + ACCESS_KEPT),
  });

/** The reading that an item is; undefined for other items. */
export const accessOf = (item: Item | undefined): Access | undefined =>
  item?.['kind'] === ACCESS_KIND ? parseItem(accessSchema, item) : undefined;

/** Notes at a person, or at a list, what was seen of it within the hour; again, it changes nothing. */
function lookWrite(key: Key, { role, at }: Access, what: readonly LookedAt[]): Write {
  return update(key, 'SET #hour = :hour, #role = :role, #ttl = :ttl ADD #what :what', {
    '#hour': 'hour',
    ':hour': hourOf(at),
    '#role': 'role',
    ':role': role,
    '#ttl': 'ttl',
    ':ttl': inSeconds(at + LOOK_KEPT),
    '#what': 'what',
    ':what': new Set(what),
  });
}

/** Writes of a reading, for each person and list. */
export function lookWrites(access: Access): Write[] {
  const hour = hourOf(access.at);
  return [
    ...Object.entries(access.subjects).map(([personId, what]) =>
      lookWrite(lookKey(personId, hour, access.actorId), access, what),
    ),
    ...Object.entries(access.lists).map(([list, what]) =>
      lookWrite(listLookKey(list, hour, access.actorId), access, what),
    ),
  ];
}

const newest = async ({ table }: Services, range: { pk: string }, limit: number): Promise<Item[]> =>
  (await table.query(range, { limit, backward: true })).items;

/**
 * Who looked at a person, or at a list in which they stand, newest first.
 *
 * @param unitId their unit, if they have one
 * @param most at most so many of each
 */
export async function newestLooks(
  services: Services,
  personId: string,
  unitId: string | undefined,
  most: number,
): Promise<Look[]> {
  const found = await Promise.all([
    newest(services, looksRange(personId), most),
    newest(services, listLooksRange(EVERYBODY), most),
    unitId === undefined ? [] : newest(services, listLooksRange(unitList(unitId)), most),
  ]);
  return found
    .flat()
    .map((item) => parseStored(lookSchema, item))
    .sort((one, other) => other.hour - one.hour)
    .slice(0, most);
}

/** Who read the lists in which somebody of a unit stands, for their copy. */
export async function listLooksOf(services: Services, unitId: string | undefined): Promise<Item[]> {
  const ranges = [EVERYBODY, ...(unitId === undefined ? [] : [unitList(unitId)])].map(listLooksRange);
  const items: Item[] = [];
  for (const range of ranges) {
    let after: Page['next'];
    do {
      const page = await services.table.query(range, { after });
      items.push(...page.items);
      after = page.next;
    } while (after);
  }
  return items;
}

import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { unitKey, unitsIndex } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, present, put, update, type Write } from '../../../platform/table/writes.ts';
import { unitSchema, type Unit } from '../core/types.ts';

/** A unit; what is asked for in the same turn shares a request. */
export async function readUnit(scope: Scope, unitId: string): Promise<Unit | undefined> {
  return parseItem(unitSchema, await scope.load(unitKey(unitId)));
}

/** Forgets what a request read of a unit, after writing it. */
export const forgetUnit = (scope: Scope, unitId: string): void => scope.forget(unitKey(unitId));

/** Writes a unit; refused when there is one of this id. */
export function unitWrite(unit: Unit): Write {
  return put({ ...unitKey(unit.unitId), ...unit, gsi1pk: unitsIndex(), gsi1sk: unit.place }, absent);
}

/** Gives a unit another name and leaves the rest; refused when there is no such unit. */
export function unitNameWrite({ unitId, name }: Unit): Write {
  return update(unitKey(unitId), 'SET #name = :name', { '#name': 'name', ':name': name }, present);
}

/** A page of all units, parents before children. */
export function queryUnits({ table }: Services, options: QueryOptions): Promise<Page> {
  return table.query({ pk: unitsIndex() }, { ...options, index: 'gsi1' });
}

/** A stored unit. */
export const parseUnit = (item: Item): Unit => parseStored(unitSchema, item);

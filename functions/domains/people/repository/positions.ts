import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { sortKeyOf } from '../../../platform/sort-key.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { positionKey, positionsIndex } from '../../../platform/table/keys.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { absent, check, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { positionSchema, type Position } from '../core/types.ts';

/** A position; what is asked for in the same turn shares a request. */
export async function readPosition(scope: Scope, positionId: string): Promise<Position | undefined> {
  return parseItem(positionSchema, await scope.load(positionKey(positionId)));
}

/** Forgets what a request read of a position, after writing it. */
export const forgetPosition = (scope: Scope, positionId: string): void =>
  scope.forget(positionKey(positionId));

/** Writes a position; refused when it is no longer as `before`, or there already without one. */
export function positionWrite(position: Position, before?: Position): Write {
  return put(
    {
      ...positionKey(position.positionId),
      ...position,
      gsi1pk: positionsIndex(),
      gsi1sk: `${sortKeyOf(position.name.id)}#${position.positionId}`,
    },
    before ? unchanged('revision', before.revision) : absent,
  );
}

/** Lets a transaction pass only while the position is of the family that was read. */
export function familyCheck({ positionId, family }: Position): Write {
  return check(positionKey(positionId), unchanged('family', family));
}

/** A page of all positions, by name. */
export function queryPositions({ table }: Services, options: QueryOptions): Promise<Page> {
  return table.query({ pk: positionsIndex() }, { ...options, index: 'gsi1' });
}

/** A stored position. */
export const parsePosition = (item: Item): Position => parseStored(positionSchema, item);

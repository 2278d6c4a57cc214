import db from 'dynalite/db/index.js';
import type { Item } from './attribute-values.ts';
import type { Change } from './changes.ts';
import { matches } from './conditions.ts';
import { DynamoError, refuse } from './errors.ts';
import { checkItem, checkKeyLengths } from './item-checks.ts';
import type { KeyAction, PutAction, UpdateAction } from './requests.ts';
import { itemKey } from './rows.ts';
import type { Table } from './schema.ts';
import { applyUpdate } from './update.ts';

/** One write, checked against its table and ready to be decided against the stored item. */
export interface PlannedWrite {
  readonly table: Table;
  readonly key: string;
  /**
   * What the write makes of the stored item.
   * @throws DynamoError ConditionalCheckFailedException or ValidationException
   */
  decide(before: Item | undefined): Change;
}

type Action = Pick<PutAction, '_condition' | 'ReturnValuesOnConditionCheckFailure'>;

function checkCondition(action: Action, before: Item | undefined): void {
  if (!action._condition || matches(action._condition.expression, before ?? {})) return;
  const details = action.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before ? { Item: before } : {};
  throw new DynamoError('ConditionalCheckFailedException', 'The conditional request failed', details);
}

function change(table: Table, key: string, before: Item | undefined, after: Item | undefined): Change {
  return { table, key, ...(before && { before }), ...(after && { after }) };
}

function checkConditionPaths(action: Action, { description }: Table): void {
  refuse(db.validateKeyPaths(action._condition?.nestedPaths, description));
}

/**
 * Plans a Put.
 * @throws DynamoError ValidationException for an item that does not fit the table or is too large
 */
export function planPut(table: Table, action: PutAction): PlannedWrite {
  const { description } = table;
  checkItem(action.Item, description, 'Item size has exceeded the maximum allowed size');
  refuse(db.validateItem(action.Item, description));
  checkKeyLengths(action.Item, description.KeySchema);
  checkConditionPaths(action, table);
  const key = itemKey(action.Item, description);
  return {
    table,
    key,
    decide(before) {
      checkCondition(action, before);
      return change(table, key, before, action.Item);
    },
  };
}

/** Plans a Delete. Deleting what is not there succeeds. */
export function planDelete(table: Table, action: KeyAction): PlannedWrite {
  refuse(db.validateKey(action.Key, table.description));
  checkKeyLengths(action.Key, table.description.KeySchema);
  checkConditionPaths(action, table);
  const key = itemKey(action.Key, table.description);
  return {
    table,
    key,
    decide(before) {
      checkCondition(action, before);
      return change(table, key, before, undefined);
    },
  };
}

/** Plans a ConditionCheck, which changes nothing. */
export function planCheck(table: Table, action: KeyAction): PlannedWrite {
  const plan = planDelete(table, action);
  return { ...plan, decide: (before) => ({ ...plan.decide(before), ...(before && { after: before }) }) };
}

/**
 * Plans an Update, which inserts the item where there is none.
 * @throws DynamoError ValidationException for an update of a key attribute or a wrong index key
 */
export function planUpdate(table: Table, action: UpdateAction): PlannedWrite {
  const { description } = table;
  refuse(db.validateKey(action.Key, description));
  checkKeyLengths(action.Key, description.KeySchema);
  refuse(db.validateUpdates(undefined, action._updates, description));
  checkConditionPaths(action, table);
  const key = itemKey(action.Key, description);
  return {
    table,
    key,
    decide(before) {
      checkCondition(action, before);
      const start = before ?? action.Key;
      const after = action._updates ? applyUpdate(action._updates, start) : start;
      checkItem(after, description, 'Item size to update has exceeded the maximum allowed size');
      return change(table, key, before, after);
    },
  };
}

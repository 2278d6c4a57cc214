import {
  DeleteCommand,
  PutCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Item, Key } from './table.ts';

/**
 * When a write may happen. `expression` is a ConditionExpression whose `#name`s and `:value`s are filled from
 * `values`: `#state = :open` with `{ '#state': 'state', ':open': 'IN_PROGRESS' }`.
 */
export interface Condition {
  expression: string;
  values?: Record<string, NativeAttributeValue>;
}

/** A write of one item. */
export type Write =
  | { kind: 'put'; item: Item; if?: Condition }
  | { kind: 'update'; key: Key; update: string; values: Record<string, NativeAttributeValue>; if?: Condition }
  | { kind: 'delete'; key: Key; if?: Condition }
  | { kind: 'check'; key: Key; if: Condition };

/** The condition that there is no such item yet. */
export const absent: Condition = { expression: 'attribute_not_exists(pk)' };
/** The condition that there is such an item. */
export const present: Condition = { expression: 'attribute_exists(pk)' };
/** The condition that attribute `name` still has `value`; undefined: that it is not there. */
export function unchanged(name: string, value: NativeAttributeValue): Condition {
  return value === undefined
    ? { expression: `attribute_not_exists(#${name})`, values: { [`#${name}`]: name } }
    : { expression: `#${name} = :was_${name}`, values: { [`#${name}`]: name, [`:was_${name}`]: value } };
}

/** Puts `item`. */
export const put = (item: Item, condition?: Condition): Write => ({ kind: 'put', item, ...iff(condition) });
/** Updates the item at `key` with an UpdateExpression, its `#name`s and `:value`s filled from `values`. */
export const update = (
  key: Key,
  expression: string,
  values: Record<string, NativeAttributeValue>,
  condition?: Condition,
): Write => ({ kind: 'update', key, update: expression, values, ...iff(condition) });
/** Deletes the item at `key`. */
export const remove = (key: Key, condition?: Condition): Write => ({
  kind: 'delete',
  key,
  ...iff(condition),
});
/** Writes nothing, but lets the transaction pass only if `condition` holds for the item at `key`. */
export const check = (key: Key, condition: Condition): Write => ({ kind: 'check', key, if: condition });

const iff = (condition: Condition | undefined) => (condition ? { if: condition } : {});

/** Sends the write as an operation of its own; a bare check cannot be one. */
export async function send(documents: DynamoDBDocumentClient, table: string, write: Write): Promise<void> {
  const input = toInput(table, write);
  switch (write.kind) {
    case 'put':
      await documents.send(new PutCommand({ ...input, Item: write.item }));
      return;
    case 'update':
      await documents.send(
        new UpdateCommand({ ...input, Key: keyOf(write.key), UpdateExpression: write.update }),
      );
      return;
    case 'delete':
      await documents.send(new DeleteCommand({ ...input, Key: keyOf(write.key) }));
      return;
    case 'check':
      throw new TypeError('A condition check is part of a transaction');
  }
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** The write as a part of a transaction. */
export function toTransactItem(table: string, write: Write): TransactItem {
  const input = toInput(table, write);
  switch (write.kind) {
    case 'put':
      return { Put: { ...input, Item: write.item } };
    case 'update':
      return { Update: { ...input, Key: keyOf(write.key), UpdateExpression: write.update } };
    case 'delete':
      return { Delete: { ...input, Key: keyOf(write.key) } };
    case 'check':
      return {
        ConditionCheck: { ...input, Key: keyOf(write.key), ConditionExpression: write.if.expression },
      };
  }
}

function toInput(table: string, write: Write) {
  const all = { ...(write.kind === 'update' ? write.values : {}), ...write.if?.values };
  const entries = Object.entries(all);
  const names = entries.filter(([name]) => name.startsWith('#')) as [string, string][];
  const values = entries.filter(([name]) => name.startsWith(':'));
  return {
    TableName: table,
    ...(write.if && {
      ConditionExpression: write.if.expression,
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
    }),
    ...(names.length > 0 && { ExpressionAttributeNames: Object.fromEntries(names) }),
    ...(values.length > 0 && { ExpressionAttributeValues: Object.fromEntries(values) }),
  };
}

const keyOf = ({ pk, sk }: Key) => ({ pk, sk });

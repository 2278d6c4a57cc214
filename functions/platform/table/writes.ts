import {
  DeleteCommand,
  PutCommand,
  UpdateCommand,
  type DynamoDBDocumentClient,
  type NativeAttributeValue,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { SIGNATURE } from './signature.ts';
import type { Item, Key } from './table.ts';

/**
 * When a write may happen. `expression` is a ConditionExpression whose `#name`s and `:value`s are filled from
 * `values`: `#state = :open` with `{ '#state': 'state', ':open': 'IN_PROGRESS' }`.
 */
export interface Condition {
  expression: string;
  values?: Record<string, NativeAttributeValue>;
}

/** A write of one item, with the signature of whoever asked for it (`signature.ts`). */
export type Write = { readonly signature?: string } & (
  | { kind: 'put'; item: Item; if?: Condition }
  | { kind: 'update'; key: Key; update: string; values: Record<string, NativeAttributeValue>; if?: Condition }
  | { kind: 'delete'; key: Key; if?: Condition }
  | { kind: 'check'; key: Key; if: Condition }
);

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
      await documents.send(new PutCommand({ ...input, Item: storedItem(write) }));
      return;
    case 'update':
      await documents.send(
        new UpdateCommand({ ...input, Key: keyOf(write.key), UpdateExpression: updateOf(write) }),
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
      return { Put: { ...input, Item: storedItem(write) } };
    case 'update':
      return { Update: { ...input, Key: keyOf(write.key), UpdateExpression: updateOf(write) } };
    case 'delete':
      return { Delete: { ...input, Key: keyOf(write.key) } };
    case 'check':
      return {
        ConditionCheck: { ...input, Key: keyOf(write.key), ConditionExpression: write.if.expression },
      };
  }
}

/** The item of a put as it is stored: with the signature of this write, and not one that came with what was read. */
export function storedItem({ item, signature }: Extract<Write, { kind: 'put' }>): Item {
  return { ...item, [SIGNATURE]: signature };
}

const SIGNED = `#${SIGNATURE}`;
const SIGNER = `:${SIGNATURE}`;

/** The expression of an update with its signature; one that nobody signed takes away that of whoever wrote before. */
function updateOf({ update, signature }: Extract<Write, { kind: 'update' }>): string {
  return signature === undefined
    ? withAction(update, 'REMOVE', SIGNED)
    : withAction(update, 'SET', `${SIGNED} = ${SIGNER}`);
}

/** An UpdateExpression that does one thing more; each keyword may stand in it once. */
function withAction(expression: string, keyword: 'SET' | 'REMOVE', action: string): string {
  const clause = new RegExp(`(^|\\s)${keyword}\\s`);
  return clause.test(expression)
    ? expression.replace(clause, `$&${action}, `)
    : `${expression} ${keyword} ${action}`;
}

function toInput(table: string, write: Write) {
  const all = { ...(write.kind === 'update' ? valuesOf(write) : {}), ...write.if?.values };
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

function valuesOf({ values, signature }: Extract<Write, { kind: 'update' }>) {
  return { ...values, [SIGNED]: SIGNATURE, ...(signature !== undefined && { [SIGNER]: signature }) };
}

const keyOf = ({ pk, sk }: Key) => ({ pk, sk });

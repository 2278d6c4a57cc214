import { sameItem } from './attribute-values.ts';
import type { Item } from './attribute-values.ts';
import type { RowOperation } from './database.ts';
import { expiryRow, indexRow, itemRow, projected } from './rows.ts';
import { indexesOf, keyNames } from './schema.ts';
import type { Table, TableDescription } from './schema.ts';

/** One item before and after a write; `before` is missing for an insertion, `after` for a removal. */
export interface Change {
  readonly table: Table;
  /** The item's key within its table, as `itemKey` encodes it. */
  readonly key: string;
  readonly before?: Item;
  readonly after?: Item;
  /** Removed by the TTL sweep and not by a request. */
  readonly expired?: boolean;
}

/** The key attributes of an item. */
export function keysOf(item: Item, table: TableDescription): Item {
  const keys: Item = {};
  for (const name of keyNames(table.KeySchema)) {
    const value = item[name];
    if (value) keys[name] = value;
  }
  return keys;
}

/** Whether the write leaves the item as it was: then nothing is written and no stream record made. */
export function isEmpty(change: Change): boolean {
  return sameItem(change.before, change.after);
}

/** The second at which TTL may remove the item; undefined if it never may. */
export function expiryOf(item: Item | undefined, ttlAttribute: string | undefined): number | undefined {
  const value = ttlAttribute === undefined ? undefined : item?.[ttlAttribute]?.N;
  return value === undefined ? undefined : Number(value);
}

function move(oldRow: string | undefined, newRow: string | undefined, value: unknown): RowOperation[] {
  const operations: RowOperation[] = [];
  if (oldRow !== undefined && oldRow !== newRow) operations.push({ type: 'del', key: oldRow });
  if (newRow !== undefined) operations.push({ type: 'put', key: newRow, value });
  return operations;
}

/** The rows that carry out a change: the item, its index entries, its place in the TTL order. */
export function rowsOf({ table, key, before, after }: Change): RowOperation[] {
  const { description, ttlAttribute } = table;
  const name = description.TableName;
  const item = itemRow(name, key);
  const operations: RowOperation[] = after
    ? [{ type: 'put', key: item, value: after }]
    : [{ type: 'del', key: item }];
  for (const index of indexesOf(description)) {
    const oldRow = before && indexRow(before, description, index);
    const newRow = after && indexRow(after, description, index);
    operations.push(...move(oldRow, newRow, after && projected(after, description, index)));
  }
  const oldExpiry = expiryOf(before, ttlAttribute);
  const newExpiry = expiryOf(after, ttlAttribute);
  if (oldExpiry !== newExpiry) {
    operations.push(
      ...move(
        oldExpiry === undefined ? undefined : expiryRow(name, oldExpiry, key),
        newExpiry === undefined ? undefined : expiryRow(name, newExpiry, key),
        key,
      ),
    );
  }
  return operations;
}

import db from 'dynalite/db/index.js';
import type { Item } from './attribute-values.ts';
import type { RowRange } from './database.ts';
import type { IndexDescription, TableDescription } from './schema.ts';
import { keyNames } from './schema.ts';

/*
 * Keys of the rows below the engine. One letter says what a row is; table and index names cannot hold a `~`,
 * and everything after the last `~` is hexadecimal digits and slashes, so `~` closes every range.
 *
 *   d~TABLE                      table            i~TABLE~KEY               item
 *   x~TABLE~INDEX~KEY            index entry      e~TABLE~SECOND~KEY        item that expires
 *   s~SEQUENCE                   stream record    k~TOKEN                   request token of a transaction
 *   n                            last sequence number
 */

function under(prefix: string): RowRange & { readonly gte: string; readonly lt: string } {
  return { gte: prefix, lt: `${prefix}\u007f` };
}

export const lastSequenceRow = 'n';

export const prefixes = {
  tables: under('d~'),
  stream: under('s~'),
  tokens: under('k~'),
  items: (table: string) => under(`i~${table}~`),
  index: (table: string, index: string) => under(`x~${table}~${index}~`),
  indexes: (table: string) => under(`x~${table}~`),
  expiries: (table: string) => under(`e~${table}~`),
};

export const tableRow = (table: string): string => `d~${table}`;
export const streamRow = (sequence: string): string => `s~${sequence}`;
export const tokenRow = (token: string): string => `k~${token}`;

/** An item's key within its table, in the order that Query and Scan return. */
export function itemKey(keys: Item, table: TableDescription): string {
  return db.createKey(keys, table);
}

export const itemRow = (table: string, key: string): string => `i~${table}~${key}`;

const lastSecond = 999_999_999_999;

/** Twelve digits keep seconds in order for the next thirty thousand years; what lies beyond never expires. */
export function expirySecond(second: number): string {
  return String(Math.min(lastSecond, Math.max(0, Math.floor(second)))).padStart(12, '0');
}

export function expiryRow(table: string, second: number, key: string): string {
  return `e~${table}~${expirySecond(second)}~${key}`;
}

/**
 * The row of an item in an index, or undefined where the item lacks one of the index's key attributes (the
 * index is sparse). The item's own key ends it, since many items may share an index key.
 */
export function indexRow(item: Item, table: TableDescription, index: IndexDescription): string | undefined {
  if (!keyNames(index.KeySchema).every((name) => item[name])) return undefined;
  const key = db.createKey(item, table, index.KeySchema) + itemKey(item, table);
  return `x~${table.TableName}~${index.IndexName}~${key}`;
}

/** What the index holds of the item. */
export function projected(item: Item, table: TableDescription, index: IndexDescription): Item {
  const { ProjectionType, NonKeyAttributes = [] } = index.Projection;
  if (ProjectionType === 'ALL') return item;
  const entry: Item = {};
  for (const name of [...keyNames(index.KeySchema), ...keyNames(table.KeySchema), ...NonKeyAttributes]) {
    const value = item[name];
    if (value) entry[name] = value;
  }
  return entry;
}

import type { Change } from './changes.ts';
import { expiryOf } from './changes.ts';
import type { Context } from './context.ts';
import { readItem } from './item-operations.ts';
import { expirySecond, prefixes } from './rows.ts';
import type { Table } from './schema.ts';

/** "To be eligible for expiry, the timestamp can't be more than five years in the past" ("TTL"). */
const oldestSeconds = 5 * 365 * 24 * 60 * 60;

/** How many items one hold of the writer's lock removes, so that requests are not kept waiting. */
const itemsPerWrite = 100;

async function expiredKeys(context: Context, table: string, second: number): Promise<string[]> {
  const { gte } = prefixes.expiries(table);
  const keys: string[] = [];
  const range = { gte: gte + expirySecond(second - oldestSeconds), lt: gte + expirySecond(second) };
  for await (const [, key] of context.database.entries(range)) keys.push(key as string);
  return keys;
}

/** Removes those of the keys that are still expired: a request may have been faster. */
async function removeExpired(
  context: Context,
  table: Table,
  keys: readonly string[],
  second: number,
): Promise<number> {
  return context.writer.exclusive(async () => {
    const changes: Change[] = [];
    for (const key of keys) {
      const before = await readItem(context.database, table.description.TableName, key);
      const expiry = expiryOf(before, table.ttlAttribute);
      if (before && expiry !== undefined && expiry < second) {
        changes.push({ table, key, before, expired: true });
      }
    }
    await context.writer.commit(changes);
    return changes.length;
  });
}

/**
 * Removes every item whose TTL attribute lies in the past. The service takes up to a few days for this;
 * readers must filter expired items themselves in either case.
 * @param lingers asked for each expired item whether it stays for now
 * @returns how many items were removed
 * Source: "Using time to live (TTL) in DynamoDB".
 */
export async function sweepTtl(context: Context, lingers: () => boolean = () => false): Promise<number> {
  const second = Math.floor(context.now() / 1000);
  let removed = 0;
  for (const table of context.tables.all()) {
    const expired = await expiredKeys(context, table.description.TableName, second);
    const keys = expired.filter(() => !lingers());
    for (let first = 0; first < keys.length; first += itemsPerWrite) {
      removed += await removeExpired(context, table, keys.slice(first, first + itemsPerWrite), second);
    }
  }
  return removed;
}

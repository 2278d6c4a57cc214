import * as v from 'valibot';
import type { Item } from './table/table.ts';

/** Raised when a stored item does not have the shape its reader knows: a fault of ours, logged and answered as one. */
export class StoredItemError extends Error {
  override name = 'StoredItemError';
}

/** What was read of an item, by schema. A page asks two hundred times whether a lesson is done, of one item. */
const known = new WeakMap<Item, WeakMap<object, unknown>>();

/**
 * The item as its schema reads it, older shapes migrated by the schema's own transformations; undefined stays undefined.
 * It is the same object whenever it is asked for, so nobody changes it.
 * Throws `StoredItemError` naming the key's kind and the place, never the data.
 */
export function parseItem<TOutput>(
  schema: v.GenericSchema<unknown, TOutput>,
  item: Item | undefined,
): TOutput | undefined {
  if (!item) return undefined;
  const bySchema = known.get(item) ?? new WeakMap<object, unknown>();
  if (bySchema.has(schema)) return bySchema.get(schema) as TOutput;
  const result = v.safeParse(schema, item);
  if (result.success) {
    known.set(item, bySchema.set(schema, result.output));
    return result.output;
  }
  const [issue] = result.issues;
  throw new StoredItemError(
    `${item.sk.split('#')[0]}: ${v.getDotPath(issue) ?? 'item'} is not ${issue.expected}`,
  );
}

/** As `parseItem`, for an item that is there. */
export function parseStored<TOutput>(schema: v.GenericSchema<unknown, TOutput>, item: Item): TOutput {
  return parseItem(schema, item) as TOutput;
}

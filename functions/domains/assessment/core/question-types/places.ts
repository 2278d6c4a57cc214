import type { InvalidReason } from '../responses.ts';
import { index, listOf, type PublicOption } from './question-type.ts';

/** An order of options: at each place shown, the index in the author's list. */
export const orderSchema = listOf(index, 0, 100);

/** Options in the order drawn, called by their place: prefix c gives c1, c2 … Places without an option are left out. */
export function optionsInOrder(
  prefix: string,
  order: readonly number[],
  texts: readonly string[],
): PublicOption[] {
  return order.flatMap((item, place) => {
    const text = texts[item];
    return text === undefined ? [] : [{ id: placeId(prefix, place), text }];
  });
}

/** The public id of a place, counted from 0. */
export function placeId(prefix: string, place: number): string {
  return `${prefix}${place + 1}`;
}

/** The public id under which the author's `item` is shown; null when the draw does not show it. */
export function idOf(prefix: string, order: readonly number[], item: number): string | null {
  const place = order.indexOf(item);
  return place < 0 ? null : placeId(prefix, place);
}

/** The public ids of the author's `items`, those the draw does not show left out. */
export function idsOf(prefix: string, order: readonly number[], items: readonly number[]): string[] {
  return items.map((item) => idOf(prefix, order, item)).filter((id) => id !== null);
}

/** The author's indices behind public ids, in the order given, or why they are none of this draw. */
export function itemsOf(
  prefix: string,
  order: readonly number[],
  ids: readonly string[],
): readonly number[] | InvalidReason {
  const items = new Map(order.map((item, place) => [placeId(prefix, place), item]));
  const found: number[] = [];
  for (const id of ids) {
    const item = items.get(id);
    if (item === undefined) return 'UNKNOWN_OPTION';
    found.push(item);
  }
  return new Set(found).size === found.length ? found : 'REPEATED';
}

/** The indices after the first of each set of members with the same key, paired with the index of that first one. */
export function repeats(keys: readonly string[]): { first: number; again: number }[] {
  const seen = new Map<string, number>();
  return keys.flatMap((key, again) => {
    const first = seen.get(key);
    if (first !== undefined) return [{ first, again }];
    seen.set(key, again);
    return [];
  });
}

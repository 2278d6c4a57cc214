import type { Item } from '../../../functions/platform/table/table.ts';

/** What a table holds, by kind of item: one pass over everything. */
export class Stored {
  readonly #byPk = new Map<string, Item[]>();
  readonly #byKey = new Map<string, Item>();

  constructor(items: readonly Item[]) {
    for (const item of items) {
      const partition = this.#byPk.get(item.pk);
      if (partition) partition.push(item);
      else this.#byPk.set(item.pk, [item]);
      this.#byKey.set(`${item.pk}\n${item.sk}`, item);
    }
  }

  /** The item at a key. */
  at({ pk, sk }: { readonly pk: string; readonly sk: string }): Item | undefined {
    return this.#byKey.get(`${pk}\n${sk}`);
  }

  /** The items of all partitions that begin with `pk`, those whose sort key begins with `sk`. */
  under(pk: string, sk = ''): Item[] {
    return [...this.#byPk].flatMap(([name, items]) =>
      name.startsWith(pk) ? items.filter((item) => item.sk.startsWith(sk)) : [],
    );
  }

  /** The items of one partition whose sort key begins with `sk`. */
  of(pk: string, sk = ''): Item[] {
    return (this.#byPk.get(pk) ?? []).filter((item) => item.sk.startsWith(sk));
  }
}

/** What has the same name, together. */
export function grouped<T>(all: readonly T[], nameOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(nameOf(each), [...(groups.get(nameOf(each)) ?? []), each]);
  return groups;
}

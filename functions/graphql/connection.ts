import type { Item, Page, QueryOptions } from '../platform/table/table.ts';
import { callerId } from '../platform/caller.ts';
import type { Reading } from '../platform/table/cursor.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** What the cursors of a list are bound to, wherever they are made and opened: the list and the caller. */
export function readingOf({ caller }: Context, list: string): Reading {
  return { list, caller: `${caller.kind}:${callerId(caller)}` };
}

/** What to read for a page: one item more than asked, to know whether more follow. Throws BAD_USER_INPUT for a page size or cursor that cannot be. */
export function pageFrom(context: Context, list: string, args: PageArguments, most: number) {
  const first = args.first ?? Math.min(50, most);
  if (!Number.isInteger(first) || first < 1 || first > most) {
    throw badInput(context, {
      id: `\`first\` harus antara 1 dan ${most}.`,
      en: `\`first\` must be between 1 and ${most}.`,
    });
  }
  if (args.after == null) return { first, limit: first + 1, after: undefined };
  const after = context.services.cursors.open(readingOf(context, list), args.after);
  if (!after) {
    throw badInput(context, {
      id: 'Kursor `after` bukan dari daftar ini. Mulai lagi tanpa `after`.',
      en: 'The cursor `after` is not one of this list. Start again without `after`.',
    });
  }
  return { first, limit: first + 1, after };
}

/**
 * A connection from a page of the table. `keyOf` gives the key after which the list goes on behind an item: all the
 * key attributes of the table or index that was queried.
 */
export function toConnection<T>(
  context: Context,
  list: string,
  asked: { first: number; after: unknown },
  page: Page,
  toNode: (item: Page['items'][number]) => T,
  index?: 'gsi1' | 'gsi2',
): Connection<T> {
  const names = ['pk', 'sk', ...(index ? [`${index}pk`, `${index}sk`] : [])];
  const reading = readingOf(context, list);
  const shown = page.items.slice(0, asked.first);
  // Where the table itself says that the list goes on behind its page: that may be in another partition.
  const goesOn = page.items.length > asked.first ? undefined : page.next;
  const edges = shown.map((item, at) => ({
    cursor: context.services.cursors.seal(
      reading,
      goesOn && at === shown.length - 1
        ? goesOn
        : Object.fromEntries(names.map((name) => [name, item[name]])),
    ),
    node: toNode(item),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.items.length > asked.first || page.next !== undefined,
      hasPreviousPage: asked.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A list of the table, and how a page of it becomes a connection. */
export interface List<T> {
  /** What its cursors are bound to: the list's name with everything that decides what is in it. */
  readonly name: string;
  /** The largest page. */
  readonly most: number;
  /** The index that it is read from; without it, the table. */
  readonly index?: 'gsi1' | 'gsi2';
  read(options: QueryOptions & { limit: number }): Promise<Page>;
  toNode(item: Item): T;
}

/** The page of a list that the arguments ask for. */
export async function connectionOf<T>(
  context: Context,
  args: PageArguments,
  { name, most, index, read, toNode }: List<T>,
): Promise<Connection<T>> {
  const asked = pageFrom(context, name, args, most);
  const page = await read({ limit: asked.limit, after: asked.after });
  return toConnection(context, name, asked, page, toNode, index);
}

import { pageFrom, toConnection, type Connection, type PageArguments } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';

/** A page of a list as a connection: asked for as the arguments say, each item read by `toNode`. */
export async function connectionOf<T>(
  context: Context,
  list: string,
  args: PageArguments,
  most: number,
  read: (options: QueryOptions) => Promise<Page>,
  toNode: (item: Item) => T,
  index?: 'gsi1' | 'gsi2',
): Promise<Connection<T>> {
  const page = pageFrom(context, list, args, most);
  const result = await read({ limit: page.limit, after: page.after });
  return toConnection(context, list, page, result, toNode, index);
}

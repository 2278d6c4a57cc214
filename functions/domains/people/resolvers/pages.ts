import { pageFrom, toConnection, type Connection, type PageArguments } from '../../../graphql/connection.ts';
import type { Context } from '../../../graphql/context.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';

/** At most so many of a list on a page. */
const MOST = 100;

/** A connection over a list that is read from the first index. */
export async function connectionOf<T>(
  context: Context,
  list: string,
  args: PageArguments,
  read: (options: QueryOptions) => Promise<Page>,
  parse: (item: Item) => T,
): Promise<Connection<T>> {
  const asked = pageFrom(context, list, args, MOST);
  const page = await read({ limit: asked.limit, after: asked.after });
  return toConnection(context, list, asked, page, parse, 'gsi1');
}

import { useConnection } from '../../gql/connection.ts';
import type { Connection, Pages } from '../../gql/connection.ts';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { useRest } from '../../gql/use-all.ts';

/** The most entries that a page of these lists may have. */
const pageSize = 100;

/**
 * Reads a short list to its end, a page after the other: units and positions, of which a city has some hundreds, and
 * which a tree or a choice needs whole. A page that fails stops it; `loadMore` goes on.
 */
export function useEverything<TData, Node>(
  document: TypedDocumentString<TData, { first?: number | null; after?: string | null }>,
  pick: (data: TData) => Connection<Node> | null | undefined,
): Pages<TData, Node> {
  const pages = useConnection(document, { first: pageSize }, pick);
  useRest(pages, true);
  return pages;
}

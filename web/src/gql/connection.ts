import { useEffect, useState } from 'preact/hooks';
import { send } from './api.ts';
import { stableText } from './cache.ts';
import { useQuery } from './query.ts';
import type { Problem } from './problem.ts';
import type { TypedDocumentString } from './graphql.ts';

/** A page of a list, as the API gives it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that grows page by page. */
export interface Pages<TData, Node> {
  /** The answer with the first page, for what stands beside the list in it. */
  readonly data: TData | undefined;
  /** What has been loaded; undefined until the first page is there. */
  readonly nodes: readonly Node[] | undefined;
  /** Why the first page could not be loaded. */
  readonly problem: Problem | undefined;
  /** The first page is being fetched, for the first time or again. */
  readonly fetching: boolean;
  /** What is shown answers the variables before these (`keepPrevious`). */
  readonly previous: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly loadingMore: boolean;
  /** Why the next page could not be loaded; `loadMore` tries again. */
  readonly moreProblem: Problem | undefined;
  readonly refetch: () => Promise<void>;
}

interface More<Node> {
  /** Of which list these are the further pages. */
  readonly key: string;
  readonly nodes: readonly Node[];
  readonly pageInfo: Connection<Node>['pageInfo'] | undefined;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
}

function nothing<Node>(key: string): More<Node> {
  return { key, nodes: [], pageInfo: undefined, loading: false, problem: undefined };
}

/**
 * Reads a list page by page. The first page is cached like any query; when it changes, for instance because something
 * was done to an entry, the list starts anew.
 * @param pick finds the connection in the answer; null is a list the person may not see
 */
export function useConnection<TData, TVariables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  pick: (data: TData) => Connection<Node> | null | undefined,
  options: { readonly keepPrevious?: boolean } = {},
): Pages<TData, Node> {
  const key = stableText(variables);
  const first = useQuery(document, variables, options);
  const [kept, setMore] = useState<More<Node>>(nothing(key));
  const more = kept.key === key ? kept : nothing<Node>(key);
  useEffect(() => setMore(nothing(key)), [first.data, key]);
  const connection = first.data === undefined ? undefined : (pick(first.data) ?? undefined);
  const pageInfo = more.pageInfo ?? connection?.pageInfo;

  async function next(): Promise<void> {
    const after = pageInfo?.endCursor;
    if (!after || more.loading) return;
    setMore({ ...more, loading: true, problem: undefined });
    const { data, problem } = await send(document, { ...variables, after });
    const page = data === undefined ? undefined : pick(data);
    // Nobody waits for this page any more when the list has changed meanwhile.
    setMore((current) => {
      if (current.key !== key || !current.loading) return current;
      if (!page) return { ...current, loading: false, problem: problem ?? { kind: 'server' } };
      const nodes = [...current.nodes, ...page.edges.map((edge) => edge.node)];
      return { key, nodes, pageInfo: page.pageInfo, loading: false, problem: undefined };
    });
  }

  return {
    data: first.data,
    nodes: connection && [...connection.edges.map((edge) => edge.node), ...more.nodes],
    problem: first.problem,
    fetching: first.fetching,
    previous: first.previous,
    // The cursors of another list lead nowhere in this one.
    hasMore: !first.previous && (pageInfo?.hasNextPage ?? false),
    loadMore: () => void next(),
    loadingMore: more.loading,
    moreProblem: more.problem,
    refetch: first.refetch,
  };
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptKind } from '../offline/saved/core.ts';
import { send } from './api.ts';
import { stableText } from './stable-text.ts';
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

type PageInfo = Connection<unknown>['pageInfo'];

interface More<Node> {
  /** Of which list these are the further pages. */
  readonly key: string;
  readonly nodes: readonly Node[];
  /** How many pages these are. */
  readonly pages: number;
  readonly pageInfo: PageInfo | undefined;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
}

function nothing<Node>(key: string): More<Node> {
  return { key, nodes: [], pages: 0, pageInfo: undefined, loading: false, problem: undefined };
}

/**
 * Reads a list page by page. The first page is cached like any query; when it changes, for instance because something
 * was done to an entry, the further pages that were there are read again behind it, so that the list stays as long as it
 * was.
 * @param pick finds the connection in the answer; null is a list the person may not see
 */
export function useConnection<TData, TVariables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  pick: (data: TData) => Connection<Node> | null | undefined,
  options: { readonly keepPrevious?: boolean; readonly kept?: KeptKind } = {},
): Pages<TData, Node> {
  const key = stableText(variables);
  const first = useQuery(document, variables, options);
  const [kept, setMore] = useState<More<Node>>(nothing(key));
  const more = kept.key === key ? kept : nothing<Node>(key);
  const connection = first.data === undefined ? undefined : (pick(first.data) ?? undefined);
  const pageInfo = more.pageInfo ?? connection?.pageInfo;
  /** The reading that is waited for; what another one gives comes too late. */
  const reading = useRef<object | undefined>(undefined);

  useEffect(() => {
    if (connection && more.pages > 0) void read(connection.pageInfo, more.pages, nothing(key));
    else setMore(nothing(key));
    return () => {
      reading.current = undefined;
    };
  }, [first.data, key]);

  /** Reads on behind a page, at most so many pages. What is there stays until all of it has come. */
  async function read(from: PageInfo, most: number, before: More<Node>): Promise<void> {
    const mine = {};
    reading.current = mine;
    setMore({ ...more, loading: true, problem: undefined });
    const nodes = [...before.nodes];
    let { pages } = before;
    let last = from;
    for (let at = 0; at < most && last.hasNextPage && last.endCursor; at += 1) {
      const { data, problem } = await send(document, { ...variables, after: last.endCursor });
      if (reading.current !== mine) return;
      const page = data === undefined ? undefined : pick(data);
      if (!page) {
        setMore({ ...more, loading: false, problem: problem ?? { kind: 'server' } });
        return;
      }
      nodes.push(...page.edges.map((edge) => edge.node));
      last = page.pageInfo;
      pages += 1;
    }
    setMore({ key, nodes, pages, pageInfo: last, loading: false, problem: undefined });
  }

  return {
    data: first.data,
    nodes: connection && [...connection.edges.map((edge) => edge.node), ...more.nodes],
    problem: first.problem,
    fetching: first.fetching,
    previous: first.previous,
    // The cursors of another list lead nowhere in this one.
    hasMore: !first.previous && (pageInfo?.hasNextPage ?? false),
    loadMore: () => {
      if (pageInfo && !more.loading) void read(pageInfo, 1, more);
    },
    loadingMore: more.loading,
    moreProblem: more.problem,
    refetch: first.refetch,
  };
}

import { useEffect } from 'preact/hooks';
import type { Pages } from './connection.ts';
import type { Problem } from './problem.ts';

/** A list that is wanted as a whole. */
export interface Whole<Node> {
  /** Undefined until the last page is there. */
  readonly nodes: readonly Node[] | undefined;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/** Loads page after page as long as the whole list is wanted. */
export function useRest<TData, Node>(pages: Pages<TData, Node>, wanted: boolean): void {
  const { nodes, hasMore, loadingMore, moreProblem, loadMore } = pages;
  useEffect(() => {
    if (wanted && hasMore && !loadingMore && !moreProblem) loadMore();
  }, [wanted, hasMore, loadingMore, moreProblem, nodes?.length]);
}

/** Loads page after page until the list is complete: for lists that are short enough to choose from. */
export function useAll<TData, Node>(pages: Pages<TData, Node>): Whole<Node> {
  const { nodes, hasMore, moreProblem, loadMore } = pages;
  useRest(pages, true);
  const complete = nodes !== undefined && !hasMore;
  return {
    nodes: complete ? nodes : undefined,
    problem: complete ? undefined : (pages.problem ?? moreProblem),
    retry: () => (moreProblem ? loadMore() : void pages.refetch()),
  };
}

import { useEffect, useMemo } from 'preact/hooks';
import { ModulesForCoursesDocument } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import type { Problem } from '../../gql/problem.ts';
import type { OfferableModule } from './offer-draft.ts';

/** The modules that courses can be made of. */
export interface Offerable {
  /** By global id; undefined until the whole list is there. */
  readonly modules: ReadonlyMap<string, OfferableModule> | undefined;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/** Every module with an approved version, page after page: the list is searched on this device. */
export function useOfferable(): Offerable {
  const pages = useConnection(ModulesForCoursesDocument, { first: 100 }, (data) => data.modules);
  const { nodes, hasMore, loadingMore, moreProblem, loadMore } = pages;
  useEffect(() => {
    if (hasMore && !loadingMore && !moreProblem) loadMore();
  }, [hasMore, loadingMore, moreProblem, nodes?.length]);
  const complete = nodes !== undefined && !hasMore;
  const modules = useMemo(() => {
    if (!complete) return undefined;
    const offerable = nodes.flatMap(({ id, organisation, published }): readonly OfferableModule[] =>
      published ? [{ id, partner: organisation.name, version: published }] : [],
    );
    return new Map(offerable.map((module) => [module.id, module]));
  }, [complete, nodes?.length, pages.data]);
  return {
    modules,
    problem: modules ? undefined : (pages.problem ?? moreProblem),
    retry: () => (moreProblem ? loadMore() : void pages.refetch()),
  };
}

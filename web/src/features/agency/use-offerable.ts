import { useMemo } from 'preact/hooks';
import { ModulesForCoursesDocument } from '../../gql/graphql.ts';
import { useConnection } from '../../gql/connection.ts';
import type { Problem } from '../../gql/problem.ts';
import type { OfferableModule } from './offer-draft.ts';
import { useAll } from '../../gql/use-all.ts';

/** The modules that courses can be made of. */
export interface Offerable {
  /** By global id; undefined until the whole list is there. */
  readonly modules: ReadonlyMap<string, OfferableModule> | undefined;
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/** Every module with an approved version, of all partners: the list is searched on this device. */
export function useOfferable(): Offerable {
  const pages = useConnection(ModulesForCoursesDocument, { first: 100 }, (data) => data.modules);
  const { nodes, problem, retry } = useAll(pages);
  const modules = useMemo(() => {
    const offerable = nodes?.flatMap(({ id, organisation, published }): readonly OfferableModule[] =>
      published ? [{ id, partner: organisation.name, version: published }] : [],
    );
    return offerable && new Map(offerable.map((module) => [module.id, module]));
  }, [pages.data, nodes?.length]);
  return { modules, problem, retry };
}

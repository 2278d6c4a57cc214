import type { CatalogueQueryVariables, CourseSort, Language } from '../../gql/graphql.ts';

/** What is searched for; it lives in the address, so that a link, a reload and "back" find it again. */
export interface Selection {
  readonly search: string;
  readonly topics: readonly string[];
  readonly competencies: readonly string[];
  readonly languages: readonly Language[];
  readonly sort: CourseSort;
}

/** The filters that have a list of values. */
export type FilterName = 'topics' | 'competencies' | 'languages';

const sorts: readonly CourseSort[] = ['RELEVANCE', 'NEWEST', 'SHORTEST'];
const languages: readonly Language[] = ['ID', 'EN'];
/** The API takes at most this many values of one filter. */
const maximumValues = 20;

function list(text: string | undefined): readonly string[] {
  return [...new Set((text ?? '').split(',').filter(Boolean))].slice(0, maximumValues);
}

/** Reads a selection from the query of the address; what makes no sense is left out. */
export function readSelection(query: Readonly<Record<string, string>>): Selection {
  return {
    search: query['q'] ?? '',
    topics: list(query['topic']),
    competencies: list(query['competency']),
    languages: languages.filter((one) => list(query['language']).includes(one)),
    sort: sorts.find((sort) => sort === query['sort']) ?? 'RELEVANCE',
  };
}

/** The address of the catalogue with a selection; defaults are left out. */
export function writeSelection({ search, topics, competencies, languages: chosen, sort }: Selection): string {
  const query = new URLSearchParams();
  if (search.trim() !== '') query.set('q', search.trim());
  if (topics.length > 0) query.set('topic', topics.join(','));
  if (competencies.length > 0) query.set('competency', competencies.join(','));
  if (chosen.length > 0) query.set('language', chosen.join(','));
  if (sort !== 'RELEVANCE') query.set('sort', sort);
  const text = query.toString();
  return text === '' ? '/courses' : `/courses?${text}`;
}

/** How many filters narrow the list. */
export function filterCount({ topics, competencies, languages: chosen }: Selection): number {
  return topics.length + competencies.length + chosen.length;
}

/** A selection with one value of a filter more, or less. */
export function toggled(selection: Selection, name: FilterName, value: string, on: boolean): Selection {
  const query = {
    topics: selection.topics,
    competencies: selection.competencies,
    languages: selection.languages,
    [name]: on ? [...selection[name], value] : selection[name].filter((other) => other !== value),
  };
  return {
    ...selection,
    topics: query.topics,
    competencies: query.competencies,
    languages: languages.filter((one) => query.languages.includes(one)),
  };
}

/** A selection with the search and the order only. */
export function withoutFilters({ search, sort }: Selection): Selection {
  return { search, sort, topics: [], competencies: [], languages: [] };
}

/** What the API is asked for. */
export function toVariables({
  search,
  sort,
  topics,
  competencies,
  languages: chosen,
}: Selection): CatalogueQueryVariables {
  const filter = {
    ...(topics.length > 0 && { topics: [...topics] }),
    ...(competencies.length > 0 && { competencies: [...competencies] }),
    ...(chosen.length > 0 && { languages: [...chosen] }),
  };
  return {
    ...(search.trim() !== '' && { search: search.trim() }),
    ...(Object.keys(filter).length > 0 && { filter }),
    sort,
    first: 20,
  };
}

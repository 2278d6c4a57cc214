import { isAgency } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import { searchCourses, type CourseSearch, type SearchResult } from '../core/search.ts';
import type { CourseState } from '../core/types.ts';
import { readCatalogue } from '../repository/catalogue.ts';

/** Searches the courses in a state; those no longer on offer are there for the agency alone. At most one read. */
export async function findCourses(
  scope: Scope,
  state: CourseState,
  search: CourseSearch,
): Promise<SearchResult> {
  const visible = state === 'OFFERED' || isAgency(scope);
  return searchCourses(visible ? await readCatalogue(scope.services, state) : [], search);
}

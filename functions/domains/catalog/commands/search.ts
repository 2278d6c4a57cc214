import type { Scope } from '../../../platform/scope.ts';
import { searchCourses, type CourseSearch, type SearchResult } from '../core/search.ts';
import { readCatalogue } from '../repository/catalogue.ts';

/** Searches the courses on offer; at most one read. */
export async function findCourses({ services }: Scope, search: CourseSearch): Promise<SearchResult> {
  return searchCourses(await readCatalogue(services), search);
}

/** The path of a course's list of learners, of one unit or of all. */
export function rosterPath(course: string, unit: string | undefined): string {
  const path = `/documents/rosters/${encodeURIComponent(course)}.csv`;
  return unit === undefined ? path : `${path}?unit=${encodeURIComponent(unit)}`;
}

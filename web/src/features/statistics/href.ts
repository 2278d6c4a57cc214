/** The address of the page with the statistics of a quiz. */
export function statisticsHref(version: string, lesson: string): string {
  return `/quizzes/${encodeURIComponent(version)}/${encodeURIComponent(lesson)}/statistics`;
}

import type { Run, Year } from './types.ts';

/** An assignment as it decides what is due. */
interface Assigned {
  readonly courseId: string;
  readonly dueOn: string;
  /** Day it was made. */
  readonly createdOn: string;
}

/**
 * The assignments that ask for something still to begin, most urgent first, one a course: those whose course is neither
 * being taken nor ended in a year since the one in which the assignment was made.
 */
export function dueCourses<T extends Assigned>(
  assignments: readonly T[],
  runs: readonly Pick<Run, 'courseId'>[],
  years: readonly Year[],
): T[] {
  const begun = new Set(runs.map(({ courseId }) => courseId));
  const open = assignments.filter(({ courseId, createdOn }) => {
    const since = Number(createdOn.slice(0, 4));
    return (
      !begun.has(courseId) && !years.some(({ year, courses }) => year >= since && courses?.has(courseId))
    );
  });
  const sorted = [...open].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const seen = new Set<string>();
  return sorted.filter(({ courseId }) => !seen.has(courseId) && seen.add(courseId));
}

/**
 * The day a run is due (`YYYY-MM-DD`): as the agency extended it for this person, else the first day that an assignment
 * of the course asks for; undefined when none does.
 */
export function runDueOn(
  run: Pick<Run, 'courseId' | 'dueExtendedTo'>,
  assignments: readonly Assigned[],
): string | undefined {
  if (run.dueExtendedTo) return run.dueExtendedTo;
  const days = assignments.filter(({ courseId }) => courseId === run.courseId).map(({ dueOn }) => dueOn);
  return days.sort()[0];
}

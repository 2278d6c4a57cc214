/** What saving a course means, as pure functions: what there is to save, what is left, and what became too old. */
import type { CourseQuery } from '../../gql/graphql.ts';
import type { SavedCourse } from '../../offline/saved/database.ts';

type Course = NonNullable<CourseQuery['course']>;
type Lesson = NonNullable<Course['modules']>[number]['lessons'][number];

/** What a course has to save for a person. */
export interface Plan {
  /** The lessons that are open to the person, in their order. */
  readonly open: readonly Lesson[];
  /** How many lessons the API does not give yet, since a module before them is to be finished first. */
  readonly closed: number;
}

/** What there is to save of a course. */
export function planOf({ modules }: Pick<Course, 'modules'>): Plan {
  const all = modules ?? [];
  const open = all.filter(({ unlocked }) => unlocked).flatMap(({ lessons }) => lessons);
  return { open, closed: all.reduce((sum, { lessons }) => sum + lessons.length, 0) - open.length };
}

/** How what is saved stands to the course as it is now. */
export type Standing =
  | 'complete'
  /** The saving was interrupted, or more lessons have opened since: the rest can be saved. */
  | 'unfinished'
  /** The person's run moved to another version of the course, whose lessons are others. */
  | 'outdated';

/** How a saved course stands to the course as it is now. The id of a lesson names its version too. */
export function standingOf(
  saved: Pick<SavedCourse, 'lessons' | 'savedAt'>,
  course: Pick<Course, 'modules'>,
): Standing {
  const now = new Set((course.modules ?? []).flatMap(({ lessons }) => lessons.map(({ id }) => id)));
  if (saved.lessons.some((id) => !now.has(id))) return 'outdated';
  const kept = new Set(saved.lessons);
  const missing = planOf(course).open.some(({ id }) => !kept.has(id));
  return saved.savedAt === undefined || missing ? 'unfinished' : 'complete';
}

/** The pictures in a text: the addresses of media, whose names publishing holds to plain characters. */
export function picturesIn(body: string | null): readonly string[] {
  return [...new Set(body?.match(/\/media(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+/g) ?? [])];
}

/** The media that nothing needs any more once a course is gone. @param others what else is saved on the device */
export function mediaToDrop(
  gone: readonly string[],
  others: readonly Pick<SavedCourse, 'media'>[],
): readonly string[] {
  const needed = new Set(others.flatMap(({ media }) => media));
  return gone.filter((path) => !needed.has(path));
}

import type { CourseModule, CourseVersion } from './types.ts';

/** A lesson with its place in a version of a course. */
export interface LessonPlace {
  readonly course: CourseVersion;
  readonly module: CourseModule;
  readonly lesson: CourseModule['lessons'][number];
}

/** The lesson of a version with these ids; undefined when it has none. */
export function placeIn(course: CourseVersion, moduleId: string, lessonId: string): LessonPlace | undefined {
  const module = course.modules.find((each) => each.moduleId === moduleId);
  const lesson = module?.lessons.find(({ id }) => id === lessonId);
  return module && lesson && { course, module, lesson };
}

/** The lesson so many places after one (before it when negative), across modules; undefined beyond the ends. */
export function placeBeside({ course, module, lesson }: LessonPlace, steps: number): LessonPlace | undefined {
  const places = course.modules.flatMap((each) =>
    each.lessons.map((one): LessonPlace => ({ course, module: each, lesson: one })),
  );
  const at = places.findIndex(
    (place) => place.module.moduleId === module.moduleId && place.lesson.id === lesson.id,
  );
  return at === -1 ? undefined : places[at + steps];
}

import { isRequired, placeOf, type CourseOutline, type LessonPlace } from './course.ts';
import type { ModuleOutline } from './course.ts';
import { isUnlocked } from './run.ts';
import type { Progress, Run } from './types.ts';

/** What is still to do in a module: its first lesson, and its first that finishing takes; absent when there is none. */
type StillOpen = Run['open'][string];

/** What is still to do in a module of which `done` is done. */
export function stillOpen(course: CourseOutline, module: ModuleOutline, done: Progress['done']): StillOpen {
  const left = module.lessons.filter(({ id }) => !Object.hasOwn(done, id));
  const [lesson] = left;
  const required = left.find((each) => isRequired(course, each));
  return { ...(lesson && { lesson: lesson.id }), ...(required && { required: required.id }) };
}

/**
 * The lesson to go on with after one that is done: the first after it, in the order of the course, that finishing takes
 * and that is not done; else the first of all that is not done; undefined when all is done. A module that still waits
 * for others is passed over: its lessons cannot be opened.
 *
 * @param run with `open` as it is after the lesson
 * @param done what is done in the lesson's own module
 */
export function placeToGoOn(
  course: CourseOutline,
  run: Run,
  after: LessonPlace,
  done: Progress['done'],
): LessonPlace | undefined {
  const own = after.module.lessons.slice(after.module.lessons.indexOf(after.lesson) + 1);
  const next = own.find((each) => isRequired(course, each) && !Object.hasOwn(done, each.id));
  if (next) return { module: after.module, lesson: next };
  const unlocked = course.modules.filter(({ moduleId }) => isUnlocked(course, run, moduleId));
  const left = unlocked.map((module) => ({
    module,
    open: run.open[module.moduleId] ?? stillOpen(course, module, {}),
  }));
  const later = course.modules.slice(course.modules.indexOf(after.module) + 1);
  const required = left.find(({ module, open }) => later.includes(module) && open.required !== undefined);
  if (required) return placeOf(course, required.module.moduleId, required.open.required ?? '');
  const any = left.find(({ open }) => open.lesson !== undefined);
  return any && placeOf(course, any.module.moduleId, any.open.lesson ?? '');
}

/** The run with a lesson as the one to go on with since `at`; without one when there is none. */
export function resumingAt(run: Run, place: LessonPlace | undefined, at: number): Run {
  const { resume: _before, ...rest } = run;
  if (!place) return rest;
  const { module, lesson } = place;
  return { ...rest, resume: { moduleId: module.moduleId, lessonId: lesson.id, title: lesson.title, at } };
}

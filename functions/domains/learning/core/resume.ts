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

/** Something that was done in a lesson, at `at` (ms since the epoch). */
interface Latest {
  readonly place: LessonPlace;
  readonly at: number;
}

/**
 * The run with the lesson to go on with, after something was done in a lesson. Which one that is follows from what is
 * done and from the latest of all that was done in the run, by its moment and, at one moment, by its place in the
 * course: so it is the same in whatever order two devices deliver. The very run when it stays.
 *
 * @param run with `open` as it is after what was done
 * @param done what is done in the lesson's own module
 */
export function goingOn(course: CourseOutline, run: Run, { place, at }: Latest, done: Progress['done']): Run {
  const before = latestOf(course, run);
  const latest = before && !isLater(course, { place, at }, before) ? before : { place, at };
  // What is done in another module than that of the latest is known as far as it matters: from what the run itself says.
  if (latest.place.module !== place.module && leadsWithin(course, run, latest.place)) return run;
  const isOpen = latest.place.module === place.module && !Object.hasOwn(done, latest.place.lesson.id);
  const own = latest.place.module === place.module ? nextWithin(course, latest.place, done) : undefined;
  const next = isOpen ? latest.place : (own ?? nextBeyond(course, run, latest.place));
  return resumingAt(run, next, latest);
}

/** The latest that was done in a run, as far as it leads anywhere; undefined when its lesson is not there any more. */
function latestOf(course: CourseOutline, { resume }: Run): Latest | undefined {
  const { moduleId, lessonId } = resume?.after ?? resume ?? {};
  const place = placeOf(course, moduleId ?? '', lessonId ?? '');
  return resume && place && { place, at: resume.at };
}

function isLater(course: CourseOutline, one: Latest, other: Latest): boolean {
  if (one.at !== other.at) return one.at > other.at;
  const [a, b] = [one.place, other.place];
  if (a.module !== b.module) return course.modules.indexOf(a.module) > course.modules.indexOf(b.module);
  return a.module.lessons.indexOf(a.lesson) > b.module.lessons.indexOf(b.lesson);
}

/** Whether the lesson to go on with is the given one, or the next one within its module. */
function leadsWithin(course: CourseOutline, { resume }: Run, { module, lesson }: LessonPlace): boolean {
  if (resume?.moduleId !== module.moduleId) return false;
  const next = module.lessons.find(({ id }) => id === resume.lessonId);
  if (!next) return false;
  const isAfter = module.lessons.indexOf(next) > module.lessons.indexOf(lesson);
  return next === lesson || (isAfter && isRequired(course, next));
}

/** The first lesson after one in its module that finishing takes and that is not done. */
function nextWithin(
  course: CourseOutline,
  { module, lesson }: LessonPlace,
  done: Progress['done'],
): LessonPlace | undefined {
  const later = module.lessons.slice(module.lessons.indexOf(lesson) + 1);
  const next = later.find((each) => isRequired(course, each) && !Object.hasOwn(done, each.id));
  return next && { module, lesson: next };
}

/**
 * The first lesson of the modules after that of one, in the order of the course, that finishing takes and that is not
 * done; else the first of all that is not done; undefined when all is done. A module that still waits for others is
 * passed over: its lessons cannot be opened.
 */
function nextBeyond(course: CourseOutline, run: Run, after: LessonPlace): LessonPlace | undefined {
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

/** The run with a lesson as the one to go on with, which follows from the latest; without one when there is none. */
export function resumingAt(run: Run, next: LessonPlace | undefined, latest: Latest): Run {
  const { resume: before, ...rest } = run;
  if (!next) return before ? rest : run;
  const { place, at } = latest;
  const isLatest = next.module === place.module && next.lesson === place.lesson;
  const resume = {
    moduleId: next.module.moduleId,
    lessonId: next.lesson.id,
    title: next.lesson.title,
    at,
    ...(!isLatest && { after: { moduleId: place.module.moduleId, lessonId: place.lesson.id } }),
  };
  const isSame =
    before?.at === at &&
    before.moduleId === resume.moduleId &&
    before.lessonId === resume.lessonId &&
    before.after?.moduleId === resume.after?.moduleId &&
    before.after?.lessonId === resume.after?.lessonId;
  return isSame ? run : { ...rest, resume };
}

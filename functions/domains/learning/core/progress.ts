import { isRequired, placeOf, type CourseOutline, type LessonPlace } from './course.ts';
import { placeToGoOn, resumingAt, stillOpen } from './resume.ts';
import { isUnlocked } from './run.ts';
import type { Progress, Run } from './types.ts';

/** What a learner did in a lesson, as the device recorded it. */
export interface LessonEvent {
  readonly moduleId: string;
  readonly lessonId: string;
  readonly kind: 'OPENED' | 'COMPLETED';
  /** ms since the epoch, by the device's clock. */
  readonly at: number;
}

/** Why an event is not recorded. */
export type EventRefusal = 'LESSON_NOT_FOUND' | 'PREREQUISITE' | 'QUIZ_BY_PASSING';

/** A run with the progress of its modules. */
export interface Standing {
  readonly run: Run;
  /** By module id; a module that is not there has no progress. */
  readonly progress: ReadonlyMap<string, Progress>;
}

/** Nothing done. */
export const NO_PROGRESS: Progress = { done: {}, version: 0 };

/**
 * The standing after one event, or why it is refused. The same event again changes nothing: the very standing is
 * answered. A clock that runs ahead cannot hold the place to resume for ever, so a moment after `now` counts as `now`.
 */
export function applyEvent(
  course: CourseOutline,
  standing: Standing,
  event: LessonEvent,
  now: number,
): Standing | EventRefusal {
  const place = placeOf(course, event.moduleId, event.lessonId);
  if (!place) return 'LESSON_NOT_FOUND';
  if (!isUnlocked(course, standing.run, event.moduleId)) return 'PREREQUISITE';
  const at = Math.min(event.at, now);
  if (event.kind === 'OPENED') return lessonOpened(standing, place, at);
  if (place.lesson.kind === 'QUIZ') return 'QUIZ_BY_PASSING';
  return lessonDone(course, standing, place, at);
}

/** The lesson opened last is the one to go on with, unless it is done: who looks something up again keeps their place. */
function lessonOpened(standing: Standing, place: LessonPlace, at: number): Standing {
  const { run } = standing;
  const opens = isAfter(run, at) && !isDone(standing, place);
  const moved = opens ? resumingAt(run, place, at) : run;
  return used(moved, at) === run ? standing : { ...standing, run: used(moved, at) };
}

/** The standing once a lesson is done (a quiz: passed) at `at`; the very standing when it was done before. */
export function lessonDone(
  course: CourseOutline,
  standing: Standing,
  place: LessonPlace,
  at: number,
): Standing {
  if (isDone(standing, place)) return standing;
  const { moduleId } = place.module;
  const before = standing.progress.get(moduleId) ?? NO_PROGRESS;
  const done = { ...before.done, [place.lesson.id]: at };
  const more = isRequired(course, place.lesson) ? 1 : 0;
  const run: Run = {
    ...standing.run,
    done: { ...standing.run.done, [moduleId]: (standing.run.done[moduleId] ?? 0) + more },
    requiredDone: standing.run.requiredDone + more,
    open: { ...standing.run.open, [moduleId]: stillOpen(course, place.module, done) },
  };
  const { resume } = run;
  // What arrives late from another device leaves the place where it is, as long as it is not the very place.
  // A lesson is done once, so what happened at the same moment may move the place on and still repeat to nothing.
  const stays =
    resume && at < resume.at && !(resume.moduleId === moduleId && resume.lessonId === place.lesson.id);
  const next = placeToGoOn(course, run, place, done);
  const moved = stays ? run : resumingAt(run, next, Math.max(at, resume?.at ?? 0));
  return {
    run: used(moved, at),
    progress: new Map(standing.progress).set(moduleId, { ...before, done }),
  };
}

/**
 * The standing once a lesson is not done any more; the very standing when it was not. The place to resume stays; where
 * all was done, it is the lesson.
 */
export function lessonUndone(course: CourseOutline, standing: Standing, place: LessonPlace): Standing {
  if (!isDone(standing, place)) return standing;
  const { moduleId } = place.module;
  const before = standing.progress.get(moduleId) ?? NO_PROGRESS;
  const { [place.lesson.id]: _undone, ...done } = before.done;
  const less = isRequired(course, place.lesson) ? 1 : 0;
  const { run } = standing;
  const undone: Run = {
    ...run,
    done: { ...run.done, [moduleId]: Math.max(0, (run.done[moduleId] ?? 0) - less) },
    requiredDone: Math.max(0, run.requiredDone - less),
    open: { ...run.open, [moduleId]: stillOpen(course, place.module, done) },
  };
  return {
    progress: new Map(standing.progress).set(moduleId, { ...before, done }),
    run: undone.resume ? undone : resumingAt(undone, place, undone.usedAt ?? 0),
  };
}

function isDone({ progress }: Standing, { module, lesson }: LessonPlace): boolean {
  return Object.hasOwn(progress.get(module.moduleId)?.done ?? {}, lesson.id);
}

/** The newest event says where to go on; what arrives late from another device does not move it back. */
function isAfter({ resume }: Run, at: number): boolean {
  return !resume || at > resume.at;
}

/** The run as it was used at `at`; the very run when it was used since. */
function used(run: Run, at: number): Run {
  return at > (run.usedAt ?? -1) ? { ...run, usedAt: at } : run;
}

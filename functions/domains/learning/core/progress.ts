import { isRequired, placeOf, type CourseOutline, type LessonPlace } from './course.ts';
import { goingOn, resumingAt, stillOpen } from './resume.ts';
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
 * answered. Events that are not refused lead to one standing in whatever order they come, but for the moments at which
 * lessons were first done. A clock that runs ahead cannot hold the place to resume for ever, so a moment after `now` counts as `now`.
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
  if (event.kind === 'OPENED') return lessonSeen(course, standing, place, at);
  if (place.lesson.kind === 'QUIZ') return 'QUIZ_BY_PASSING';
  return isDone(standing, place)
    ? lessonSeen(course, standing, place, at)
    : lessonDone(course, standing, place, at);
}

/**
 * The standing after something was done in a lesson that leaves it as it is. Who looks up again what is done goes on
 * after it: where everything before their place is done, that is their place.
 */
function lessonSeen(course: CourseOutline, standing: Standing, place: LessonPlace, at: number): Standing {
  const { done } = standing.progress.get(place.module.moduleId) ?? NO_PROGRESS;
  const run = used(goingOn(course, standing.run, { place, at }, done), at);
  return run === standing.run ? standing : { ...standing, run };
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
  return {
    run: used(goingOn(course, run, { place, at }, done), at),
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
    run: undone.resume ? undone : resumingAt(undone, place, { place, at: undone.usedAt ?? 0 }),
  };
}

function isDone({ progress }: Standing, { module, lesson }: LessonPlace): boolean {
  return Object.hasOwn(progress.get(module.moduleId)?.done ?? {}, lesson.id);
}

/** The run as it was used at `at`; the very run when it was used since. */
function used(run: Run, at: number): Run {
  return at > (run.usedAt ?? -1) ? { ...run, usedAt: at } : run;
}

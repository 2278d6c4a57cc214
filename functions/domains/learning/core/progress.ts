import { isRequired, placeAfter, placeOf, type CourseOutline, type LessonPlace } from './course.ts';
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
  if (event.kind === 'OPENED') return isAfter(standing, at) ? resumeAt(standing, place, at) : standing;
  if (place.lesson.kind === 'QUIZ') return 'QUIZ_BY_PASSING';
  return lessonDone(course, standing, place, at);
}

/** The standing once a lesson is done (a quiz: passed) at `at`; the very standing when it was done before. */
export function lessonDone(
  course: CourseOutline,
  standing: Standing,
  place: LessonPlace,
  at: number,
): Standing {
  const { moduleId } = place.module;
  const before = standing.progress.get(moduleId) ?? NO_PROGRESS;
  if (Object.hasOwn(before.done, place.lesson.id)) return standing;
  const progress = new Map(standing.progress).set(moduleId, {
    ...before,
    done: { ...before.done, [place.lesson.id]: at },
  });
  const more = isRequired(course, place.lesson) ? 1 : 0;
  const { done, requiredDone } = standing.run;
  const run: Run = {
    ...standing.run,
    done: { ...done, [moduleId]: (done[moduleId] ?? 0) + more },
    requiredDone: requiredDone + more,
  };
  const after = { run, progress };
  // A lesson is done once, so what happened at the same moment may move the place on and still repeat to nothing.
  const moves = isAfter(standing, at) || standing.run.resume?.at === at;
  return moves ? resumeAt(after, placeAfter(course, place) ?? place, at) : after;
}

/** The standing once a lesson is not done any more; the very standing when it was not. The place to resume stays. */
export function lessonUndone(course: CourseOutline, standing: Standing, place: LessonPlace): Standing {
  const { moduleId } = place.module;
  const before = standing.progress.get(moduleId) ?? NO_PROGRESS;
  if (!Object.hasOwn(before.done, place.lesson.id)) return standing;
  const { [place.lesson.id]: _undone, ...done } = before.done;
  const less = isRequired(course, place.lesson) ? 1 : 0;
  const { run } = standing;
  return {
    progress: new Map(standing.progress).set(moduleId, { ...before, done }),
    run: {
      ...run,
      done: { ...run.done, [moduleId]: Math.max(0, (run.done[moduleId] ?? 0) - less) },
      requiredDone: Math.max(0, run.requiredDone - less),
    },
  };
}

/** The newest event says where to go on; what arrives late from another device does not move it back. */
function isAfter({ run: { resume } }: Standing, at: number): boolean {
  return !resume || at > resume.at;
}

function resumeAt(standing: Standing, { module, lesson }: LessonPlace, at: number): Standing {
  return {
    ...standing,
    run: {
      ...standing.run,
      resume: { moduleId: module.moduleId, lessonId: lesson.id, title: lesson.title, at },
    },
  };
}

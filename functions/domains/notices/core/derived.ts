import { addDays, dayInPontianak } from '../../../platform/calendar.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import type { Localized } from '../../../platform/outcome.ts';
import { reminderDays, type ReminderRule } from './due-rules.ts';
import type { Notice, NoticeKind } from './types.ts';

/*
 * What follows from assignments is not written: an assignment of everybody is one write. It is found when somebody reads,
 * and once a day for whoever gets mail. Of each course a person is told one thing at a time: that it was assigned, then
 * that the day due comes near, then that it has passed.
 */

/** A course that somebody is asked to take. */
export interface AskedCourse {
  readonly courseId: string;
  readonly courseTitle: Localized;
  /** The day due for this person. */
  readonly dueOn: string;
  /** The day from which it was asked. */
  readonly since: string;
  readonly begun: boolean;
}

/** An assignment as it asks for a course. */
export interface Asking {
  readonly courseId: string;
  readonly title: Localized;
  readonly dueOn: string;
  readonly createdOn: string;
}

/** An active run as it answers an assignment. */
export interface Running {
  readonly courseId: string;
  readonly title: Localized;
  readonly enrolledAt: number;
  readonly dueExtendedTo?: string | undefined;
}

/** The most courses of which a person is told. */
const MOST_COURSES = 100;

/**
 * What is asked of a person, most urgent first, one a course.
 *
 * @param due the assignments whose course they have not begun, of those that apply to them
 * @param all every assignment that applies to them
 * @param runs their active runs
 * @param dueOf the day on which a run is due; undefined when it is not
 */
export function askedCourses<Run extends Running>(
  due: readonly Asking[],
  all: readonly Asking[],
  runs: readonly Run[],
  dueOf: (run: Run) => string | undefined,
): AskedCourse[] {
  const notBegun = due.map(({ courseId, title, dueOn, createdOn }) => ({
    courseId,
    courseTitle: title,
    dueOn,
    since: createdOn,
    begun: false,
  }));
  const begun = runs.flatMap((run): AskedCourse[] => {
    const dueOn = dueOf(run);
    if (dueOn === undefined) return [];
    const since = all.find(({ courseId }) => courseId === run.courseId)?.createdOn;
    return [
      {
        courseId: run.courseId,
        courseTitle: run.title,
        dueOn,
        since: since ?? dayInPontianak(run.enrolledAt),
        begun: true,
      },
    ];
  });
  return [...notBegun, ...begun].sort(byUrgency).slice(0, MOST_COURSES);
}

const byUrgency = (one: AskedCourse, other: AskedCourse): number =>
  compare(one.dueOn, other.dueOn) || compare(one.courseId, other.courseId);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * What a person is to be told of the courses they are asked to take: at most one notice a course, its id and moment made
 * of nothing but its cause, so that it is the same whenever and however often it is asked for.
 *
 * @param today the day in Asia/Pontianak
 */
export function derivedNotices(
  courses: readonly AskedCourse[],
  today: string,
  rules?: readonly ReminderRule[],
): Notice[] {
  return courses.flatMap((course) => {
    const due = dueNotice(course, today, rules);
    if (due) return [due];
    return course.begun ? [] : [noticeOf(course, 'COURSE_ASSIGNED', course.since, course.since)];
  });
}

function dueNotice(
  course: AskedCourse,
  today: string,
  rules: readonly ReminderRule[] | undefined,
): Notice | undefined {
  const { dueOn, since } = course;
  if (today > dueOn) return noticeOf(course, 'COURSE_OVERDUE', 'over', addDays(dueOn, 1));
  const days = reminderDays(dueOn, rules).findLast((before) => today >= addDays(dueOn, -before));
  if (days === undefined) return undefined;
  const day = addDays(dueOn, -days);
  // What was assigned within its reminder is told of from the day it was.
  return noticeOf(course, 'COURSE_DUE_SOON', days, day < since ? since : day);
}

function noticeOf(
  { courseId, courseTitle, dueOn }: AskedCourse,
  kind: NoticeKind,
  threshold: string | number,
  day: string,
): Notice {
  const cause = kind === 'COURSE_ASSIGNED' ? [kind, courseId, threshold] : [kind, courseId, dueOn, threshold];
  return { id: noticeId(cause), kind, at: startOf(day), courseId, courseTitle, dueOn };
}

/** The permanent id of what a cause tells: short, because home reads those that were read. */
export const noticeId = (cause: readonly (string | number)[]): string =>
  sha256(canonicalJson(cause)).slice(0, 20);

/** Midnight in Asia/Pontianak (UTC+7), ms since the epoch. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

import { isAgency } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import { appliesTo, dueFor } from '../core/audience.ts';
import { placeIn, type LessonPlace } from '../core/places.ts';
import type { Assignment, CourseHead, CourseVersion } from '../core/types.ts';
import { readAssignment } from '../repository/assignments.ts';
import { readCourseHead, readCourseVersion } from '../repository/courses.ts';
import type { Neighbours, RunView } from './neighbours.ts';

/** A course with the version that is shown of it. */
export interface CoursePage {
  readonly head: CourseHead;
  readonly version: CourseVersion;
}

/** Which lesson: the parts of its permanent id. */
export interface LessonRef {
  readonly courseId: string;
  readonly version: number;
  readonly moduleId: string;
  readonly lessonId: string;
}

/**
 * A course as the caller may see it: on offer everybody, withdrawn those who have a run in it and the agency. Shown is
 * the version that the caller's run is pinned to, else the newest. Two turns of reading: head and run, then the version
 * with what its page shows beside it.
 */
export async function findVisibleCourse(
  { readRun, readModuleProgress, readCompetency }: Neighbours,
  scope: Scope,
  courseId: string,
): Promise<CoursePage | undefined> {
  const [head, run] = await Promise.all([readCourseHead(scope, courseId), readRun(scope, courseId)]);
  if (!head || !isVisible(scope, head, run)) return undefined;
  const [version] = await Promise.all([
    readCourseVersion(scope, courseId, shownVersion(head, run)),
    ...head.competencies.map((each) => readCompetency(scope, each.frameworkId, each.competencyId)),
    ...(run?.modules ?? []).map(({ moduleId }) => readModuleProgress(scope, run!, moduleId)),
  ]);
  return version && { head, version };
}

/** A version of a course that the caller reaches through something of their own, as a run. */
export async function readCoursePage(
  scope: Scope,
  courseId: string,
  number?: number,
): Promise<CoursePage | undefined> {
  const [head, known] = await Promise.all([
    readCourseHead(scope, courseId),
    number === undefined ? undefined : readCourseVersion(scope, courseId, number),
  ]);
  const version = head && (known ?? (await readCourseVersion(scope, courseId, number ?? head.version)));
  return version && { head, version };
}

/** A lesson of the version that the caller is shown of a course; of any version for the agency. One turn of reading. */
export async function findVisibleLesson(
  { readRun }: Neighbours,
  scope: Scope,
  ref: LessonRef,
): Promise<LessonPlace | undefined> {
  const [head, run, version] = await Promise.all([
    readCourseHead(scope, ref.courseId),
    readRun(scope, ref.courseId),
    readCourseVersion(scope, ref.courseId, ref.version),
  ]);
  if (!head || !version) return undefined;
  const shown = isVisible(scope, head, run) && shownVersion(head, run) === ref.version;
  return shown || isAgency(scope) ? placeIn(version, ref.moduleId, ref.lessonId) : undefined;
}

/**
 * Whether the caller may read the content of a lesson and not only its outline: the agency may, and those enrolled in
 * this version in the modules that are open to them.
 */
export async function mayReadLesson(
  { readRun, isUnlocked }: Neighbours,
  scope: Scope,
  { course, module }: Pick<LessonPlace, 'course' | 'module'>,
): Promise<boolean> {
  if (isAgency(scope)) return true;
  const run = await readRun(scope, course.courseId);
  const enrolled = run !== undefined && run.state !== 'WITHDRAWN' && run.version === course.number;
  return enrolled && isUnlocked(course, run, module.moduleId);
}

/** A live assignment: for the agency, and for those it applies to. */
export async function findVisibleAssignment(scope: Scope, id: string): Promise<Assignment | undefined> {
  const { caller } = scope;
  const assignment = await readAssignment(scope, id);
  const applies = assignment && caller.kind === 'person' && appliesTo(assignment.audience, caller);
  return applies || isAgency(scope) ? assignment : undefined;
}

/** The first day on which a course is due for the caller by its live assignments; from the head that its page reads. */
export async function assignedDay(scope: Scope, courseId: string): Promise<string | undefined> {
  const { caller } = scope;
  if (caller.kind !== 'person') return undefined;
  const head = await readCourseHead(scope, courseId);
  return head && dueFor(head.assignments, caller, courseId);
}

const isVisible = (scope: Scope, head: CourseHead, run: RunView | undefined): boolean =>
  head.state === 'OFFERED' || run !== undefined || isAgency(scope);

const shownVersion = (head: CourseHead, run: RunView | undefined): number => run?.version ?? head.version;

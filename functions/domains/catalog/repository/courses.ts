import * as v from 'valibot';
import type { Scope } from '../../../platform/scope.ts';
import { parseItem } from '../../../platform/stored.ts';
import { courseEndingKey, courseKey, courseVersionKey, externalIdKey } from '../../../platform/table/keys.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import {
  courseHeadSchema,
  courseVersionSchema,
  type CourseHead,
  type CourseVersion,
  type Ending,
} from '../core/types.ts';

/** The owner under which the agency's external ids are bound; no organisation may have this id. */
const AGENCY_COURSES = 'agency-courses';

/** What the head of a course is told apart by from other items in the stream. */
export const COURSE_KIND = 'COURSE';

const bindingSchema = v.object({ courseId: v.string() });

/** The head of a course. */
export async function readCourseHead(scope: Scope, courseId: string): Promise<CourseHead | undefined> {
  return parseItem(courseHeadSchema, await scope.load(courseKey(courseId)));
}

/** A version of a course: never changed, so kept in memory. */
export function readCourseVersion(
  scope: Scope,
  courseId: string,
  number: number,
): Promise<CourseVersion | undefined> {
  return scope.services.cache.get(`course:${courseId}:${number}`, Infinity, async () =>
    parseItem(courseVersionSchema, await scope.load(courseVersionKey(courseId, number))),
  );
}

/** The course to which the agency gave an external id. */
export async function findCourseId(scope: Scope, externalId: string): Promise<string | undefined> {
  const item = await scope.load(externalIdKey(AGENCY_COURSES, externalId));
  return parseItem(bindingSchema, item)?.courseId;
}

/** Binds an external id for good; refused when it is bound. */
export function bindWrite({ externalId, courseId }: CourseHead): Write {
  return put({ ...externalIdKey(AGENCY_COURSES, externalId), courseId }, absent);
}

/** Writes the head of a course; refused when it is no longer as `before`, or there already without one. */
export function headWrite(head: CourseHead, before?: CourseHead): Write {
  const condition = before ? unchanged('revision', before.revision) : absent;
  return put({ ...courseKey(head.courseId), kind: COURSE_KIND, ...head }, condition);
}

/** Writes a new version. */
export function versionWrite(version: CourseVersion): Write {
  return put({ ...courseVersionKey(version.courseId, version.number), ...version }, absent);
}

/** Keeps why something about a course was ended; nobody reads it in the course of business. */
export function endingWrite(courseId: string, ending: Ending): Write {
  return put({ ...courseEndingKey(courseId, ending.at, ending.id), ...ending }, absent);
}

/** Forgets what a request read of the head of a course, after writing it. */
export const forgetCourse = (scope: Scope, courseId: string): void => scope.forget(courseKey(courseId));

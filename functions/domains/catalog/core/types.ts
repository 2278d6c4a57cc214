import * as v from 'valibot';
import { EMPLOYMENT_KINDS } from '../../../platform/caller.ts';
import { localized, whole } from '../../../platform/shapes.ts';
import { LANGUAGES, outlineLessonSchema } from '../../publishing/core/types.ts';

/*
 * What catalog stores. Instants are milliseconds since the epoch, days are `YYYY-MM-DD` in Asia/Pontianak, credit hours
 * (JP) are whole hundredths.
 */

export const COURSE_STATES = ['OFFERED', 'WITHDRAWN'] as const;
export type CourseState = (typeof COURSE_STATES)[number];

export const COMPLETION_RULES = ['ALL_LESSONS', 'ALL_QUIZZES'] as const;

/** A module as a version of a course pins it: all that a course page shows of it. */
const courseModuleSchema = v.object({
  moduleId: v.string(),
  moduleVersion: whole,
  organisationId: v.string(),
  /** The name of the organisation. */
  partner: v.string(),
  title: v.string(),
  /** The modules of this version that must be finished first; they stand before it. */
  requires: v.array(v.string()),
  lessons: v.array(outlineLessonSchema),
});
export type CourseModule = Readonly<v.InferOutput<typeof courseModuleSchema>>;

const courseCompetencySchema = v.object({
  frameworkId: v.string(),
  competencyId: v.string(),
  /** The level that finishing shows. */
  level: whole,
  name: localized,
});
export type CourseCompetency = Readonly<v.InferOutput<typeof courseCompetencySchema>>;

/** One version of a course: immutable, and all that a course page needs. */
export const courseVersionSchema = v.object({
  courseId: v.string(),
  /** From 1. */
  number: v.pipe(whole, v.minValue(1)),
  externalId: v.string(),
  title: localized,
  summary: localized,
  description: localized,
  language: v.picklist(LANGUAGES),
  jpHundredths: whole,
  topics: v.array(v.string()),
  completion: v.picklist(COMPLETION_RULES),
  certificate: v.boolean(),
  competencies: v.array(courseCompetencySchema),
  modules: v.array(courseModuleSchema),
  offeredAt: whole,
  contentHash: v.string(),
});
export type CourseVersion = Readonly<v.InferOutput<typeof courseVersionSchema>>;

/** Whom an assignment concerns; decided anew whenever it is read. */
export const audienceSchema = v.variant('kind', [
  v.object({ kind: v.literal('EVERYBODY') }),
  /** The unit and all units below it. */
  v.object({ kind: v.literal('UNIT'), unitId: v.string() }),
  v.object({ kind: v.literal('FAMILY'), family: v.string() }),
  v.object({ kind: v.literal('EMPLOYMENT'), employmentKind: v.picklist(EMPLOYMENT_KINDS) }),
  v.object({ kind: v.literal('PERSONS'), personIds: v.array(v.string()) }),
]);
export type Audience = Readonly<v.InferOutput<typeof audienceSchema>>;

/** A course with whom it is for and until when. What it shows of the course follows the version on offer. */
export const assignmentSchema = v.object({
  id: v.string(),
  courseId: v.string(),
  title: localized,
  jpHundredths: whole,
  lessonCount: whole,
  minutes: whole,
  audience: audienceSchema,
  /** The audience in words. */
  audienceLabel: localized,
  dueOn: v.string(),
  createdOn: v.string(),
  note: v.optional(v.string()),
});
export type Assignment = Readonly<v.InferOutput<typeof assignmentSchema>>;

/** A course: what is on offer, and the live assignments. */
export const courseHeadSchema = v.object({
  courseId: v.string(),
  externalId: v.string(),
  state: v.picklist(COURSE_STATES),
  /** The number of the newest version, and the hash of its content. */
  version: v.pipe(whole, v.minValue(1)),
  contentHash: v.string(),
  title: localized,
  jpHundredths: whole,
  lessonCount: whole,
  minutes: whole,
  firstOfferedAt: whole,
  /** The competencies of the newest version: the page reads them together with the version. */
  competencies: v.array(v.object({ frameworkId: v.string(), competencyId: v.string() })),
  assignments: v.array(assignmentSchema),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type CourseHead = Readonly<v.InferOutput<typeof courseHeadSchema>>;

/** Why an offer or an assignment ended, and by whom. */
export interface Ending {
  readonly id: string;
  readonly kind: 'COURSE_WITHDRAWN' | 'ASSIGNMENT_ENDED';
  readonly reason: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The id of the person. */
  readonly by: string;
  /** The assignment that ended; absent when all did, with the offer. */
  readonly assignment?: Assignment;
}

import * as v from 'valibot';
import { localized, whole } from '../../../platform/shapes.ts';

/*
 * What competency stores. Frameworks and competencies have their external ids as ids; days are `YYYY-MM-DD` in
 * Asia/Pontianak.
 */

export const COMPETENCY_KINDS = ['TECHNICAL', 'MANAGERIAL', 'SOCIO_CULTURAL'] as const;

/** A scale has five levels (PermenPANRB 38/2017). */
export const LEVELS = 5;
const level = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LEVELS));

/** A competency: what one is able to do, and what shows it at each level. */
export const competencySchema = v.object({
  frameworkId: v.string(),
  competencyId: v.string(),
  kind: v.picklist(COMPETENCY_KINDS),
  name: localized,
  description: localized,
  /** Behaviour that shows levels 1 to 5. */
  indicators: v.pipe(v.array(localized), v.length(LEVELS)),
});
export type Competency = Readonly<v.InferOutput<typeof competencySchema>>;

/** The head of a framework: all but the texts of its competencies. */
export const frameworkSchema = v.object({
  frameworkId: v.string(),
  name: localized,
  /** The names of levels 1 to 5. */
  levelNames: v.pipe(v.array(localized), v.length(LEVELS)),
  /** Its competencies in order, with the hash of what is stored of each: what did not change is not written again. */
  competencies: v.array(v.object({ id: v.string(), hash: v.string() })),
  /** The competency that stands here and not in an item of its own: a transaction has no room for a hundred and a head. */
  kept: v.optional(competencySchema),
  /** The hash of everything in it. */
  contentHash: v.string(),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type Framework = Readonly<v.InferOutput<typeof frameworkSchema>>;

/** What shows that somebody has reached a level. Only whether it counts changes, and only once. */
export const evidenceSchema = v.object({
  personId: v.string(),
  frameworkId: v.string(),
  competencyId: v.string(),
  /** The day it counts from. */
  day: v.string(),
  /** Derived from its cause, so that it is given once. */
  evidenceId: v.string(),
  kind: v.literal('COURSE'),
  level,
  title: localized,
  counts: v.boolean(),
});
export type Evidence = Readonly<v.InferOutput<typeof evidenceSchema>>;

/** Where a person stands in a competency: the fold of all evidence, in a size that does not grow. */
export const standingSchema = v.object({
  personId: v.string(),
  frameworkId: v.string(),
  competencyId: v.string(),
  /** How many pieces of evidence count for levels 1 to 5. */
  counting: v.pipe(v.array(whole), v.length(LEVELS)),
  /** How often it was written: what was read is only changed as it stood. */
  revision: whole,
});
export type Standing = Readonly<v.InferOutput<typeof standingSchema>>;

/** A level of a competency: what a position requires, or a course serves. */
export interface CompetencyLevel {
  readonly frameworkId: string;
  readonly competencyId: string;
  /** 1 to 5. */
  readonly level: number;
}

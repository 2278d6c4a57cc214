import * as v from 'valibot';
import { localized } from '../../../platform/shapes.ts';
import { LANGUAGES } from '../../publishing/core/index.ts';
import { partnersOf, sizeOf } from './offer.ts';
import type { CourseHead, CourseVersion } from './types.ts';

/** Into how many chunks the catalogue is cut, so that offers of different courses rarely meet. */
export const CHUNKS = 16;

/** What the catalogue knows of a course: all that lists, filters and search need. */
export const catalogueEntrySchema = v.object({
  id: v.string(),
  version: v.number(),
  externalId: v.string(),
  title: localized,
  summary: localized,
  language: v.picklist(LANGUAGES),
  jpHundredths: v.number(),
  topics: v.array(v.string()),
  competencies: v.array(
    v.object({ frameworkId: v.string(), competencyId: v.string(), level: v.number(), name: localized }),
  ),
  partners: v.array(v.string()),
  lessonCount: v.number(),
  minutes: v.number(),
  /** When it was first offered, ms since the epoch. */
  offeredAt: v.number(),
});
export type CatalogueEntry = Readonly<v.InferOutput<typeof catalogueEntrySchema>>;

/** The entry of a course with its newest version. */
export function entryOf(head: CourseHead, version: CourseVersion): CatalogueEntry {
  return {
    id: head.courseId,
    version: version.number,
    ...glanceOf(version),
    offeredAt: head.firstOfferedAt,
  };
}

/** What lists show of a version of a course. */
export function glanceOf(version: CourseVersion) {
  const { externalId, title, summary, language, jpHundredths, topics, competencies } = version;
  return {
    externalId,
    title,
    summary,
    language,
    jpHundredths,
    topics,
    competencies,
    partners: partnersOf(version),
    ...sizeOf(version),
  };
}

/** The chunk that holds a course: 0 to 15, evenly spread (FNV-1a, 32 bits). */
export function chunkOf(courseId: string): number {
  let hash = 0x811c9dc5;
  for (const character of courseId) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return ((hash ^ (hash >>> 16)) >>> 0) % CHUNKS;
}

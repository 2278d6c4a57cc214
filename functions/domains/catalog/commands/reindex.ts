import type { Services } from '../../../platform/services.ts';
import { createScope } from '../../../platform/scope.ts';
import { chunkOf, entryOf, type CatalogueEntry } from '../core/catalogue.ts';
import { COURSE_STATES, type CourseState } from '../core/types.ts';
import { readChunk, writeChunk } from '../repository/catalogue.ts';
import { COURSE_KIND, readCourseHead, readCourseVersion } from '../repository/courses.ts';
import { BusyError, type Item } from '../../../platform/table/table.ts';

/** How often a chunk that another course changed meanwhile is written again. */
const TRIES = 10;

/**
 * Brings a course's entry in the catalogue up to date: among the courses of its state, and no others. May be repeated at
 * any time. Throws `BusyError` when a chunk is being changed all the time.
 */
export async function reindexCourse(services: Services, courseId: string): Promise<void> {
  // What is withdrawn leaves the courses on offer first.
  for (const state of COURSE_STATES) await reindexIn(services, state, courseId);
}

async function reindexIn(services: Services, state: CourseState, courseId: string): Promise<void> {
  const chunk = chunkOf(courseId);
  for (let tried = 0; tried < TRIES; tried += 1) {
    // The chunk first: whatever is written to the course after the reading of its head finds another chunk, or this one
    // is refused.
    const read = await readChunk(services, state, chunk);
    const entry = await currentEntry(services, state, courseId);
    const others = read.entries.filter(({ id }) => id !== courseId);
    const before = read.entries.find(({ id }) => id === courseId);
    if (isSame(before, entry)) return;
    const entries = entry ? [...others, entry] : others;
    if (await writeChunk(services, state, chunk, { version: read.version, entries })) {
      // Offers are rare: whoever made this one sees it at once, other instances within seconds.
      services.cache.clear();
      return;
    }
  }
  throw new BusyError('The catalogue stayed busy');
}

/**
 * Follows a change of a course into the catalogue, so that an offer that was interrupted behind its transaction heals.
 *
 * @param item the item after the change; undefined when it was removed
 */
export async function catalogueConsumer(services: Services, item: Item | undefined): Promise<void> {
  if (item?.['kind'] === COURSE_KIND) await reindexCourse(services, String(item['courseId']));
}

/** The entry that belongs among the courses in `state`; undefined when the course is in another one. */
async function currentEntry(
  services: Services,
  state: CourseState,
  courseId: string,
): Promise<CatalogueEntry | undefined> {
  const scope = createScope(services, { kind: 'anonymous' });
  const head = await readCourseHead(scope, courseId);
  if (head?.state !== state) return undefined;
  const version = await readCourseVersion(scope, courseId, head.version);
  return version && entryOf(head, version);
}

/** A version is immutable, so that two entries of one version are the same. */
const isSame = (before: CatalogueEntry | undefined, after: CatalogueEntry | undefined): boolean =>
  before?.version === after?.version;

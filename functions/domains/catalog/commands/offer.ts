import { isAgency } from '../../../platform/caller.ts';
import { done, refused, refusedAll, type Localized, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { readModule, readModuleVersion } from '../../publishing/commands/index.ts';
import { MESSAGES } from '../core/messages.ts';
import {
  competencyNotFound,
  contentOf,
  moduleNotFound,
  moduleNotPublished,
  sizeOf,
  type CourseContent,
  type CourseOffer,
  type PublishedModule,
} from '../core/offer.ts';
import { COURSE_TRANSITIONS } from '../core/transitions.ts';
import type { CourseHead, CourseVersion } from '../core/types.ts';
import { refreshWrite } from '../repository/assignments.ts';
import {
  bindWrite,
  findCourseId,
  forgetCourse,
  headWrite,
  readCourseHead,
  versionWrite,
} from '../repository/courses.ts';
import type { Neighbours } from './neighbours.ts';
import { reindexCourse } from './reindex.ts';
import { courseNotFound } from './support.ts';

/** A course on offer. */
export interface Offered {
  /** Whether anything was written. */
  readonly changed: boolean;
  readonly course: CourseHead;
}

/**
 * Offers a course, or a new version of it, with the published versions of its modules pinned. The same offer again
 * changes nothing. Head, version, external id and what the live assignments show of the course are one transaction; the
 * catalogue follows before the answer, and an offer that was interrupted there is completed by sending it again.
 */
export async function offerCourse(
  neighbours: Neighbours,
  scope: Scope,
  offer: CourseOffer,
): Promise<Outcome<Offered>> {
  if (!isAgency(scope)) return courseNotFound();
  const { checkOffer } = await import('../core/offer-rules.ts');
  const refusals = checkOffer(offer);
  if (refusals.length > 0) return refusedAll(refusals);
  const outcome = await untilWritten<Offered>(scope, async (fresh) => {
    const [courseId, gathered] = await Promise.all([
      findCourseId(fresh, offer.externalId),
      gather(neighbours, fresh, offer),
    ]);
    if (!gathered.ok) return gathered;
    const content = gathered.value;
    const before = courseId === undefined ? undefined : await readCourseHead(fresh, courseId);
    if (before?.state === 'OFFERED' && before.contentHash === content.contentHash) {
      return done({ changed: false, course: before });
    }
    const newest = before?.version ?? 0;
    if (offer.expectedVersion != null && offer.expectedVersion !== newest) {
      return refused('CONFLICT', MESSAGES.OTHER_VERSION(newest), ['expectedVersion']);
    }
    const course = await writeOffer(fresh, content, before);
    if (course) forgetCourse(scope, course.courseId);
    return course && done({ changed: true, course });
  });
  if (outcome.ok) await reindexCourse(scope.services, outcome.value.course.courseId);
  return outcome;
}

/** What the offer holds with all that it names: everything is asked for at once, in two turns. */
async function gather(
  { readCompetency }: Neighbours,
  scope: Scope,
  offer: CourseOffer,
): Promise<Outcome<CourseContent>> {
  const [modules, competencies] = await Promise.all([
    Promise.all(offer.modules.map(({ moduleId = '' }) => publishedModule(scope, moduleId))),
    Promise.all(
      offer.competencies.map(({ competency }) =>
        competency ? readCompetency(scope, competency.frameworkId, competency.competencyId) : undefined,
      ),
    ),
  ]);
  const found = modules.filter((each) => each !== 'NOT_FOUND' && each !== 'NOT_PUBLISHED');
  const names = competencies.map((each): Localized | undefined => each?.name);
  const refusals = [
    ...modules.flatMap((each, at) => {
      if (each === 'NOT_FOUND') return [moduleNotFound(at)];
      return each === 'NOT_PUBLISHED' ? [moduleNotPublished(at)] : [];
    }),
    ...names.flatMap((name, at) => (name ? [] : [competencyNotFound(at)])),
  ];
  if (refusals.length > 0) return refusedAll(refusals);
  const made = contentOf(
    offer,
    found,
    names.filter((name) => name !== undefined),
  );
  return made.refusals.length > 0 ? refusedAll(made.refusals) : done(made.content);
}

async function publishedModule(
  scope: Scope,
  moduleId: string,
): Promise<PublishedModule | 'NOT_FOUND' | 'NOT_PUBLISHED'> {
  const head = await readModule(scope, moduleId);
  if (!head) return 'NOT_FOUND';
  if (head.published === undefined) return 'NOT_PUBLISHED';
  const version = await readModuleVersion(scope, moduleId, head.published);
  if (!version) throw new Error('The published version of a module is not there');
  const { organisationId, title, lessons } = version;
  return { moduleId, moduleVersion: version.number, organisationId, partner: head.partner, title, lessons };
}

/** Writes the new version; undefined when something was written since `before` was read. */
async function writeOffer(
  { now, services }: Scope,
  content: CourseContent,
  before: CourseHead | undefined,
): Promise<CourseHead | undefined> {
  const courseId = before?.courseId ?? services.newId();
  const version: CourseVersion = { ...content, courseId, number: (before?.version ?? 0) + 1, offeredAt: now };
  const shown = { title: content.title, jpHundredths: content.jpHundredths, ...sizeOf(content) };
  const assignments = (before?.assignments ?? []).map((assignment) => ({ ...assignment, ...shown }));
  const head: CourseHead = {
    courseId,
    externalId: content.externalId,
    state: COURSE_TRANSITIONS.OFFER.to,
    version: version.number,
    contentHash: content.contentHash,
    ...shown,
    firstOfferedAt: before?.firstOfferedAt ?? now,
    competencies: content.competencies.map(({ frameworkId, competencyId }) => ({
      frameworkId,
      competencyId,
    })),
    assignments,
    revision: (before?.revision ?? 0) + 1,
  };
  const result = await services.table.transact([
    headWrite(head, before),
    versionWrite(version),
    ...(before ? [] : [bindWrite(head)]),
    ...assignments.map(refreshWrite),
  ]);
  return result.ok ? head : undefined;
}

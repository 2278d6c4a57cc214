/** What catalog does for its own resolvers, for the functions and for other domains. */
import type { Scope } from '../../../platform/scope.ts';
import type { LessonPlace } from '../core/places.ts';
import type { CourseOffer } from '../core/offer.ts';
import { createAssignment, type NewAssignment } from './assign.ts';
import type { Neighbours } from './neighbours.ts';
import { offerCourse } from './offer.ts';
import { findVisibleCourse, findVisibleLesson, mayReadLesson, type LessonRef } from './read.ts';

export { endAssignment, MAX_ASSIGNMENTS, type NewAssignment } from './assign.ts';
export { assignmentsFor, assignmentsOf } from './assignments-for.ts';
export type { Neighbours } from './neighbours.ts';
export {
  assignedDay,
  findVisibleAssignment,
  readCoursePage,
  type CoursePage,
  type LessonRef,
} from './read.ts';
export { catalogueConsumer, reindexCourse } from './reindex.ts';
export { findCourses } from './search.ts';
export { withdrawCourse } from './withdraw.ts';
export { readCourseHead, readCourseVersion } from '../repository/courses.ts';
export { dueFor } from '../core/audience.ts';
export type { AudienceChoice } from '../core/audience-input.ts';
export { glanceOf, type CatalogueEntry } from '../core/catalogue.ts';
export type { CourseOffer } from '../core/offer.ts';
export { placeBeside, type LessonPlace } from '../core/places.ts';
export { competencyValue, type CourseSearch, type Place } from '../core/search.ts';
export type {
  Assignment,
  CourseCompetency,
  CourseModule,
  CourseState,
  CourseVersion,
} from '../core/types.ts';

/** The use cases that stand on other domains; each is described where it is written. */
export function createCatalog(neighbours: Neighbours) {
  return {
    offerCourse: (scope: Scope, offer: CourseOffer) => offerCourse(neighbours, scope, offer),
    createAssignment: (scope: Scope, input: NewAssignment) => createAssignment(neighbours, scope, input),
    findVisibleCourse: (scope: Scope, courseId: string) => findVisibleCourse(neighbours, scope, courseId),
    findVisibleLesson: (scope: Scope, ref: LessonRef) => findVisibleLesson(neighbours, scope, ref),
    mayReadLesson: (scope: Scope, place: LessonPlace) => mayReadLesson(neighbours, scope, place),
  };
}

/** The use cases that stand on other domains. */
export type Catalog = ReturnType<typeof createCatalog>;

/** What catalog does for its own resolvers and for other domains. */
export { assignmentsFor, liveAssignments } from './assignments-for.ts';
export { readCourseHead, readCourseVersion } from '../repository/courses.ts';
export { appliesTo, dueFor, type Addressee } from '../core/audience.ts';
export {
  courseVersionSchema,
  type Assignment,
  type Audience,
  type CourseCompetency,
  type CourseHead,
  type CourseModule,
  type CourseVersion,
} from '../core/types.ts';

import { assignmentsFor, readCourseHead, readCourseVersion } from '../../catalog/commands/index.ts';
import { evidenceMoveWrites, evidenceVoidWrites, evidenceWrites } from '../../competency/commands/index.ts';
import type { Scope } from '../../../platform/scope.ts';
import { createLearning, type Merge } from './index.ts';
import { mergeCourse } from './merge.ts';

/** Learning on the domains it stands on: for its resolvers, the functions and assessment. */
export const learning = createLearning({
  readCourseHead,
  readCourseVersion,
  assignmentsFor,
  evidenceWrites,
  evidenceVoidWrites,
});

/** Takes all that a record holds of a course to the one that stays. */
export const mergeRuns = (scope: Scope, merge: Merge, courseId: string): Promise<void> =>
  mergeCourse({ readCourseVersion, evidenceMoveWrites }, scope, merge, courseId);

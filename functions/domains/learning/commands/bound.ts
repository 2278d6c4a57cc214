import { assignmentsFor, readCourseHead, readCourseVersion } from '../../catalog/commands/index.ts';
import { evidenceVoidWrites, evidenceWrites } from '../../competency/commands/index.ts';
import { createLearning } from './index.ts';

/** Learning on the domains it stands on: for its resolvers, the functions and assessment. */
export const learning = createLearning({
  readCourseHead,
  readCourseVersion,
  assignmentsFor,
  evidenceWrites,
  evidenceVoidWrites,
});

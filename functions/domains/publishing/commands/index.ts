/** What publishing does for its own resolvers and for other domains. */
export { decideVersion, type Decision } from './decide.ts';
export {
  findOwnModule,
  findVisibleModule,
  findVisibleVersion,
  modulesIndex,
  modulesPage,
  versionsPage,
  type Part,
} from './read.ts';
export { submitModule, type Submitted } from './submit.ts';
export { readBody, readQuestions } from '../repository/content.ts';
export { parseHead, parseVersion, readModule, readModuleVersion } from '../repository/modules.ts';
export type { Submission } from '../core/submission.ts';
export {
  outlineLessonSchema,
  type LessonKind,
  type ModuleHead,
  type ModuleVersion,
  type OutlineLesson,
  type VersionState,
} from '../core/types.ts';

/** What publishing does for its own resolvers and for other domains. */
export { decideVersion } from './decide.ts';
export {
  findOwnModule,
  findVisibleModule,
  findVisibleVersion,
  modulesIndex,
  modulesPage,
  versionsPage,
} from './read.ts';
export { submitModule } from './submit.ts';
export { readBody, readQuestions } from '../repository/content.ts';
export { parseHead, parseVersion, readModule, readModuleVersion } from '../repository/modules.ts';
export type { ModuleHead, ModuleVersion, OutlineLesson } from '../core/types.ts';

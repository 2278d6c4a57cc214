/** What publishing does for its own resolvers and for other domains. */
export { readBody, readQuestions } from '../repository/content.ts';
export { readModule, readModuleVersion } from '../repository/modules.ts';
export {
  LESSON_KINDS,
  outlineLessonSchema,
  type LessonKind,
  type ModuleHead,
  type ModuleVersion,
  type OutlineLesson,
  type VersionState,
} from '../core/types.ts';

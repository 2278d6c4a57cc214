/** The pure core of publishing: what authors may write, and the states of a version. No clock, no storage. */
export { checkMarkdown, emphasisWork, isHttpsUrl } from './markdown.ts';
export {
  checkCount,
  checkJp,
  checkLine,
  checkNumber,
  checkSlug,
  checkText,
  jpHundredths,
  readReason,
  refusalAt,
  type Path,
} from './rules.ts';
export { LANGUAGES, outlineLessonSchema, type OutlineLesson } from './types.ts';

/** The pure core of publishing: what authors may write, and the states of a version. No clock, no storage. */
export { checkJp, jpHundredths } from './credit-hours.ts';
export { LANGUAGES, type OutlineLesson } from './types.ts';

/** The pure core of media, for the cores of other domains. */
export { LESSON_MEDIA_BUDGET, type MediaKind } from './kinds.ts';
export { isMediaPath } from './paths.ts';

import { refused } from '../../../platform/outcome.ts';
import { MESSAGES } from '../core/messages.ts';

/** The refusal for a course that is not there. */
export const courseNotFound = () => refused('NOT_FOUND', MESSAGES.COURSE_NOT_FOUND, ['course']);

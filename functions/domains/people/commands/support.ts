import { refused } from '../../../platform/outcome.ts';
import { MESSAGES } from '../core/messages.ts';

/** The refusal for callers who do not administer. */
export const adminsOnly = () => refused('NOT_FOUND', MESSAGES.ADMINS_ONLY);

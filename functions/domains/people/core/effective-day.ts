import { isDay } from '../../../platform/calendar.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

/** Nothing that is recorded here began before. */
const EARLIEST = '1970-01-01';

/**
 * The day from which on a change holds: today when none is given. A later day is refused, because what is entered is in
 * force at once: who leaves next month works until then.
 * @param today `YYYY-MM-DD` in Asia/Pontianak
 */
export function effectiveDay(day: string | null | undefined, today: string): Outcome<string> {
  const given = day ?? today;
  return isDay(given) && given >= EARLIEST && given <= today
    ? done(given)
    : refused('INVALID', MESSAGES.EFFECTIVE_DAY, ['on']);
}

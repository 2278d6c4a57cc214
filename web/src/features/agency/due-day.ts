import { dayOf } from '../../i18n/format.ts';

/** A due date lies at most so many days ahead, as the API has it. */
const mostDaysAhead = 366;
const dayInMilliseconds = 86_400_000;

/** The first and the last day (`YYYY-MM-DD`) that can be due. @param now milliseconds since the epoch */
export function dueBounds(now: number): { readonly min: string; readonly max: string } {
  return { min: dayOf(now), max: dayOf(now + mostDaysAhead * dayInMilliseconds) };
}

/** Whether a day can be due. @param now milliseconds since the epoch */
export function isDueDay(day: string, now: number): boolean {
  const { min, max } = dueBounds(now);
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= min && day <= max;
}

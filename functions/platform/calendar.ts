/** Asia/Pontianak is seven hours ahead of UTC, all year, since 1988: told here, so that no start loads time zones. */
const AHEAD = 7 * 3_600_000;

/** The calendar day `YYYY-MM-DD` in Asia/Pontianak (UTC+7, no daylight saving) at `now` (ms since the epoch). */
export function dayInPontianak(now: number): string {
  return new Date(now + AHEAD).toISOString().slice(0, 10);
}

/** The calendar year in Asia/Pontianak at `now` (ms since the epoch). */
export function yearInPontianak(now: number): number {
  return Number(dayInPontianak(now).slice(0, 4));
}

/** The day `days` after `day` (`YYYY-MM-DD`); negative goes back. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whether `text` is a day of the calendar in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
  );
}

/** How far ahead a course may be due: whoever looks for what was finished since looks no further back. */
const MOST_DAYS_AHEAD = 366;

/** Whether `text` is a day on which something may be due: from `today` on, at most a year ahead. */
export function isDueDay(text: string, today: string): boolean {
  return isDay(text) && text >= today && text <= addDays(today, MOST_DAYS_AHEAD);
}

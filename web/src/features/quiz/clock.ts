/** Whole seconds until a moment (ISO 8601), never below 0. @param now milliseconds since the epoch */
export function secondsLeft(deadline: string, now: number): number {
  return Math.max(0, Math.ceil((Date.parse(deadline) - now) / 1_000));
}

const two = (value: number) => String(value).padStart(2, '0');

/** Seconds as a clock shows them: `9:05`, `1:02:30`. */
export function clockText(seconds: number): string {
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = [hours > 0 ? two(minutes) : String(minutes), two(seconds % 60)];
  return [...(hours > 0 ? [String(hours)] : []), ...parts].join(':');
}

/** The moments that are said aloud, in seconds before the end. */
const announcedAt: readonly number[] = [300, 60, 0];

/** The announcement due at `seconds` left: that of the moment passed last; undefined before the first. */
export function announcement(seconds: number): number | undefined {
  return announcedAt.findLast((moment) => seconds <= moment);
}

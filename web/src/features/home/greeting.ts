/** The parts of the day that have a greeting of their own in Indonesian. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

/** The part of the day in Asia/Pontianak. @param now milliseconds since the epoch */
export function partOfDay(now: number): PartOfDay {
  const text = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Asia/Pontianak',
  });
  const hour = Number(text.format(now));
  if (hour >= 4 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 15) return 'noon';
  return hour >= 15 && hour < 18 ? 'afternoon' : 'evening';
}

/** The name to greet with: the first of somebody's names, without titles before it. */
export function firstName(name: string): string {
  const names = name.split(/\s+/).filter((part) => part !== '' && !part.endsWith('.'));
  return names[0] ?? name;
}

import { language } from './language.ts';
import type { Language } from './language.ts';

/** Everything the city does, it does in this zone: a day ends at its midnight, wherever the phone is. */
const timeZone = 'Asia/Pontianak';
const locales: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const dayInMilliseconds = 86_400_000;

/** The calendar day of a moment in Asia/Pontianak, `YYYY-MM-DD`. @param at milliseconds since the epoch */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(at);
}

/** Whole days from one calendar day to another (`YYYY-MM-DD`); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMilliseconds);
}

/** Picks the English form for a count; Indonesian has one form. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** How a number with at most `digits` decimals is written: `12,5` in Indonesian. */
export function formatNumber(value: number, digits = 2, lang: Language = language.value): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits }).format(value);
}

/** Credit hours: `12,5 JP`. */
export function formatJp(value: number, lang: Language = language.value): string {
  return `${formatNumber(value, 2, lang)} JP`;
}

/** A percentage given as 0 to 100: `87,5%`. */
export function formatPercent(value: number, digits = 0, lang: Language = language.value): string {
  return `${formatNumber(value, digits, lang)}%`;
}

/** A calendar day (`YYYY-MM-DD`) in words: `9 Maret 2026`. */
export function formatDate(day: string, lang: Language = language.value): string {
  // A calendar day has no zone: read and written in UTC, it stays itself.
  return new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

/** A moment (ISO 8601) as day and time in Asia/Pontianak: `9 Mar 2026, 14.30`. */
export function formatDateTime(moment: string, lang: Language = language.value): string {
  const form = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(locales[lang], form).format(Date.parse(moment));
}

/** Minutes as hours and minutes: `1 jam 25 menit`. */
export function formatMinutes(minutes: number, lang: Language = language.value): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words =
    lang === 'id' ? ([`${hours} jam`, `${rest} menit`] as const) : ([`${hours} h`, `${rest} min`] as const);
  if (hours === 0) return words[1];
  return rest === 0 ? words[0] : words.join(' ');
}

/** Bytes, rounded for people: `340 kB`, `1,2 MB`, `10,7 GB`. */
export function formatBytes(bytes: number, lang: Language = language.value): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1_000)), 0, lang)} kB`;
  if (bytes < 1_000_000_000) return `${formatNumber(bytes / 1_000_000, 1, lang)} MB`;
  return `${formatNumber(bytes / 1_000_000_000, 1, lang)} GB`;
}

/** How near a due date is. */
export type Urgency = 'overdue' | 'soon' | 'later';

/** From this many days on a due date is no longer "soon": a working week, with its weekend. */
const soonInDays = 7;

/** How near a due date (`YYYY-MM-DD`) is, and in words: `3 hari lagi`. @param now milliseconds since the epoch */
export function relativeDue(
  dueOn: string,
  now: number,
  lang: Language = language.value,
): { readonly urgency: Urgency; readonly text: string } {
  const days = daysBetween(dayOf(now), dueOn);
  const late = -days;
  const urgency = days < 0 ? 'overdue' : days < soonInDays ? 'soon' : 'later';
  const text = {
    id:
      days < 0
        ? `Terlambat ${late} hari`
        : days === 0
          ? 'Hari ini'
          : days === 1
            ? 'Besok'
            : `${days} hari lagi`,
    en:
      days < 0
        ? `${late} ${plural(late, 'day', 'days')} overdue`
        : days === 0
          ? 'Today'
          : days === 1
            ? 'Tomorrow'
            : `In ${days} days`,
  };
  return { urgency, text: text[lang] };
}

import { addDays } from '../../../platform/calendar.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import type { Localized } from '../../../platform/outcome.ts';
import type { AskedCourse } from './derived.ts';

/*
 * A calendar as RFC 5545 has it. The same courses make the same bytes whenever they are asked for: programs ask several
 * times a day, and are told that nothing has changed.
 */

/** A line holds at most 75 octets (3.1). */
const LINE_OCTETS = 75;

const NAME: Localized = { id: 'Tenggat kursus', en: 'Training due' };
const SUMMARY = (title: Localized): Localized => ({ id: `Tenggat: ${title.id}`, en: `Due: ${title.en}` });

/**
 * The days due of a person as a calendar.
 * @param host names the installation in the ids of events
 * @param linkOf the address of a course's page
 */
export function calendarText(
  courses: readonly AskedCourse[],
  language: keyof Localized,
  host: string,
  linkOf: (courseId: string) => string,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kapuas//Notices//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${valueOf(NAME[language])}`,
    `X-WR-CALNAME:${valueOf(NAME[language])}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...courses.flatMap((course) => eventOf(course, language, host, linkOf(course.courseId))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf(course: AskedCourse, language: keyof Localized, host: string, link: string): string[] {
  const { courseId, courseTitle, dueOn, since } = course;
  return [
    'BEGIN:VEVENT',
    // One event a course, which moves when its day does: it tells neither who takes it nor what it is.
    `UID:${sha256(canonicalJson(['due', courseId]))}@${host}`,
    // When what it says was last changed (3.8.7.2), as far as is known: so that the same calendar has the same bytes.
    `DTSTAMP:${stampOf(since)}`,
    `DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(dueOn, 1).replaceAll('-', '')}`,
    `SUMMARY:${valueOf(SUMMARY(courseTitle)[language])}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** The beginning of a day in Asia/Pontianak (UTC+7) as an instant: of today's, too, it has passed everywhere. */
const stampOf = (day: string): string =>
  new Date(`${day}T00:00:00+07:00`).toISOString().replace(/[-:]|\.\d+/g, '');

/** A text as a value: what means something in one is escaped (3.3.11), and what no value may hold is left out. */
const valueOf = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n');

/** A line in pieces that are short enough, none of which ends within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    if (Buffer.byteLength(piece + sign) > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n');
}

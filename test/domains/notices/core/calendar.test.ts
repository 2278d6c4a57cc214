import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarText } from '../../../../functions/domains/notices/core/calendar.ts';
import type { AskedCourse } from '../../../../functions/domains/notices/core/derived.ts';

const course = (title: string, more: Partial<AskedCourse> = {}): AskedCourse => ({
  courseId: 'c',
  courseTitle: { id: title, en: title },
  dueOn: '2026-12-31',
  since: '2026-11-01',
  begun: false,
  ...more,
});
const write = (courses: readonly AskedCourse[]) =>
  calendarText(courses, 'id', 'kapuas.test', (id) => `https://kapuas.test/courses/${id}`);

/** A calendar as RFC 5545 says that it is read: unfolded, then line by line; nothing of the writer is used. */
function read(text: string) {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const unescape = (value: string) =>
    value.replace(/\\([nN\\;,])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign));
  const properties = lines.slice(0, -1).map((line) => {
    const [, name = '', value = ''] = /^([^:]*):(.*)$/s.exec(line) ?? [];
    return [name, unescape(value)] as const;
  });
  return {
    properties,
    of: (name: string) => properties.filter(([each]) => each === name).map(([, value]) => value),
  };
}

describe('a calendar', () => {
  it('has one event a course, on its whole day, which ends with the day', () => {
    const found = read(write([course('Layanan, ramah; \\cepat')]));
    expect(found.of('SUMMARY')).toEqual(['Tenggat: Layanan, ramah; \\cepat']);
    expect(found.of('DTSTART;VALUE=DATE')).toEqual(['20261231']);
    expect(found.of('DTEND;VALUE=DATE')).toEqual(['20270101']);
    expect(found.of('DTSTAMP')).toEqual(['20261031T170000Z']);
    expect(found.of('BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
    expect(found.of('END')).toEqual(['VEVENT', 'VCALENDAR']);
  });

  it('names an event alike however its day and title change, and says nothing of who it is for', () => {
    const uid = (each: AskedCourse) => read(write([each])).of('UID');
    expect(uid(course('A'))).toEqual(uid(course('B', { dueOn: '2027-01-15', begun: true })));
    expect(uid(course('A'))).not.toEqual(uid(course('A', { courseId: 'd' })));
  });

  it('has the same bytes for the same courses', () => {
    expect(write([course('A')])).toBe(write([course('A')]));
  });

  it('keeps any title whole, in lines of at most 75 octets that end within no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const nasty = `${title}\nEND:VEVENT\r\nBEGIN:VEVENT`;
        const text = write([course(nasty)]);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(Buffer.from(line).toString()).toBe(line);
        }
        const found = read(text);
        expect(found.of('BEGIN')).toEqual(['VCALENDAR', 'VEVENT']);
        const kept = nasty
          .replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/g, '')
          .replace(/\r\n|\r/g, '\n');
        expect(found.of('SUMMARY')).toEqual([`Tenggat: ${kept}`]);
      }),
      { numRuns: 150 },
    );
  });
});

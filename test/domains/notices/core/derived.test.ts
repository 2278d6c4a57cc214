import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInPontianak } from '../../../../functions/platform/calendar.ts';
import {
  askedCourses,
  derivedNotices,
  type AskedCourse,
} from '../../../../functions/domains/notices/core/derived.ts';
import { reminderDays } from '../../../../functions/domains/notices/core/due-rules.ts';

const course = (more: Partial<AskedCourse> = {}): AskedCourse => ({
  courseId: 'c',
  courseTitle: { id: 'Layanan', en: 'Service' },
  dueOn: '2026-12-24',
  since: '2026-11-01',
  begun: false,
  ...more,
});

const toldOn = (today: string, more: Partial<AskedCourse> = {}) =>
  derivedNotices([course(more)], today).map(({ kind, at }) => [kind, dayInPontianak(at)]);

describe('what follows from assignments', () => {
  it('is told in turn: assigned, near at fourteen, seven and one day, passed', () => {
    expect(toldOn('2026-11-02')).toEqual([['COURSE_ASSIGNED', '2026-11-01']]);
    expect(toldOn('2026-12-09')).toEqual([['COURSE_ASSIGNED', '2026-11-01']]);
    expect(toldOn('2026-12-10')).toEqual([['COURSE_DUE_SOON', '2026-12-10']]);
    expect(toldOn('2026-12-16')).toEqual([['COURSE_DUE_SOON', '2026-12-10']]);
    expect(toldOn('2026-12-17')).toEqual([['COURSE_DUE_SOON', '2026-12-17']]);
    expect(toldOn('2026-12-23')).toEqual([['COURSE_DUE_SOON', '2026-12-23']]);
    expect(toldOn('2026-12-24')).toEqual([['COURSE_DUE_SOON', '2026-12-23']]);
    expect(toldOn('2026-12-25')).toEqual([['COURSE_OVERDUE', '2026-12-25']]);
  });

  it('is not told as assigned to whoever has begun', () => {
    expect(toldOn('2026-11-02', { begun: true })).toEqual([]);
    expect(toldOn('2026-12-17', { begun: true })).toEqual([['COURSE_DUE_SOON', '2026-12-17']]);
  });

  it('is told from the day it was assigned, when that was within a reminder', () => {
    expect(toldOn('2026-12-20', { since: '2026-12-20' })).toEqual([['COURSE_DUE_SOON', '2026-12-20']]);
  });

  it('follows the rule in force on the day due', () => {
    const rules = [
      { daysBefore: [30], from: '2026-01-01' },
      { daysBefore: [3], from: '2027-01-01' },
    ];
    expect(reminderDays('2025-12-31', rules)).toEqual([]);
    expect(reminderDays('2026-12-31', rules)).toEqual([30]);
    expect(reminderDays('2027-01-01', rules)).toEqual([3]);
    expect(derivedNotices([course()], '2026-11-24', rules)[0]?.kind).toBe('COURSE_DUE_SOON');
  });

  it('counts a run by its own day, which the agency may have extended', () => {
    const assignment = {
      courseId: 'c',
      title: { id: 'L', en: 'S' },
      dueOn: '2026-12-01',
      createdOn: '2026-11-01',
    };
    const run = {
      courseId: 'c',
      title: assignment.title,
      enrolledAt: Date.parse('2026-11-05T03:00:00Z'),
      dueExtendedTo: '2026-12-31',
    };
    const [asked] = askedCourses([], [assignment], [run], ({ dueExtendedTo }) => dueExtendedTo);
    expect(asked).toMatchObject({ dueOn: '2026-12-31', since: '2026-11-01', begun: true });
    expect(askedCourses([], [], [run], () => undefined)).toEqual([]);
  });

  const days = fc.integer({ min: -60, max: 60 }).map((offset) => addDays('2026-12-24', offset));
  const courses = fc.uniqueArray(
    fc.record({
      courseId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      courseTitle: fc.constant({ id: 'L', en: 'S' }),
      dueOn: days,
      since: days,
      begun: fc.boolean(),
    }),
    { selector: ({ courseId }) => courseId },
  );

  it('has the same ids however often and in whatever order it is asked for, one a course', () => {
    fc.assert(
      fc.property(courses, days, (asked, today) => {
        const once = derivedNotices(asked, today);
        const again = derivedNotices([...asked].reverse(), today);
        const ids = (list: typeof once) => list.map(({ id, at }) => `${id} ${at}`).sort();
        expect(ids(again)).toEqual(ids(once));
        expect(new Set(once.map(({ courseId }) => courseId)).size).toBe(once.length);
      }),
      { numRuns: 150 },
    );
  });

  it('tells each thing once: an id that was seen on a day is never followed by an earlier one of its course', () => {
    fc.assert(
      fc.property(courses, (asked) => {
        const seen = new Map<string, { id: string; at: number }[]>();
        for (let day = '2026-11-01'; day <= '2027-01-31'; day = addDays(day, 1)) {
          for (const { courseId, id, at } of derivedNotices(asked, day)) {
            const known = seen.get(courseId) ?? [];
            if (known.at(-1)?.id !== id) seen.set(courseId, [...known, { id, at }]);
          }
        }
        for (const each of seen.values()) {
          expect(new Set(each.map(({ id }) => id)).size).toBe(each.length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

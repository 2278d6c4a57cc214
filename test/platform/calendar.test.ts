import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, dayInPontianak, yearInPontianak } from '../../functions/platform/calendar.ts';

const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Pontianak', dateStyle: 'short' });
const moments = fc.integer({ min: Date.parse('1988-01-02'), max: Date.parse('2100-01-01') });

it('tells the day as the time zone does', () => {
  fc.assert(
    fc.property(moments, (now) => {
      expect(dayInPontianak(now)).toBe(zone.format(now));
    }),
  );
  const midnight = Date.parse('2026-12-31T17:00:00Z');
  expect([dayInPontianak(midnight - 1), dayInPontianak(midnight)]).toEqual(['2026-12-31', '2027-01-01']);
  expect(yearInPontianak(midnight)).toBe(2027);
});

it('counts days there and back', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -9_999, max: 9_999 }), (now, days) => {
      const day = dayInPontianak(now);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
});

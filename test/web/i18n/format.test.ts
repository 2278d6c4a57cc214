import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  dayOf,
  daysBetween,
  formatBytes,
  formatDate,
  formatDateTime,
  formatJp,
  formatMinutes,
  formatNumber,
  formatPercent,
  plural,
  relativeDue,
} from '../../../web/src/i18n/format.ts';

const noonInPontianak = Date.parse('2026-03-09T05:00:00Z');

describe('numbers', () => {
  it('have a comma in Indonesian and a point in English', () => {
    expect([formatJp(12.5, 'id'), formatJp(12.5, 'en')]).toEqual(['12,5 JP', '12.5 JP']);
    expect(formatNumber(1_234.567, 2, 'id')).toBe('1.234,57');
    expect(formatPercent(87.456, 1, 'id')).toBe('87,5%');
  });

  it('of bytes and minutes are rounded for people', () => {
    expect([
      formatBytes(12, 'id'),
      formatBytes(340_400, 'id'),
      formatBytes(1_240_000, 'id'),
      formatBytes(10_737_400_000, 'en'),
    ]).toEqual(['1 kB', '340 kB', '1,2 MB', '10.7 GB']);
    expect([formatMinutes(25, 'id'), formatMinutes(85, 'id'), formatMinutes(120, 'en')]).toEqual([
      '25 menit',
      '1 jam 25 menit',
      '2 h',
    ]);
  });

  it('choose the English form', () => {
    expect([plural(1, 'day', 'days'), plural(0, 'day', 'days')]).toEqual(['day', 'days']);
  });
});

describe('days', () => {
  it('are those of Pontianak, seven hours ahead of UTC', () => {
    expect(dayOf(Date.parse('2026-03-08T16:59:59Z'))).toBe('2026-03-08');
    expect(dayOf(Date.parse('2026-03-08T17:00:00Z'))).toBe('2026-03-09');
    expect(formatDateTime('2026-03-08T17:00:00.000Z', 'id')).toBe('9 Mar 2026, 00.00');
  });

  it('are written out', () => {
    expect([formatDate('2026-03-09', 'id'), formatDate('2026-03-09', 'en')]).toEqual([
      '9 Maret 2026',
      '9 March 2026',
    ]);
  });

  it('are counted as whole', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.nat(5_000),
        (date, days) => {
          const from = date.toISOString().slice(0, 10);
          const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
          expect(daysBetween(from, to)).toBe(days);
          expect(daysBetween(to, from)).toBe(days === 0 ? 0 : -days);
        },
      ),
    );
  });

  it.each([
    ['2026-03-07', 'overdue', 'Terlambat 2 hari', '2 days overdue'],
    ['2026-03-08', 'overdue', 'Terlambat 1 hari', '1 day overdue'],
    ['2026-03-09', 'soon', 'Hari ini', 'Today'],
    ['2026-03-10', 'soon', 'Besok', 'Tomorrow'],
    ['2026-03-12', 'soon', '3 hari lagi', 'In 3 days'],
    ['2026-04-09', 'later', '31 hari lagi', 'In 31 days'],
  ])('%s is due %s', (day, urgency, id, en) => {
    expect(relativeDue(day, noonInPontianak, 'id')).toEqual({ urgency, text: id });
    expect(relativeDue(day, noonInPontianak, 'en')).toEqual({ urgency, text: en });
  });
});

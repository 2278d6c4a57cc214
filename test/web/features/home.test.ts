import { describe, expect, it } from 'vitest';
import { firstName, partOfDay } from '../../../web/src/features/home/greeting.ts';

const at = (time: string) => partOfDay(Date.parse(`2026-03-09T${time}:00+07:00`));

describe('the greeting', () => {
  it('follows the clock in Pontianak', () => {
    expect(['03:59', '04:00', '10:59', '11:00', '14:59', '15:00', '17:59', '18:00', '00:00'].map(at)).toEqual(
      ['evening', 'morning', 'morning', 'noon', 'noon', 'afternoon', 'afternoon', 'evening', 'evening'],
    );
  });

  it('uses the first name, without titles before it', () => {
    expect([firstName('Sari Nurhayati'), firstName('dr. Hasnah Latief'), firstName('H.')]).toEqual([
      'Sari',
      'Hasnah',
      'H.',
    ]);
  });
});

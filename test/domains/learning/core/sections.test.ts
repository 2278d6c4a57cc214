import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeInList, sectionOf, SECTIONS } from '../../../../functions/domains/learning/core/sections.ts';
import { generateCity } from '../../../support/city/generate.ts';

/** As the table compares sort keys. */
const before = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other)) <= 0;

it('has sections in the order of names', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const [first, last] = before(one, other) ? [one, other] : [other, one];
      expect(sectionOf(first)).toBeLessThanOrEqual(sectionOf(last));
    }),
  );
});

it('has no section with more than three eighths of the names of a city', () => {
  for (const seed of [1, 2, 3]) {
    const { residents } = generateCity(2_000, seed);
    const counts = Array.from({ length: SECTIONS }, () => 0);
    for (const { person } of residents) {
      const { section = 0 } = placeInList('u', person.name, true);
      counts[section] = (counts[section] ?? 0) + 1;
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual((3 / 8) * residents.length);
  }
});

it('has a list that is not divided in one', () => {
  expect(placeInList('u', 'Zainal', false)).toEqual({ unitId: 'u', nameKey: 'zainal' });
  expect(placeInList('u', 'Zainal', true)).toEqual({ unitId: 'u', nameKey: 'zainal', section: SECTIONS - 1 });
});

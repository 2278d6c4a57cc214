import { describe, expect, it } from 'vitest';
import { numberProblem } from '../../functions/domains/people/core/personal-number.ts';
import { beforeTheHour, generateCity } from '../support/city/generate.ts';

const SIZE = 3_000;
const city = generateCity(SIZE, 7);
const FROM = Date.parse('2026-03-02T16:00:00Z');
const UNTIL = FROM + 3_600_000;

describe('a synthetic city', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generateCity(SIZE, 7)).toEqual(city);
    expect(generateCity(SIZE, 8)).not.toEqual(city);
  });

  it('has half of its people in one office and everybody in a unit of the tree', () => {
    const units = new Set(city.units.map(({ unitId }) => unitId));
    expect(city.units.every(({ ancestors }) => ancestors.every((unit) => units.has(unit)))).toBe(true);
    expect(city.residents.every(({ person }) => units.has(person.unitId ?? ''))).toBe(true);
    const inLargest = city.residents.filter(({ person }) => person.unitId === city.largestUnit);
    expect(inLargest.length).toBe(SIZE / 2);
  });

  it('gives everybody a number of their own that an office could have given', () => {
    const numbers = city.residents.map(({ personalNumber }) => personalNumber);
    expect(new Set(numbers).size).toBe(SIZE);
    const wrong = city.residents.filter(
      ({ person, personalNumber }) => numberProblem(personalNumber, person.employmentKind) !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  it('comes just before the hour for the most part, everybody once', () => {
    const arrivals = beforeTheHour(city.residents, FROM, UNTIL, 1);
    expect(new Set(arrivals.map(({ resident }) => resident.login)).size).toBe(SIZE);
    expect(arrivals.every(({ at }, n) => n === 0 || arrivals[n - 1]!.at <= at)).toBe(true);
    expect(arrivals[0]!.at).toBeGreaterThanOrEqual(FROM);
    expect(arrivals.at(-1)!.at).toBeLessThanOrEqual(UNTIL);
    const inLastEighth = arrivals.filter(({ at }) => at > UNTIL - (UNTIL - FROM) / 8);
    expect(inLastEighth.length / SIZE).toBeGreaterThan(0.4);
  });
});

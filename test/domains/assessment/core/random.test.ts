import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, shuffled, shuffledAway } from '../../../../functions/domains/assessment/core/random.ts';
import { seeded } from './support/questions.ts';

const hostile = fc.constantFrom(Number.NaN, -1, 0, 1, 2, Number.POSITIVE_INFINITY, 0.5, 1 - Number.EPSILON);

describe('shuffles', () => {
  it('hold each index once, whatever the source returns', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.infiniteStream(hostile), (count, numbers) => {
        const random = () => Number(numbers.next().value);
        expect(shuffled(count, random).toSorted((a, b) => a - b)).toEqual(inOrder(count));
        expect(shuffledAway(count, random).toSorted((a, b) => a - b)).toEqual(inOrder(count));
      }),
    );
  });

  it('never give the order away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.infiniteStream(hostile), (count, numbers) => {
        expect(shuffledAway(count, () => Number(numbers.next().value))).not.toEqual(inOrder(count));
      }),
    );
  });

  it('give every order of four about equally often', () => {
    const random = seeded(7);
    const seen = new Map<string, number>();
    for (let draw = 0; draw < 24_000; draw += 1) {
      const order = shuffled(4, random).join();
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    // 1,000 expected each; five standard deviations of a binomial (√(24000 · 1/24 · 23/24) ≈ 31).
    for (const times of seen.values()) expect(Math.abs(times - 1_000)).toBeLessThan(155);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatios,
  fractionOf,
  fractionOfPercent,
  markOf,
  MARK_SCALE,
  meanRatio,
  percentOf,
  pointsOf,
  ratioOf,
  reachesPercent,
} from '../../../../functions/domains/assessment/core/marks.ts';

describe('fractions', () => {
  it.each([
    [1, 3, 33_333],
    [2, 3, 66_667],
    [3, 3, 100_000],
    [0, 3, 0],
    [-1, 3, 0],
    [4, 3, 100_000],
    [1, 0, 0],
    [1, 8, 12_500],
    // 0.000005 and a half exactly: half up.
    [1, 200_000, 1],
  ])('%i of %i is %i hundred-thousandths', (part, whole, fraction) => {
    expect(fractionOf(part, whole)).toBe(fraction);
  });

  it.each([
    [100, 100_000],
    [33.333, 33_333],
    [0, 0],
    [-0, 0],
    [0.29, 290],
  ])('%d %% is %i hundred-thousandths', (percent, fraction) => {
    expect(fractionOfPercent(percent)).toBe(fraction);
  });

  it('gives marks that add up exactly', () => {
    expect(markOf(3, 33_333)).toBe(99_999);
    expect(pointsOf(markOf(7, MARK_SCALE))).toBe(7);
    // Two decimals, half up; the marks themselves stay exact.
    expect([0, 99_999, 200_001, 33_333, 66_667, 499, 500, 1_500].map(pointsOf)).toEqual([
      0, 1, 2, 0.33, 0.67, 0, 0.01, 0.02,
    ]);
  });
});

describe('percent', () => {
  it.each([
    [1, 3, 33.33],
    [2, 3, 66.67],
    [79_994, 100_000, 79.99],
    [79_995, 100_000, 80],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, 0],
  ])('of %i of %i is %d', (marks, maxMarks, percent) => {
    expect(percentOf(ratioOf(marks, maxMarks))).toBe(percent);
  });

  it('decides by the figure that is shown', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.nat(100),
        (part, whole, pass) => {
          const ratio = ratioOf(Math.min(part, whole), whole);
          expect(reachesPercent(ratio, pass)).toBe(percentOf(ratio) >= pass);
        },
      ),
    );
  });

  it('passes three thirds of four questions at 25 %', () => {
    expect(reachesPercent(ratioOf(3 * fractionOf(1, 3), 4 * MARK_SCALE), 25)).toBe(true);
  });

  it('never misses a whole percentage that the unrounded parts reach', () => {
    const part = fc
      .integer({ min: 1, max: 400 })
      .chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 100 }), (parts) => {
        const exact = meanRatio(parts.map(([earned, possible]) => ratioOf(earned, possible)));
        const marks = parts.reduce((sum, [earned, possible]) => sum + fractionOf(earned, possible), 0);
        const pass = Number((exact.earned * 100n) / exact.possible);
        expect(reachesPercent(ratioOf(marks, parts.length * MARK_SCALE), pass)).toBe(true);
      }),
    );
  });
});

describe('ratios', () => {
  it('have an exact mean', () => {
    expect(percentOf(meanRatio([ratioOf(1, 3), ratioOf(2, 3)]))).toBe(50);
    expect(percentOf(meanRatio([ratioOf(1, 3), ratioOf(1, 3), ratioOf(1, 3), ratioOf(0, 1)]))).toBe(25);
    expect(percentOf(meanRatio([]))).toBe(0);
  });

  it('compare across different maxima', () => {
    expect(compareRatios(ratioOf(1, 2), ratioOf(2, 4))).toBe(0);
    expect(compareRatios(ratioOf(1, 3), ratioOf(333, 1_000))).toBe(1);
    expect(compareRatios(ratioOf(0, 1), ratioOf(1, 1_000_000_000))).toBe(-1);
  });
});

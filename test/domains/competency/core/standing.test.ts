import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainmentsOf } from '../../../../functions/domains/competency/core/attainments.ts';
import {
  gapOf,
  levelOf,
  NOTHING,
  withEvidence,
  withoutEvidence,
} from '../../../../functions/domains/competency/core/standing.ts';

const DAY = '2026-11-24';
const level = fc.integer({ min: 1, max: 5 });

describe('where a person stands', () => {
  it('is what all evidence that still counts gives, in whatever order it came and was voided', () => {
    const entries = fc.uniqueArray(fc.record({ id: fc.nat(50), level, voided: fc.boolean(), at: fc.nat() }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(entries, (all) => {
        // Recorded in one order, voided in another, between the recordings and after them.
        const events = all
          .flatMap(({ id, level: shown, voided, at }) => [
            { at: id, shown, change: withEvidence },
            ...(voided ? [{ at: id + 0.5 + (at % 60), shown, change: withoutEvidence }] : []),
          ])
          .sort((a, b) => a.at - b.at);
        const folded = events.reduce((counting, { shown, change }) => change(counting, shown), NOTHING);
        const left = all.filter(({ voided }) => !voided).map((entry) => entry.level);
        expect(levelOf(folded, DAY)).toBe(Math.max(0, ...left));
        expect(folded).toEqual([1, 2, 3, 4, 5].map((each) => left.filter((one) => one === each).length));
      }),
    );
  });

  it('knows no level beyond the scale, and voids nothing that does not count', () => {
    for (const wrong of [0, 6, 1.5, -1, Number.NaN]) {
      expect(() => withEvidence(NOTHING, wrong)).toThrow(RangeError);
    }
    expect(() => withoutEvidence(withEvidence(NOTHING, 2), 3)).toThrow(RangeError);
  });

  it('lacks what is required and not attained, never less than nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5 }),
        fc.option(level, { nil: undefined }),
        (attained, required) => {
          const gap = gapOf(attained, required);
          expect(gap).toBe(required === undefined || attained >= required ? 0 : required - attained);
        },
      ),
    );
  });
});

describe('the list of attainments', () => {
  const place = (competencyId: string) => ({ frameworkId: 'asn', competencyId });
  const standing = (competencyId: string, shown: number) => ({
    ...place(competencyId),
    personId: 'budi',
    counting: [...withEvidence(NOTHING, shown)],
    revision: 1,
  });

  it('has what the position requires in its order, then the rest, each once', () => {
    const standard = [
      { ...place('c'), level: 4 },
      { ...place('a'), level: 2 },
    ];
    const list = attainmentsOf('budi', standard, [standing('a', 3), standing('b', 1)], DAY, 100);
    expect(list).toEqual([
      { personId: 'budi', ...place('c'), level: 0, requiredLevel: 4, gap: 4 },
      { personId: 'budi', ...place('a'), level: 3, requiredLevel: 2, gap: 0 },
      { personId: 'budi', ...place('b'), level: 1, requiredLevel: undefined, gap: 0 },
    ]);
  });

  it('is bounded, and keeps what is required', () => {
    const many = Array.from({ length: 120 }, (_, at) => standing(`k${at}`, 1));
    const list = attainmentsOf('budi', [{ ...place('k119'), level: 2 }], many, DAY, 100);
    expect(list).toHaveLength(100);
    expect(list[0]).toMatchObject({ competencyId: 'k119', level: 1, gap: 1 });
  });
});

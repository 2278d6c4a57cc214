import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetFor, targetPercent } from '../../../../functions/domains/learning/core/jp-targets.ts';
import { contributionChange, TALLY_SHARDS } from '../../../../functions/domains/learning/core/tally.ts';
import { RUN_STATES } from '../../../../functions/domains/learning/core/types.ts';
import { shardOf } from '../../../../functions/platform/shard.ts';

describe('the yearly rule', () => {
  it('is a minimum for PNS and a ceiling for PPPK', () => {
    expect(targetFor('PNS', 2026)).toMatchObject({ minimum: 2_000 });
    expect(targetFor('PPPK', 2026)).toMatchObject({ ceiling: 2_400 });
    expect(targetFor('PPPK', 2019)).toBeUndefined();
  });

  it('is that of the year', () => {
    const targets = [
      { kind: 'PNS', minimum: 100, fromYear: 2000, toYear: 2009 },
      { kind: 'PNS', minimum: 300, fromYear: 2010 },
    ] as const;
    expect([2009, 2010].map((year) => targetFor('PNS', year, targets)?.minimum)).toEqual([100, 300]);
  });

  it('is reached in whole percent, never above 100 and never rounded up', () => {
    const pns = targetFor('PNS', 2026);
    expect([0, 1, 1_999, 2_000, 9_000, -50].map((earned) => targetPercent(pns, earned))).toEqual([
      0, 0, 99, 100, 100, 0,
    ]);
    expect(targetPercent(undefined, 500)).toBe(0);
  });
});

describe('the tally', () => {
  it('holds what the last state contributes, whatever came before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RUN_STATES), { minLength: 1 }), (states) => {
        const tally = { enrolled: 0, finished: 0 };
        states.forEach((state, at) => {
          const change = contributionChange(states[at - 1], state);
          tally.enrolled += change.enrolled;
          tally.finished += change.finished;
        });
        expect(tally).toEqual(contributionChange(undefined, states.at(-1) ?? 'ACTIVE'));
      }),
    );
  });

  it('has a fixed shard for everybody', () => {
    fc.assert(
      fc.property(fc.string(), (personId) => {
        expect(shardOf(personId, TALLY_SHARDS)).toBe(shardOf(personId, TALLY_SHARDS));
        expect(shardOf(personId, TALLY_SHARDS)).toBeLessThan(TALLY_SHARDS);
      }),
    );
  });
});

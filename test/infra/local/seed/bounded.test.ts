import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachBounded } from '../../../../infra/local/seed/bounded.ts';

describe('work on many at once', () => {
  it('does each once and never more than allowed at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 8 }), async (count, atOnce) => {
        const done: number[] = [];
        let busy = 0;
        let most = 0;
        await forEachBounded(Array(count).keys(), atOnce, async (item) => {
          most = Math.max(most, (busy += 1));
          await setImmediate();
          busy -= 1;
          done.push(item);
        });
        expect(done.sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
        expect(most).toBe(Math.min(count, atOnce));
      }),
      { numRuns: 30 },
    );
  });

  it('begins nothing after a failure and rejects only when all that was begun is over', async () => {
    const begun: number[] = [];
    let busy = 0;
    const work = async (item: number) => {
      begun.push(item);
      busy += 1;
      await setImmediate();
      if (item > 0) await setImmediate();
      busy -= 1;
      if (item === 0) throw new Error('refused');
    };
    await expect(forEachBounded(Array(20).keys(), 3, work)).rejects.toThrow('refused');
    expect(busy).toBe(0);
    expect(begun).toEqual([0, 1, 2]);
  });
});

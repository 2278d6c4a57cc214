import { describe, expect, it } from 'vitest';
import { assetsToRemove, releasesToKeep } from '../../../../web/earlier-releases.ts';
import type { BuiltRelease } from '../../../../web/earlier-releases.ts';

const day = 24 * 60 * 60 * 1_000;
const now = Date.parse('2026-03-09T02:15:00.000Z');
const built = (daysAgo: number, ...assets: string[]): BuiltRelease => ({ at: now - daysAgo * day, assets });

describe('the files of earlier releases', () => {
  it('stay for a year', () => {
    const current = built(0, 'c.js');
    const kept = releasesToKeep(current, [built(1, 'b.js'), built(364, 'a.js'), built(365, 'old.js')]);
    expect(kept).toEqual([current, built(1, 'b.js'), built(364, 'a.js')]);
    expect(assetsToRemove(['a.js', 'b.js', 'c.js', 'old.js', 'c.js.map'], kept)).toEqual([
      'old.js',
      'c.js.map',
    ]);
  });

  it('count once when nothing changed, as of the newest build', () => {
    expect(releasesToKeep(built(0, 'a.js'), [built(1, 'b.js'), built(2, 'a.js')])).toEqual([
      built(0, 'a.js'),
      built(1, 'b.js'),
    ]);
  });

  it('do not grow without end under a developer', () => {
    const earlier = Array.from({ length: 200 }, (_, index) => built(0, `${index}.js`));
    expect(releasesToKeep(built(0, 'new.js'), earlier)).toHaveLength(50);
  });
});

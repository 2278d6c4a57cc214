import { expect, it } from 'vitest';
import { sortKeyOf } from '../../functions/platform/sort-key.ts';

it('sorts names without case, accents and separators', () => {
  expect(sortKeyOf("  Dé'wi #Ayu, S.H. ")).toBe('de wi ayu s h');
  expect(sortKeyOf('x'.repeat(100))).toHaveLength(60);
});

import { expect, it } from 'vitest';
import { run } from './fuzz/index.ts';

it('a sample of the fuzz finds nothing', async () => {
  const { ok, lines } = await run({ size: 500, seed: 3, print: () => undefined });
  expect(ok, lines.join('\n')).toBe(true);
}, 300_000);

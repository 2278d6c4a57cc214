import { expect, it } from 'vitest';
import { run } from './faults/index.ts';

it('ends each operation in success or in an answer that says to send it again, and loses and doubles nothing', async () => {
  const report = await run({ size: 300, seed: 7, print: () => undefined });
  expect(report).toMatchObject({ ok: true });
}, 180_000);

import { expect, it } from 'vitest';
import { run } from './kills/index.ts';

it('loses nothing that it acknowledged, and leaves nothing half done, when the server is killed', async () => {
  const report = await run({ size: 3, seed: 5, print: () => undefined });
  expect(report).toMatchObject({ ok: true });
}, 240_000);

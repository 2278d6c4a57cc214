import { expect, it } from 'vitest';
import { outsideEndpoint } from '../support/engine.ts';
import { run } from './crowds/index.ts';

// Where the writes of each partition are not known, there is nothing to meter.
it.skipIf(outsideEndpoint)(
  'lets a crowd enrol, learn and finish before the hour, with no partition above an eighth of the writes',
  async () => {
    const { ok, lines } = await run({ size: 140, seed: 1, print: () => undefined });
    expect(ok, lines.join('\n')).toBe(true);
  },
  300_000,
);

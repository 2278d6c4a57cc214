import { expect, it } from 'vitest';
import { outsideEndpoint } from '../support/engine.ts';
import { run } from './quizzes/index.ts';

// Where the writes of each partition are not known, there is nothing to meter.
it.skipIf(outsideEndpoint)(
  'counts every attempt of a crowd that hands in a quiz within a minute, with no partition above an eighth of the writes',
  async () => {
    const { ok, lines } = await run({ size: 60, seed: 1, print: () => undefined });
    expect(ok, lines.join('\n')).toBe(true);
  },
  300_000,
);

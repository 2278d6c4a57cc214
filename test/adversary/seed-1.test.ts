import { describe, vi } from 'vitest';

// A small fixed part of what `TEST_ADVERSARY` runs; infra/local/dynamodb/README.md says how to run everything.
vi.stubEnv('TEST_ADVERSARY', '1');

describe('on a table that misbehaves, seed 1', async () => {
  await import('../domains/learning/whole.test.ts');
  await import('../domains/publishing/modules.test.ts');
  await import('../domains/catalog/installation.test.ts');
});

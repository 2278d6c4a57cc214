import { setTimeout as sleep } from 'node:timers/promises';
import { vi } from 'vitest';
import { mostMillisecondsBehind } from '../../infra/local/dynamodb/index.ts';
import { outsideEndpoint } from './engine.ts';

/**
 * Repeats a check until it holds: what a global index shows follows a write, and not at once. The check reads anew each
 * time; when it does not hold within some seconds, its last failure is the test's.
 */
export function eventually<T>(check: () => Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 10_000, interval: 5 });
}

/** Whether the table that the tests run on has indexes that lag. */
export const indexesLag = () => outsideEndpoint !== undefined || Boolean(process.env['TEST_ADVERSARY']);

/** Waits until every index shows what is written by now. */
export async function indexesFollow(): Promise<void> {
  if (indexesLag()) await sleep(outsideEndpoint === undefined ? 2 * mostMillisecondsBehind : 3_000);
}

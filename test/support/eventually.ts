import { vi } from 'vitest';

/**
 * Repeats a check until it holds: what a global index shows follows a write, and not at once. The check reads anew each
 * time; when it does not hold within some seconds, its last failure is the test's.
 */
export function eventually<T>(check: () => Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 10_000, interval: 5 });
}

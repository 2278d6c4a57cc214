import { MESSAGES } from './messages.ts';
import { refused, type Outcome } from './outcome.ts';
import { createScope, type Scope } from './scope.ts';

/** How often a write that met another one is decided again on fresh reads. */
const TRIES = 5;

/**
 * Decides and writes until the write passes: `attempt` answers its outcome, or nothing when a condition did not hold
 * because something was written since it read. Each further try reads anew at the same moment; after the last one the
 * caller is asked to send it again.
 */
export async function untilWritten<T>(
  scope: Scope,
  attempt: (fresh: Scope) => Promise<Outcome<T> | undefined>,
): Promise<Outcome<T>> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const fresh = tried === 0 ? scope : { ...createScope(scope.services, scope.caller), now: scope.now };
    const outcome = await attempt(fresh);
    if (outcome) return outcome;
  }
  return refused('RETRY', MESSAGES.BUSY);
}

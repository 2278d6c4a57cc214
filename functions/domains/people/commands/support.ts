import { refused, type Outcome } from '../../../platform/outcome.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import { MESSAGES } from '../core/messages.ts';

/** How often a write that met another one is decided again on fresh reads. */
const TRIES = 5;

/**
 * Decides and writes until the write passes: `attempt` answers its outcome, or nothing when a condition did not hold
 * because something was written since it read. Each further try reads anew at the same moment.
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

/** Whether the caller administers the installation. */
export function isAdmin({ caller }: Pick<Scope, 'caller'>): boolean {
  return caller.kind === 'person' && caller.roles.includes('ADMIN');
}

/** Whether the caller acts for the training agency. */
export function isAgency({ caller }: Pick<Scope, 'caller'>): boolean {
  return caller.kind === 'person' && caller.roles.includes('AGENCY');
}

/** The refusal for callers who do not administer. */
export const adminsOnly = () => refused('NOT_FOUND', MESSAGES.ADMINS_ONLY);

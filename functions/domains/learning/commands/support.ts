import { callerId } from '../../../platform/caller.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Intervention, RosterEntry, Run, RunRef } from '../core/types.ts';
import { readEntryNow } from '../repository/roster.ts';

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

/** The refusal for a run that is not there, or that the caller may not know of. */
export const runNotFound = () => refused('NOT_FOUND', MESSAGES.RUN_NOT_FOUND, ['run']);

/** Whether the run is the caller's own. */
export function isOwn({ caller }: Pick<Scope, 'caller'>, { personId }: Pick<RunRef, 'personId'>): boolean {
  return caller.kind === 'person' && caller.personId === personId;
}

/** Whether the caller acts for the training agency. */
export function isAgency({ caller }: Pick<Scope, 'caller'>): boolean {
  return caller.kind === 'person' && caller.roles.includes('AGENCY');
}

/** A reason as it is kept: trimmed, 3 to 500 characters; undefined when it is none. */
export function readReason(text: string): string | undefined {
  const reason = text.trim();
  return reason.length >= 3 && reason.length <= 500 ? reason : undefined;
}

/** What the agency does, to be kept with the run on its list. */
export function interventionOf(
  { services, now, caller }: Scope,
  kind: Intervention['kind'],
  reason: string,
): Intervention {
  return { id: services.newId(), kind, reason, at: now, by: callerId(caller) };
}

/** The entry of a run, as it was just written. */
export async function entryOf({ services }: Scope, run: Run): Promise<Outcome<RosterEntry>> {
  const entry = await readEntryNow(services, run);
  return entry ? done(entry) : runNotFound();
}

import { callerId, isOwn } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from '../core/messages.ts';
import type { Intervention, RosterEntry, Run } from '../core/types.ts';
import { readEntryNow, type RunPlace } from '../repository/roster.ts';

/** The refusal for a run that is not there, or that the caller may not know of. */
export const runNotFound = () => refused('NOT_FOUND', MESSAGES.RUN_NOT_FOUND, ['run']);

/** What the agency does, to be kept with the run on its list. */
export function interventionOf(
  { services, now, caller }: Scope,
  kind: Intervention['kind'],
  reason: string,
): Intervention {
  return { id: services.newId(), kind, reason, at: now, by: callerId(caller) };
}

/** The run with the name of today, where its own learner writes it: others do not know that name. */
export function withName(scope: Scope, run: Run): Run {
  const { caller } = scope;
  return caller.kind === 'person' && isOwn(scope, run) ? { ...run, personName: caller.name } : run;
}

/** The entry of a run, as it was just written. */
export async function entryOf({ services }: Scope, run: RunPlace): Promise<Outcome<RosterEntry>> {
  const entry = await readEntryNow(services, run);
  return entry ? done(entry) : runNotFound();
}

import type { Scope } from '../../../platform/scope.ts';
import { appliesTo, type Addressee } from '../core/audience.ts';
import type { Assignment } from '../core/types.ts';
import { readAssignments } from '../repository/assignments.ts';

/**
 * The live assignments of one request, so that whatever asks for them in it shares one query. A context is a copy of its
 * scope, but its `load` is the same function.
 */
const asked = new WeakMap<Scope['load'], Promise<Assignment[]>>();

/** All live assignments; read once a request. */
export function liveAssignments(scope: Scope): Promise<Assignment[]> {
  const known = asked.get(scope.load);
  if (known) return known;
  const reading = readAssignments(scope.services);
  asked.set(scope.load, reading);
  return reading;
}

/** The live assignments that apply to the caller; none for callers who are no person. */
export async function assignmentsFor(scope: Scope): Promise<readonly Assignment[]> {
  const { caller } = scope;
  return caller.kind === 'person' ? assignmentsOf(scope, caller) : [];
}

/** The live assignments that apply to somebody. Who may know of them is decided by who calls. */
export async function assignmentsOf(scope: Scope, person: Addressee): Promise<readonly Assignment[]> {
  const live = await liveAssignments(scope);
  return live.filter(({ audience }) => appliesTo(audience, person));
}

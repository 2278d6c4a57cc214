import type { Scope } from '../../../platform/scope.ts';
import { loadPerson, type Person } from '../repository.ts';

/** The caller's own person; undefined for callers who are none. */
export async function readOwnPerson(scope: Scope): Promise<Person | undefined> {
  return scope.caller.kind === 'person' ? loadPerson(scope, scope.caller.personId) : undefined;
}

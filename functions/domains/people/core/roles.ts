import { ROLES, type Role } from '../../../platform/caller.ts';
import type { Person } from './types.ts';

/** A role for a person, or its end. */
export interface RoleChange {
  readonly personId: string;
  readonly role: Role;
  readonly held: boolean;
}

/** What becomes of a change: the roles afterwards, nothing to do, or why it may not be. */
export type RoleDecision =
  { kind: 'CHANGE'; roles: Role[] } | { kind: 'UNCHANGED' } | { kind: 'OWN_ADMIN_ROLE' };

/**
 * Decides a change of a role. Nobody revokes their own role as an administrator: whoever goes is seen off by somebody
 * who stays.
 * @param actorId the person who wants it
 */
export function decideRole(
  { roles }: Pick<Person, 'roles'>,
  { personId, role, held }: RoleChange,
  actorId: string,
): RoleDecision {
  if (roles.includes(role) === held) return { kind: 'UNCHANGED' };
  if (!held && role === 'ADMIN' && personId === actorId) return { kind: 'OWN_ADMIN_ROLE' };
  return { kind: 'CHANGE', roles: ROLES.filter((each) => (each === role ? held : roles.includes(each))) };
}

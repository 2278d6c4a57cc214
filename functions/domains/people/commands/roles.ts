import { isAdmin } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import { decideRole, type RoleChange } from '../core/roles.ts';
import type { Person } from '../core/types.ts';
import { oneAdminLess, oneAdminMore } from '../repository/admins.ts';
import { auditWrite } from '../repository/audit.ts';
import { rolesWrites } from '../repository/logins.ts';
import { forgetPerson, personWrite, readPerson } from '../repository/people.ts';
import { adminsOnly } from './support.ts';

/**
 * Gives a person a role or ends it, in force with their next request: the person, all their logins, the number of
 * administrators and the record of it are one transaction. What is so already changes nothing and leaves no record.
 */
export async function changeRole(
  scope: Scope,
  change: RoleChange & { readonly reason: string },
): Promise<Outcome<Person>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const checked = checkReason(change.reason);
  if (!checked.ok) return checked;
  const { role, held } = change;
  const outcome = await untilWritten<Person>(scope, async (fresh) => {
    const { now, services } = fresh;
    const before = await readPerson(fresh, change.personId);
    if (!before) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['person']);
    const decision = decideRole(before, change, caller.personId);
    if (decision.kind === 'UNCHANGED') return done(before);
    if (before.left) return refused('WRONG_STATE', MESSAGES.PERSON_LEFT, ['person']);
    if (decision.kind === 'OWN_ADMIN_ROLE') return refused('WRONG_STATE', MESSAGES.OWN_ADMIN_ROLE, ['held']);
    const person: Person = { ...before, roles: decision.roles, revision: before.revision + 1 };
    const audit = auditWrite(services.newId(), {
      kind: 'ROLE',
      personId: person.personId,
      role,
      held,
      reason: checked.value,
      actorId: caller.personId,
      via: caller.login.clientId,
      at: now,
    });
    // The count first: a refusal of the first write says that nobody else would be left.
    const counted: Write[] = role !== 'ADMIN' ? [] : [held ? oneAdminMore() : oneAdminLess()];
    const writes = [...counted, personWrite(person, before), ...rolesWrites(person), audit];
    const result = await services.table.transact(writes);
    if (result.ok) return done(person);
    // Unless the person was written meanwhile: then the same, sent twice at once, may have ended the role already.
    const failed = new Set(result.failed.map(({ index }) => index));
    const last = counted.length > 0 && failed.has(0) && !failed.has(1);
    return last ? refused('WRONG_STATE', MESSAGES.LAST_ADMIN, ['held']) : undefined;
  });
  forgetPerson(scope, change.personId);
  return outcome;
}

import { isAdmin } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refusedAll, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import { differences, updatedPerson, type PersonUpdate } from '../core/person-update.ts';
import type { Person } from '../core/types.ts';
import { personAuditWrite } from '../repository/audit.ts';
import { personBinding, rebindWrite } from '../repository/logins.ts';
import { forgetPerson, personWrite, readPerson } from '../repository/people.ts';
import { familyCheck, readPosition } from '../repository/positions.ts';
import { readUnit } from '../repository/units.ts';
import { adminsOnly } from './support.ts';

/**
 * Changes a person, in force with their next request: the person, all their logins and the record of it are one
 * transaction, bound to the position still being of the family that the logins are given. What is so already changes
 * nothing and leaves no record.
 */
export async function updatePerson(
  scope: Scope,
  personId: string,
  { reason, ...update }: PersonUpdate & { readonly reason: string },
): Promise<Outcome<Person>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const because = checkReason(reason);
  const outcome = await untilWritten<Person>(scope, async (fresh) => {
    const decided = await decide(fresh, personId, update);
    const refusals = [...decided.refusals, ...(because.ok ? [] : because.refusals)];
    const { before, after } = decided;
    if (!before || !after || !because.ok || refusals.length > 0) return refusedAll(refusals);
    const changes = differences(before, after);
    if (changes.length === 0) return done(before);
    const { services, now } = fresh;
    // Those that were asked for are at hand: only what stays is read here.
    const [unit, position] = await Promise.all([
      after.unitId === undefined ? undefined : readUnit(fresh, after.unitId),
      after.positionId === undefined ? undefined : readPosition(fresh, after.positionId),
    ]);
    const binding = personBinding(after, unit, position);
    const audit = personAuditWrite(services.newId(), {
      personId,
      changes,
      reason: because.value,
      actorId: caller.personId,
      via: caller.login.clientId,
      at: now,
    });
    const result = await services.table.transact([
      personWrite(after, before),
      ...after.logins.map((hash) => rebindWrite(hash, personId, binding)),
      ...(position ? [familyCheck(position)] : []),
      audit,
    ]);
    return result.ok ? done({ ...after, revision: before.revision + 1 }) : undefined;
  });
  forgetPerson(scope, personId);
  return outcome;
}

interface Decision {
  readonly before?: Person;
  readonly after?: Person;
  readonly refusals: Refusal[];
}

/** The person as they are and as they are to be, or every reason why not. */
async function decide(scope: Scope, personId: string, update: PersonUpdate): Promise<Decision> {
  const { unitId, positionId } = update;
  const [before, unit, position] = await Promise.all([
    readPerson(scope, personId),
    unitId == null ? undefined : readUnit(scope, unitId),
    positionId == null ? undefined : readPosition(scope, positionId),
  ]);
  if (!before) {
    return { refusals: [{ code: 'NOT_FOUND', message: MESSAGES.PERSON_NOT_FOUND, field: ['person'] }] };
  }
  const checked = updatedPerson(before, update);
  const refusals: Refusal[] = checked.ok ? [] : [...checked.refusals];
  if (unitId != null && !unit) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.UNIT_NOT_FOUND, field: ['unit'] });
  }
  if (positionId != null && !position) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.POSITION_NOT_FOUND, field: ['position'] });
  }
  return { before, ...(checked.ok && { after: checked.value }), refusals };
}

import { dayInPontianak } from '../../../platform/calendar.ts';
import { isAdmin } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, refusedAll, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Write } from '../../../platform/table/writes.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { effectiveDay } from '../core/effective-day.ts';
import { MESSAGES } from '../core/messages.ts';
import { allows, leftPerson, returnedPerson, type Leaving } from '../core/person-state.ts';
import { differences } from '../core/person-update.ts';
import type { Person } from '../core/types.ts';
import { oneAdminLess } from '../repository/admins.ts';
import { auditWrite } from '../repository/audit.ts';
import { bindWrite, loadBinding, personBinding, unbindWrite } from '../repository/logins.ts';
import { forgetPerson, personWrite, readPerson } from '../repository/people.ts';
import { familyCheck, readPosition } from '../repository/positions.ts';
import { readUnit } from '../repository/units.ts';
import type { RunNeighbours } from './neighbours.ts';
import { fitting } from './run-writes.ts';
import { adminsOnly } from './support.ts';

/** Who leaves when, why, and why in words. */
export interface LeavingInput {
  readonly on: string;
  readonly cause: Leaving['cause'];
  readonly reason: string;
}

/**
 * Notes that a person left, in force with their next request, which is nobody's: their logins, their roles, their runs
 * under way, the person and the record of it are one transaction. The same again changes nothing.
 */
export async function leave(
  { leavingWrites }: Pick<RunNeighbours, 'leavingWrites'>,
  scope: Scope,
  personId: string,
  input: LeavingInput,
): Promise<Outcome<Person>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const because = checkReason(input.reason);
  const day = effectiveDay(input.on, dayInPontianak(scope.now));
  const outcome = await untilWritten<Person>(scope, async (fresh) => {
    const { services, now } = fresh;
    const before = await readPerson(fresh, personId);
    if (!before) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['person']);
    if (!because.ok || !day.ok) {
      return refusedAll([...(because.ok ? [] : because.refusals), ...(day.ok ? [] : day.refusals)]);
    }
    if (before.personId === caller.personId) {
      return refused('WRONG_STATE', MESSAGES.OWN_LEAVING, ['person']);
    }
    const { left } = before;
    if (left && (left.cause !== input.cause || left.on !== day.value)) {
      return refused('WRONG_STATE', MESSAGES.ALREADY_LEFT, ['person']);
    }
    const leaves = allows(before, 'LEAVE');
    const { writes, more } = fitting(await leavingWrites(fresh, before.personId, because.value));
    if (!leaves && writes.length === 0) return done(before);
    const after = leftPerson(before, { cause: input.cause, on: day.value, at: now });
    // The count first: a refusal of the first write says that nobody else would be left.
    const counted: Write[] = leaves && before.roles.includes('ADMIN') ? [oneAdminLess()] : [];
    const head = [
      personWrite(after, before),
      ...before.logins.map((hash) => unbindWrite(hash, before.personId)),
      auditWrite(services.newId(), {
        kind: 'LEFT',
        personId: before.personId,
        on: day.value,
        cause: input.cause,
        reason: because.value,
        actorId: caller.personId,
        via: caller.login.clientId,
        at: now,
      }),
    ];
    const result = await services.table.transact([...counted, ...(leaves ? head : []), ...writes]);
    forgetPerson(scope, before.personId);
    if (!result.ok) {
      const last = counted.length > 0 && result.failed.some(({ index }) => index === 0);
      return last ? refused('WRONG_STATE', MESSAGES.LAST_ADMIN, ['person']) : undefined;
    }
    return more ? undefined : done(leaves ? { ...after, revision: before.revision + 1 } : before);
  });
  forgetPerson(scope, personId);
  return outcome;
}

/** Who is back since when, and where. What is left out is as it was. */
export interface ReturnInput {
  readonly on?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly positionId?: string | null | undefined;
  readonly reason: string;
}

/**
 * Notes that a person who left is back: the logins that were theirs are so again, as far as nobody else has them. Roles
 * are granted anew by whoever decides on them. Who is there already stays as they are.
 */
export async function comeBack(scope: Scope, personId: string, input: ReturnInput): Promise<Outcome<Person>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const because = checkReason(input.reason);
  const day = effectiveDay(input.on, dayInPontianak(scope.now));
  const outcome = await untilWritten<Person>(scope, async (fresh) => {
    const { services, now } = fresh;
    const before = await readPerson(fresh, personId);
    if (!before) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['person']);
    const refusals: Refusal[] = [...(because.ok ? [] : because.refusals), ...(day.ok ? [] : day.refusals)];
    const unitId = input.unitId ?? before.unitId;
    const positionId = input.positionId === undefined ? before.positionId : (input.positionId ?? undefined);
    const [unit, position, ...held] = await Promise.all([
      unitId === undefined ? undefined : readUnit(fresh, unitId),
      positionId === undefined ? undefined : readPosition(fresh, positionId),
      ...(before.formerLogins ?? []).map(async (hash) => ({ hash, bound: await loadBinding(fresh, hash) })),
    ]);
    if (unitId !== undefined && !unit) {
      refusals.push({ code: 'NOT_FOUND', message: MESSAGES.UNIT_NOT_FOUND, field: ['unit'] });
    }
    if (positionId !== undefined && !position) {
      refusals.push({ code: 'NOT_FOUND', message: MESSAGES.POSITION_NOT_FOUND, field: ['position'] });
    }
    if (!because.ok || !day.ok || refusals.length > 0) return refusedAll(refusals);
    if (!allows(before, 'RETURN')) return done(before);
    const logins = held.filter(({ bound }) => !bound).map(({ hash }) => hash);
    const after = returnedPerson(before, { unitId, positionId }, logins);
    const binding = personBinding(after, unit, position);
    const result = await services.table.transact([
      personWrite(after, before),
      ...logins.map((hash) => bindWrite(hash, binding)),
      ...(position ? [familyCheck(position)] : []),
      auditWrite(services.newId(), {
        kind: 'RETURNED',
        personId: before.personId,
        on: day.value,
        changes: differences(before, after),
        reason: because.value,
        actorId: caller.personId,
        via: caller.login.clientId,
        at: now,
      }),
    ]);
    forgetPerson(scope, before.personId);
    return result.ok ? done({ ...after, revision: before.revision + 1 }) : undefined;
  });
  forgetPerson(scope, personId);
  return outcome;
}

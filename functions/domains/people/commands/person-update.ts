import { dayInPontianak } from '../../../platform/calendar.ts';
import { isAdmin } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, refusedAll, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { effectiveDay } from '../core/effective-day.ts';
import { MESSAGES } from '../core/messages.ts';
import { differences, updatedPerson, type PersonUpdate } from '../core/person-update.ts';
import type { Person } from '../core/types.ts';
import { auditWrite } from '../repository/audit.ts';
import { personBinding, rebindWrite } from '../repository/logins.ts';
import { forgetPerson, personWrite, readPerson } from '../repository/people.ts';
import { familyCheck, readPosition } from '../repository/positions.ts';
import { readUnit } from '../repository/units.ts';
import type { RunNeighbours } from './neighbours.ts';
import { fitting, runsFollow } from './run-writes.ts';
import { adminsOnly } from './support.ts';

/** What changes, from which day on (`YYYY-MM-DD`, today when left out), and why. */
export interface PersonChange extends PersonUpdate {
  readonly on?: string | null | undefined;
  readonly reason: string;
}

/**
 * Changes a person, in force with their next request: the person, all their logins, their runs under way and the record
 * of it are one transaction, bound to the position still being of the family that the logins are given. What is so
 * already changes nothing and leaves no record.
 */
export async function updatePerson(
  neighbours: RunNeighbours,
  scope: Scope,
  personId: string,
  { reason, on, ...update }: PersonChange,
): Promise<Outcome<Person>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const because = checkReason(reason);
  const day = effectiveDay(on, dayInPontianak(scope.now));
  const outcome = await untilWritten<Person>(scope, async (fresh) => {
    const decided = await decide(fresh, personId, update);
    const refusals = [
      ...decided.refusals,
      ...(day.ok ? [] : day.refusals),
      ...(because.ok ? [] : because.refusals),
    ];
    const { before, after } = decided;
    if (!before || !after || !because.ok || !day.ok || refusals.length > 0) return refusedAll(refusals);
    const changes = differences(before, after);
    if (before.left) {
      return changes.length === 0 ? done(before) : refused('WRONG_STATE', MESSAGES.PERSON_LEFT, ['person']);
    }
    const { services, now } = fresh;
    // Those that were asked for are at hand: only what stays is read here.
    const [unit, position] = await Promise.all([
      after.unitId === undefined ? undefined : readUnit(fresh, after.unitId),
      after.positionId === undefined ? undefined : readPosition(fresh, after.positionId),
    ]);
    // Not only when something changes: what a move left behind that was interrupted follows when it is repeated.
    const runs = await runsFollow(neighbours, fresh, after, unit, position);
    if (changes.length === 0 && runs.length === 0) return done(before);
    const { writes, more } = fitting(runs);
    const binding = personBinding(after, unit, position);
    const head = [
      personWrite(after, before),
      ...after.logins.map((hash) => rebindWrite(hash, before.personId, binding)),
      ...(position ? [familyCheck(position)] : []),
      auditWrite(services.newId(), {
        kind: 'PERSON',
        personId: before.personId,
        on: day.value,
        changes,
        reason: because.value,
        actorId: caller.personId,
        via: caller.login.clientId,
        at: now,
      }),
    ];
    const changed = changes.length > 0;
    const result = await services.table.transact([...(changed ? head : []), ...writes]);
    forgetPerson(scope, before.personId);
    if (!result.ok || more) return undefined;
    return done({ ...after, revision: before.revision + (changed ? 1 : 0) });
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

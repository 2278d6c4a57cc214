import { isAdmin } from '../../../platform/caller.ts';
import { checkReason } from '../../../platform/checks.ts';
import { done, refused, refusedAll, type Outcome } from '../../../platform/outcome.ts';
import type { Scope } from '../../../platform/scope.ts';
import { untilWritten } from '../../../platform/until-written.ts';
import { MESSAGES } from '../core/messages.ts';
import { renumbered, type NumberCause, type NumberChangeInput } from '../core/number-change.ts';
import { differences } from '../core/person-update.ts';
import type { Person } from '../core/types.ts';
import { auditWrite } from '../repository/audit.ts';
import { personBinding, rebindWrite } from '../repository/logins.ts';
import { forgetNumber, numberChangeWrites, readNumber } from '../repository/numbers.ts';
import { forgetPerson, personWrite, readPerson } from '../repository/people.ts';
import { familyCheck, readPosition } from '../repository/positions.ts';
import { readUnit } from '../repository/units.ts';
import type { RunNeighbours } from './neighbours.ts';
import { fitting, runsFollow } from './run-writes.ts';
import { adminsOnly } from './support.ts';

/**
 * Gives a person another personal number, and another kind of employment if that changes with it: the uniqueness of both
 * numbers, the number itself, the person, their logins, the runs under way and the record of it are one transaction. The
 * record holds neither number. The number and kind that they have already change nothing.
 */
export async function changeNumber(
  neighbours: RunNeighbours,
  scope: Scope,
  personId: string,
  input: NumberChangeInput & { readonly cause: NumberCause; readonly reason: string },
): Promise<Outcome<Person>> {
  const { caller } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return adminsOnly();
  const because = checkReason(input.reason);
  const outcome = await untilWritten<Person>(scope, async (fresh) => {
    const { services, now } = fresh;
    const before = await readPerson(fresh, personId);
    if (!before) return refused('NOT_FOUND', MESSAGES.PERSON_NOT_FOUND, ['person']);
    const checked = renumbered(before, input);
    if (!checked.ok || !because.ok) {
      return refusedAll([...(checked.ok ? [] : checked.refusals), ...(because.ok ? [] : because.refusals)]);
    }
    const { person: after, personalNumber } = checked.value;
    const [number, unit, position] = await Promise.all([
      readNumber(fresh, before.personId),
      after.unitId === undefined ? undefined : readUnit(fresh, after.unitId),
      after.positionId === undefined ? undefined : readPosition(fresh, after.positionId),
    ]);
    if (number === undefined) throw new Error('A person has no number');
    const changes = differences(before, after);
    const renumbers = number !== personalNumber;
    const runs = before.left ? [] : await runsFollow(neighbours, fresh, after, unit, position);
    if (!renumbers && changes.length === 0 && runs.length === 0) return done(before);
    const { writes, more } = fitting(runs);
    const numbers = renumbers
      ? await numberChangeWrites(services, {
          personId: before.personId,
          from: number,
          to: personalNumber,
          keepsEarlier: input.cause === 'REISSUED',
        })
      : [];
    const binding = personBinding(after, unit, position);
    const changed = renumbers || changes.length > 0;
    const result = await services.table.transact([
      // First: where this one is refused, the number is somebody else's.
      ...numbers,
      ...(changed
        ? [
            personWrite(after, before),
            ...after.logins.map((hash) => rebindWrite(hash, before.personId, binding)),
            ...(position ? [familyCheck(position)] : []),
            auditWrite(services.newId(), {
              kind: 'NUMBER',
              personId: before.personId,
              cause: input.cause,
              changes,
              reason: because.value,
              actorId: caller.personId,
              via: caller.login.clientId,
              at: now,
            }),
          ]
        : []),
      ...writes,
    ]);
    if (!result.ok) {
      const taken = renumbers && result.failed.some(({ index }) => index === 0);
      return taken ? refused('TAKEN', MESSAGES.NUMBER_TAKEN, ['personalNumber']) : undefined;
    }
    forgetPerson(scope, before.personId);
    forgetNumber(scope, before.personId);
    return more ? undefined : done({ ...after, revision: before.revision + (changed ? 1 : 0) });
  });
  forgetPerson(scope, personId);
  return outcome;
}

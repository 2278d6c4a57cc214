import { isAdmin } from '../../../platform/caller.ts';
import { done, refused, refusedAll, type Outcome, type Refusal } from '../../../platform/outcome.ts';
import { createScope, type Scope } from '../../../platform/scope.ts';
import { MESSAGES } from '../core/messages.ts';
import { checkPerson, isSamePerson, type PersonInput } from '../core/person.ts';
import type { Person } from '../core/types.ts';
import { findByNumber } from '../repository/numbers.ts';
import { createWrites, readPerson } from '../repository/people.ts';
import { readPosition } from '../repository/positions.ts';
import { readUnit } from '../repository/units.ts';
import { adminsOnly } from './support.ts';

/**
 * Creates a person. The personal number names them for good: the same content again answers with the person who is
 * there, other content under a number that is taken is refused.
 */
export async function createPerson(scope: Scope, input: PersonInput): Promise<Outcome<Person>> {
  if (!isAdmin(scope)) return adminsOnly();
  const { services } = scope;
  const { unitId, positionId, employmentKind } = input;
  const checked = checkPerson(input);
  const [unit, position] = await Promise.all([
    readUnit(scope, unitId),
    positionId === undefined ? undefined : readPosition(scope, positionId),
  ]);
  const refusals: Refusal[] = checked.ok ? [] : [...checked.refusals];
  if (!unit) refusals.push({ code: 'NOT_FOUND', message: MESSAGES.UNIT_NOT_FOUND, field: ['unit'] });
  if (positionId !== undefined && !position) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.POSITION_NOT_FOUND, field: ['position'] });
  }
  if (!checked.ok || refusals.length > 0) return refusedAll(refusals);
  const { name, grade, personalNumber } = checked.value;
  const person: Person = {
    personId: services.newId(),
    name,
    employmentKind,
    ...(grade !== undefined && { grade }),
    unitId,
    ...(positionId !== undefined && { positionId }),
    roles: [],
    logins: [],
    revision: 1,
  };
  const result = await services.table.transact(createWrites(services, person, personalNumber));
  if (result.ok) return done(person);
  const knownId = await findByNumber(services, personalNumber);
  const known =
    knownId === undefined ? undefined : await readPerson(createScope(services, scope.caller), knownId);
  return known && isSamePerson(known, person)
    ? done(known)
    : refused('TAKEN', MESSAGES.NUMBER_TAKEN, ['personalNumber']);
}

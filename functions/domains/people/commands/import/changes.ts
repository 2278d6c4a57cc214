import { idOf } from '../../../../graphql/global-id.ts';
import { dayInPontianak } from '../../../../platform/calendar.ts';
import { checkReason } from '../../../../platform/checks.ts';
import { done, refused, refusedAll, type Outcome, type Refusal } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { effectiveDay } from '../../core/effective-day.ts';
import { CHANGE_FORM, type ChangeColumn, type ChangeRow } from '../../core/import/changes.ts';
import { MESSAGES } from '../../core/import/messages.ts';
import { MESSAGES as PEOPLE } from '../../core/messages.ts';
import { differences, updatedPerson } from '../../core/person-update.ts';
import { maskNumber } from '../../core/personal-number.ts';
import type { Person } from '../../core/types.ts';
import { loadHolder } from '../../repository/numbers.ts';
import { readPerson } from '../../repository/people.ts';
import { readPosition } from '../../repository/positions.ts';
import { readUnit } from '../../repository/units.ts';
import { leave } from '../leaving.ts';
import type { RunNeighbours } from '../neighbours.ts';
import { updatePerson } from '../person-update.ts';
import type { Importer, Prediction } from './importer.ts';

/** Moves and departures of people who are there, named by their number or their id. */
export const changesImporter = (neighbours: RunNeighbours): Importer<ChangeColumn, ChangeRow> => ({
  form: CHANGE_FORM,
  arrange: (rows) => [...rows],
  shown: (key) => (idOf('Person', key) === undefined ? maskNumber(key) : key),
  predict,
  async apply(scope, row, jobId) {
    const found = await findPerson(scope, row);
    if (!found.ok) return found;
    const reason = row.note ?? `Impor berkas ${jobId}`;
    const { personId } = found.value;
    if (row.leaving !== undefined) {
      return leave(neighbours, scope, personId, { on: row.on ?? '', cause: row.leaving, reason });
    }
    const { unitId, positionId, grade, on } = row;
    return updatePerson(neighbours, scope, personId, { unitId, positionId, grade, on, reason });
  },
});

async function predict(scope: Scope, row: ChangeRow): Promise<Outcome<Prediction>> {
  const [found, unit, position] = await Promise.all([
    findPerson(scope, row),
    row.unitId === undefined ? undefined : readUnit(scope, row.unitId),
    row.positionId ? readPosition(scope, row.positionId) : undefined,
  ]);
  const refusals: Refusal[] = found.ok ? [] : [...found.refusals];
  const reason = row.note === undefined ? undefined : checkReason(row.note, ['note']);
  const day = effectiveDay(row.on, dayInPontianak(scope.now));
  for (const checked of [reason, day]) if (checked && !checked.ok) refusals.push(...checked.refusals);
  if (row.unitId !== undefined && !unit) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.UNIT_UNKNOWN, field: ['unit'] });
  }
  if (row.positionId && !position) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.POSITION_UNKNOWN, field: ['position'] });
  }
  const after = found.ok && row.leaving === undefined ? updatedPerson(found.value, row) : undefined;
  if (after && !after.ok) refusals.push(...after.refusals);
  if (!found.ok || refusals.length > 0) return refusedAll(refusals);
  return row.leaving === undefined
    ? predictMove(found.value, after?.ok ? after.value : found.value)
    : predictLeaving(scope, found.value, row);
}

function predictMove(before: Person, after: Person): Outcome<Prediction> {
  if (differences(before, after).length === 0) return done('UNCHANGED');
  return before.left ? refused('WRONG_STATE', PEOPLE.PERSON_LEFT, ['personalNumber']) : done('TO_CHANGE');
}

function predictLeaving({ caller }: Scope, { personId, left }: Person, row: ChangeRow): Outcome<Prediction> {
  if (caller.kind === 'person' && caller.personId === personId) {
    return refused('WRONG_STATE', PEOPLE.OWN_LEAVING, ['personalNumber']);
  }
  if (!left) return done('TO_CHANGE');
  return left.cause === row.leaving && left.on === row.on
    ? done('UNCHANGED')
    : refused('WRONG_STATE', PEOPLE.ALREADY_LEFT, ['personalNumber']);
}

/** The person of a row. Where it has both a number and an id, they are to name the same one. */
async function findPerson(scope: Scope, row: ChangeRow): Promise<Outcome<Person>> {
  const given = row.personId === undefined ? undefined : (idOf('Person', row.personId) ?? '');
  const [byId, byNumber] = await Promise.all([
    given ? readPerson(scope, given) : undefined,
    row.personalNumber === undefined ? undefined : holder(scope, row.personalNumber),
  ]);
  if (given !== undefined && !byId) {
    return refused('NOT_FOUND', MESSAGES.PERSON_UNKNOWN, ['personId']);
  }
  if (row.personalNumber !== undefined && !byNumber) {
    return refused('NOT_FOUND', MESSAGES.PERSON_UNKNOWN, ['personalNumber']);
  }
  if (byId && byNumber && byId.personId !== byNumber.personId) {
    return refused('INVALID', MESSAGES.PERSON_AMBIGUOUS, ['personId']);
  }
  const person = byId ?? byNumber;
  return person ? done(person) : refused('NOT_FOUND', MESSAGES.PERSON_UNKNOWN, ['personalNumber']);
}

async function holder(scope: Scope, personalNumber: string): Promise<Person | undefined> {
  const personId = await loadHolder(scope, personalNumber);
  return personId === undefined ? undefined : readPerson(scope, personId);
}

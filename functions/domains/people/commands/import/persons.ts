import { done, refused, refusedAll, type Outcome, type Refusal } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { PERSON_FORM } from '../../core/import/forms.ts';
import { MESSAGES } from '../../core/import/messages.ts';
import { MESSAGES as PEOPLE } from '../../core/messages.ts';
import type { PersonColumn, PersonRow } from '../../core/import/rows.ts';
import { differences, updatedPerson, type PersonUpdate } from '../../core/person-update.ts';
import { maskNumber } from '../../core/personal-number.ts';
import type { Person } from '../../core/types.ts';
import { loadHolder } from '../../repository/numbers.ts';
import { readPerson } from '../../repository/people.ts';
import { readPosition } from '../../repository/positions.ts';
import { readUnit } from '../../repository/units.ts';
import type { RunNeighbours } from '../neighbours.ts';
import { createPerson } from '../people.ts';
import { updatePerson } from '../person-update.ts';
import type { Importer, Prediction } from './importer.ts';

/** People by their personal numbers: who is new is created, who is there is changed as the file has it. */
export const personsImporter = (neighbours: RunNeighbours): Importer<PersonColumn, PersonRow> => ({
  form: PERSON_FORM,
  arrange: (rows) => [...rows],
  shown: maskNumber,
  predict,
  async apply(scope, row, jobId) {
    const known = await holderOf(scope, row);
    if (known && known.employmentKind !== row.employmentKind) return otherKind();
    const { name, grade, unitId, positionId, personalNumber, employmentKind } = row;
    return known
      ? updatePerson(neighbours, scope, known.personId, { ...updateOf(row), reason: `Impor berkas ${jobId}` })
      : createPerson(scope, {
          name,
          personalNumber,
          employmentKind,
          grade: grade ?? undefined,
          unitId,
          positionId: positionId ?? undefined,
        });
  },
});

async function predict(scope: Scope, row: PersonRow): Promise<Outcome<Prediction>> {
  const [known, unit, position] = await Promise.all([
    holderOf(scope, row),
    readUnit(scope, row.unitId),
    row.positionId ? readPosition(scope, row.positionId) : undefined,
  ]);
  const refusals: Refusal[] = [];
  if (!unit) refusals.push({ code: 'NOT_FOUND', message: MESSAGES.UNIT_UNKNOWN, field: ['unit'] });
  if (row.positionId && !position) {
    refusals.push({ code: 'NOT_FOUND', message: MESSAGES.POSITION_UNKNOWN, field: ['position'] });
  }
  if (known && known.employmentKind !== row.employmentKind) refusals.push(...otherKind().refusals);
  if (refusals.length > 0) return refusedAll(refusals);
  if (!known) return done('TO_CREATE');
  const after = updatedPerson(known, updateOf(row));
  if (!after.ok) return after;
  if (differences(known, after.value).length === 0) return done('UNCHANGED');
  return known.left ? refused('WRONG_STATE', PEOPLE.PERSON_LEFT, ['personalNumber']) : done('TO_CHANGE');
}

async function holderOf(scope: Scope, { personalNumber }: PersonRow): Promise<Person | undefined> {
  const personId = await loadHolder(scope, personalNumber);
  return personId === undefined ? undefined : readPerson(scope, personId);
}

const updateOf = ({ name, grade, unitId, positionId }: PersonRow): PersonUpdate => ({
  name,
  grade,
  unitId,
  positionId,
});

const otherKind = () =>
  refused('INVALID', MESSAGES.EMPLOYMENT_KIND_CHANGED, ['employmentKind']) as Extract<
    Outcome<never>,
    { ok: false }
  >;

import { done, refused, type Outcome } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { nameOf, UNIT_FORM } from '../../core/import/forms.ts';
import { MESSAGES } from '../../core/import/messages.ts';
import type { UnitColumn, UnitRow } from '../../core/import/rows.ts';
import { placeUnits, type PlacedUnit } from '../../core/import/units.ts';
import { MESSAGES as PEOPLE } from '../../core/messages.ts';
import { checkLocalized, type LocalizedInput } from '../../core/rules.ts';
import type { Unit } from '../../core/types.ts';
import { MOST_LEVELS } from '../../core/unit.ts';
import { readUnit } from '../../repository/units.ts';
import { createUnit, renameUnit } from '../units.ts';
import type { Importer, Prediction } from './importer.ts';

/** Units by their permanent ids: what is new is created, and of what is there the name follows the file. */
export const unitsImporter: Importer<UnitColumn, UnitRow, PlacedUnit> = {
  form: UNIT_FORM,
  arrange: placeUnits,
  shown: (key) => key,
  predict,
  async apply(scope, row) {
    const known = await readUnit(scope, row.externalId);
    return known
      ? renameUnit(scope, row.externalId, newName(row, known))
      : createUnit(scope, { externalId: row.externalId, name: nameOf(row), parentId: row.parent });
  },
};

async function predict(scope: Scope, row: PlacedUnit): Promise<Outcome<Prediction>> {
  const [known, root] = await Promise.all([
    readUnit(scope, row.externalId),
    row.root === undefined ? undefined : readUnit(scope, row.root),
  ]);
  if (known) {
    if (known.ancestors.at(-1) !== row.parent) return refused('TAKEN', MESSAGES.UNIT_MOVED, ['parent']);
    const name = checkLocalized(newName(row, known), ['name']);
    if (!name.ok) return name;
    const same = name.value.id === known.name.id && name.value.en === known.name.en;
    return done(same ? 'UNCHANGED' : 'TO_CHANGE');
  }
  if (row.root !== undefined && !root) return refused('NOT_FOUND', MESSAGES.PARENT_NOT_FOUND, ['parent']);
  const levelsAbove = row.above + (root ? root.ancestors.length + 1 : 0);
  return levelsAbove >= MOST_LEVELS
    ? refused('TOO_LARGE', PEOPLE.UNIT_DEPTH(MOST_LEVELS), ['parent'])
    : done('TO_CREATE');
}

/** A file without an English name says nothing about the one that is there, as long as the Indonesian stays. */
function newName(row: UnitRow, { name }: Pick<Unit, 'name'>): LocalizedInput {
  const given = nameOf(row);
  return given.en === undefined && given.id.normalize('NFC') === name.id ? name : given;
}

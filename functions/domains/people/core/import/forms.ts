import { done, together } from '../../../../platform/outcome.ts';
import { checkPerson } from '../person.ts';
import { checkPosition } from '../position.ts';
import { checkLocalized, checkSlug } from '../rules.ts';
import {
  PERSON_COLUMNS,
  POSITION_COLUMNS,
  readPersonRow,
  readPositionRow,
  readUnitRow,
  UNIT_COLUMNS,
  type PersonColumn,
  type PersonRow,
  type PositionColumn,
  type PositionRow,
  type UnitColumn,
  type UnitRow,
} from './rows.ts';
import type { SheetForm } from './sheet.ts';

/** A name in the languages there are. */
export const nameOf = ({ name, nameEn }: { name: string; nameEn: string | undefined }) => ({
  id: name,
  en: nameEn,
});

const NAMED = { externalId: 'externalId', 'name.id': 'name', 'name.en': 'nameEn' } as const;

export const UNIT_FORM: SheetForm<UnitColumn, UnitRow> = {
  columns: UNIT_COLUMNS,
  keyColumn: 'externalId',
  keyOf: ({ externalId }) => externalId,
  readRow: readUnitRow,
  check: (row) =>
    together({
      externalId: checkSlug(row.externalId, ['externalId']),
      name: checkLocalized(nameOf(row), ['name']),
      parent: row.parent === undefined ? done(row.parent) : checkSlug(row.parent, ['parent']),
    }),
  columnOf: { ...NAMED, parent: 'parent' },
};

export const POSITION_FORM: SheetForm<PositionColumn, PositionRow> = {
  columns: POSITION_COLUMNS,
  keyColumn: 'externalId',
  keyOf: ({ externalId }) => externalId,
  readRow: readPositionRow,
  check: (row) => checkPosition({ ...row, name: nameOf(row), standard: [] }),
  columnOf: { ...NAMED, kind: 'kind', family: 'family' },
};

export const PERSON_FORM: SheetForm<PersonColumn, PersonRow> = {
  columns: PERSON_COLUMNS,
  keyColumn: 'personalNumber',
  keyOf: ({ personalNumber }) => personalNumber,
  readRow: readPersonRow,
  check: (row) =>
    together({
      person: checkPerson({ ...row, grade: row.grade ?? undefined, positionId: undefined }),
      // Anything else names nothing, and might not fit into a key.
      unit: checkSlug(row.unitId, ['unit']),
      position: row.positionId ? checkSlug(row.positionId, ['position']) : done(''),
    }),
  columnOf: {
    personalNumber: 'personalNumber',
    name: 'name',
    grade: 'grade',
    unit: 'unit',
    position: 'position',
  },
};

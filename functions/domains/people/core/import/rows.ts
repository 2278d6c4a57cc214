import { EMPLOYMENT_KINDS, type EmploymentKind } from '../../../../platform/caller.ts';
import { done, refused, together, type Localized, type Outcome } from '../../../../platform/outcome.ts';
import type { Cell } from '../../../../platform/sheets/cell.ts';
import { POSITION_KINDS, type Position } from '../types.ts';
import { personalNumberIn, textIn } from './cells.ts';
import type { Column, Layout } from './columns.ts';
import { MESSAGES } from './messages.ts';

/*
 * The columns of each kind of import, and a row as they read it. Refusals name columns; what the rules of people say of
 * the content comes on top of them.
 */

export type UnitColumn = 'externalId' | 'name' | 'nameEn' | 'parent';
export type PositionColumn = 'externalId' | 'name' | 'nameEn' | 'kind' | 'family';
export type PersonColumn = 'personalNumber' | 'name' | 'employmentKind' | 'grade' | 'unit' | 'position';

const NAME_EN = {
  name: 'nameEn',
  titles: ['nama_inggris', 'nama_en', 'name_en', 'english_name'],
  required: false,
} as const;

export const UNIT_COLUMNS: readonly Column<UnitColumn>[] = [
  {
    name: 'externalId',
    titles: ['kode', 'kode_unit', 'code', 'unit_code', 'external_id', 'id'],
    required: true,
  },
  { name: 'name', titles: ['nama', 'nama_unit', 'name', 'unit_name'], required: true },
  NAME_EN,
  {
    name: 'parent',
    titles: ['kode_induk', 'induk', 'unit_induk', 'parent', 'parent_code', 'parent_id'],
    required: false,
  },
];

export const POSITION_COLUMNS: readonly Column<PositionColumn>[] = [
  {
    name: 'externalId',
    titles: ['kode', 'kode_jabatan', 'code', 'position_code', 'external_id', 'id'],
    required: true,
  },
  { name: 'name', titles: ['nama', 'nama_jabatan', 'name', 'position_name'], required: true },
  NAME_EN,
  { name: 'kind', titles: ['jenis', 'jenis_jabatan', 'kind', 'position_kind'], required: true },
  { name: 'family', titles: ['rumpun', 'rumpun_jabatan', 'family', 'position_family'], required: true },
];

export const PERSON_COLUMNS: readonly Column<PersonColumn>[] = [
  {
    name: 'personalNumber',
    titles: ['nip', 'nip_baru', 'ni_pppk', 'nip_ni_pppk', 'nomor_induk', 'personal_number'],
    required: true,
  },
  { name: 'name', titles: ['nama', 'nama_lengkap', 'name', 'full_name'], required: true },
  {
    name: 'employmentKind',
    titles: ['jenis_kepegawaian', 'status_kepegawaian', 'status', 'employment_kind', 'employment'],
    required: true,
  },
  { name: 'grade', titles: ['golongan', 'gol', 'golongan_ruang', 'grade'], required: false },
  { name: 'unit', titles: ['kode_unit', 'unit', 'unit_code', 'unit_id'], required: true },
  { name: 'position', titles: ['kode_jabatan', 'jabatan', 'position', 'position_code'], required: false },
];

export interface UnitRow {
  readonly externalId: string;
  readonly name: string;
  readonly nameEn: string | undefined;
  /** The id of the unit above; undefined at the top. */
  readonly parent: string | undefined;
}

export interface PositionRow {
  readonly externalId: string;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly kind: Position['kind'];
  readonly family: string;
}

export interface PersonRow {
  readonly personalNumber: string;
  readonly name: string;
  readonly employmentKind: EmploymentKind;
  /** Undefined without the column: what is there stays. Null clears it. */
  readonly grade: string | null | undefined;
  readonly unitId: string;
  /** As the grade. */
  readonly positionId: string | null | undefined;
}

/** Reads cells of a row by the names of their columns. */
export class Reader<Name extends string> {
  readonly #layout: Layout<Name>;
  readonly #cells: readonly Cell[];

  constructor(layout: Layout<Name>, cells: readonly Cell[]) {
    this.#layout = layout;
    this.#cells = cells;
  }

  /** The cell of a column; undefined when the file does not have it. */
  cell(name: Name): Cell | undefined {
    const place = this.#layout.get(name);
    return place && (this.#cells[place.at] ?? '');
  }

  text(name: Name): Outcome<string> {
    return textIn(this.cell(name) ?? '', name);
  }

  /** The text; undefined when there is none. */
  optional(name: Name): Outcome<string | undefined> {
    const text = this.text(name);
    return text.ok ? done(text.value || undefined) : text;
  }

  /** The text; null when the cell is empty, undefined when there is no such column. */
  clearing(name: Name): Outcome<string | null | undefined> {
    if (this.cell(name) === undefined) return done(undefined);
    const text = this.text(name);
    return text.ok ? done(text.value || null) : text;
  }

  /** One of some values, under whichever of its names. */
  oneOf<T extends string>(name: Name, names: ReadonlyMap<string, T>, message: Localized): Outcome<T> {
    const text = this.text(name);
    if (!text.ok) return text;
    const value = names.get(plain(text.value));
    return value ? done(value) : refused(text.value ? 'INVALID' : 'REQUIRED', message, [name]);
  }
}

/** What is compared of a word: without case, spaces and marks. */
export const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const EMPLOYMENT_NAMES = new Map<string, EmploymentKind>([
  ...EMPLOYMENT_KINDS.map((kind) => [plain(kind), kind] as const),
  ['p3k', 'PPPK'],
  ['pegawainegerisipil', 'PNS'],
]);

/** The kinds of position as the regulations name them, next to the names of the API. */
const KIND_NAMES: Readonly<Record<Position['kind'], string>> = {
  HIGH_LEADERSHIP_PRATAMA: 'Pimpinan Tinggi Pratama',
  ADMINISTRATOR: 'Administrator',
  SUPERVISOR: 'Pengawas',
  EXECUTOR: 'Pelaksana',
  FUNCTIONAL_EXPERTISE: 'Fungsional Keahlian',
  FUNCTIONAL_SKILL: 'Fungsional Keterampilan',
};

const POSITION_NAMES = new Map<string, Position['kind']>(
  POSITION_KINDS.flatMap((kind) => [[plain(kind), kind] as const, [plain(KIND_NAMES[kind]), kind] as const]),
);

export function readUnitRow(layout: Layout<UnitColumn>, cells: readonly Cell[]): Outcome<UnitRow> {
  const row = new Reader(layout, cells);
  return together<UnitRow>({
    externalId: row.text('externalId'),
    name: row.text('name'),
    nameEn: row.optional('nameEn'),
    parent: row.optional('parent'),
  });
}

export function readPositionRow(
  layout: Layout<PositionColumn>,
  cells: readonly Cell[],
): Outcome<PositionRow> {
  const row = new Reader(layout, cells);
  return together<PositionRow>({
    externalId: row.text('externalId'),
    name: row.text('name'),
    nameEn: row.optional('nameEn'),
    kind: row.oneOf('kind', POSITION_NAMES, MESSAGES.POSITION_KIND(Object.values(KIND_NAMES).join(', '))),
    family: row.text('family'),
  });
}

export function readPersonRow(layout: Layout<PersonColumn>, cells: readonly Cell[]): Outcome<PersonRow> {
  const row = new Reader(layout, cells);
  return together<PersonRow>({
    personalNumber: personalNumberIn(row.cell('personalNumber') ?? '', 'personalNumber'),
    name: row.text('name'),
    employmentKind: row.oneOf('employmentKind', EMPLOYMENT_NAMES, MESSAGES.EMPLOYMENT_KIND),
    grade: row.clearing('grade'),
    unitId: row.text('unit'),
    positionId: row.clearing('position'),
  });
}

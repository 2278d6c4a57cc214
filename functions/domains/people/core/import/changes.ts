import { isDay } from '../../../../platform/calendar.ts';
import {
  done,
  refused,
  refusedAll,
  together,
  type Outcome,
  type Refusal,
} from '../../../../platform/outcome.ts';
import type { Cell } from '../../../../platform/sheets/cell.ts';
import { MESSAGES as PEOPLE } from '../messages.ts';
import type { Leaving } from '../person-state.ts';
import { checkSlug } from '../rules.ts';
import { LEAVING_CAUSES } from '../types.ts';
import { personalNumberIn } from './cells.ts';
import type { Column, Layout } from './columns.ts';
import { MESSAGES } from './messages.ts';
import { plain, Reader } from './rows.ts';
import type { SheetForm } from './sheet.ts';

/*
 * Moves and departures of people who are there. Each row names one of them, by number or id; a cell that is empty says
 * nothing, and `-` clears a position or grade.
 */

export type ChangeColumn =
  'personalNumber' | 'personId' | 'unit' | 'position' | 'grade' | 'on' | 'leaving' | 'note';

const CHANGE_COLUMNS: readonly Column<ChangeColumn>[] = [
  {
    name: 'personalNumber',
    titles: ['nip', 'nip_baru', 'ni_pppk', 'nip_ni_pppk', 'nomor_induk', 'personal_number'],
    required: false,
  },
  { name: 'personId', titles: ['id_pegawai', 'id_orang', 'person_id', 'person'], required: false },
  { name: 'unit', titles: ['kode_unit', 'unit', 'unit_code', 'unit_id'], required: false },
  { name: 'position', titles: ['kode_jabatan', 'jabatan', 'position', 'position_code'], required: false },
  { name: 'grade', titles: ['golongan', 'gol', 'golongan_ruang', 'grade'], required: false },
  {
    name: 'on',
    titles: ['tmt', 'terhitung_mulai_tanggal', 'tanggal', 'since', 'on', 'date'],
    required: false,
  },
  { name: 'leaving', titles: ['alasan_keluar', 'keluar', 'leaving_reason', 'leaving'], required: false },
  { name: 'note', titles: ['keterangan', 'dasar', 'no_sk', 'reason', 'note'], required: false },
];

export interface ChangeRow {
  readonly personalNumber: string | undefined;
  /** The global id of the person. */
  readonly personId: string | undefined;
  readonly unitId: string | undefined;
  /** Null clears it; undefined leaves it. */
  readonly positionId: string | null | undefined;
  readonly grade: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly on: string | undefined;
  readonly leaving: Leaving['cause'] | undefined;
  readonly note: string | undefined;
}

/** The causes as people write them, next to the names of the API. */
const CAUSE_NAMES: Readonly<Record<Leaving['cause'], readonly [string, ...string[]]>> = {
  RESIGNED: ['Mengundurkan diri', 'Resign'],
  RETIRED: ['Pensiun', 'BUP'],
  DIED: ['Meninggal dunia', 'Meninggal', 'Wafat'],
  TRANSFERRED: ['Pindah instansi', 'Mutasi keluar'],
  CONTRACT_ENDED: ['Kontrak berakhir', 'Masa kerja berakhir'],
  DISMISSED: ['Diberhentikan'],
};
const CAUSES = new Map<string, Leaving['cause']>(
  LEAVING_CAUSES.flatMap((cause) =>
    [cause, ...CAUSE_NAMES[cause]].map((name) => [plain(name), cause] as const),
  ),
);

function readChangeRow(layout: Layout<ChangeColumn>, cells: readonly Cell[]): Outcome<ChangeRow> {
  const row = new Reader(layout, cells);
  const written = LEAVING_CAUSES.map((cause) => CAUSE_NAMES[cause][0]).join(', ');
  const cause = row.optional('leaving');
  const number = personalNumberIn(row.cell('personalNumber') ?? '', 'personalNumber');
  return together<ChangeRow>({
    personalNumber: number.ok ? done(number.value || undefined) : number,
    personId: row.optional('personId'),
    unitId: row.optional('unit'),
    positionId: cleared(row.optional('position')),
    grade: cleared(row.optional('grade')),
    on: dayIn(row.optional('on')),
    leaving:
      cause.ok && cause.value !== undefined
        ? row.oneOf('leaving', CAUSES, MESSAGES.LEAVING(written))
        : done(undefined),
    note: row.optional('note'),
  });
}

const cleared = (text: Outcome<string | undefined>): Outcome<string | null | undefined> =>
  text.ok && text.value === '-' ? done(null) : text;

/** A day as it is written on paper, `31-12-2026` or `31/12/2026`, or as `2026-12-31`. */
function dayIn(text: Outcome<string | undefined>): Outcome<string | undefined> {
  if (!text.ok || text.value === undefined) return text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.value) ?? [];
  const written = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.value;
  return isDay(written) ? done(written) : refused('INVALID', MESSAGES.DAY, ['on']);
}

function check(row: ChangeRow): Outcome<unknown> {
  const refusals: Refusal[] = [];
  const refuse = (code: Refusal['code'], message: Refusal['message'], column: ChangeColumn) =>
    refusals.push({ code, message, field: [column] });
  if (row.personalNumber === undefined && row.personId === undefined) {
    refuse('REQUIRED', MESSAGES.PERSON_NEEDED, 'personalNumber');
  }
  if (row.personalNumber !== undefined && !/^\d{18}$/.test(row.personalNumber)) {
    refuse('INVALID', PEOPLE.NUMBER.LENGTH, 'personalNumber');
  }
  const moves = (['unitId', 'positionId', 'grade'] as const).some((each) => row[each] !== undefined);
  if (row.leaving !== undefined && moves) refuse('INVALID', MESSAGES.LEAVING_AND_MOVE, 'leaving');
  if (row.leaving !== undefined && row.on === undefined) refuse('REQUIRED', MESSAGES.LEAVING_DAY, 'on');
  if (row.leaving === undefined && !moves) refuse('REQUIRED', MESSAGES.NOTHING_CHANGES, 'unit');
  for (const [id, column] of [
    [row.unitId, 'unit'],
    [row.positionId, 'position'],
  ] as const) {
    const slug = id ? checkSlug(id, [column]) : done('');
    if (!slug.ok) refusals.push(...slug.refusals);
  }
  return refusals.length > 0 ? refusedAll(refusals) : done(row);
}

export const CHANGE_FORM: SheetForm<ChangeColumn, ChangeRow> = {
  columns: CHANGE_COLUMNS,
  keyColumn: 'personalNumber',
  keyOf: ({ personalNumber, personId }) => personalNumber ?? personId ?? '',
  readRow: readChangeRow,
  check,
  columnOf: {
    personalNumber: 'personalNumber',
    personId: 'personId',
    unit: 'unit',
    position: 'position',
    grade: 'grade',
    on: 'on',
    leaving: 'leaving',
    note: 'note',
    reason: 'note',
    person: 'personalNumber',
  },
};

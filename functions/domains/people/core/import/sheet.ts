import {
  done,
  refusedAll,
  type Localized,
  type Outcome,
  type Refusal,
} from '../../../../platform/outcome.ts';
import { isBlank, type SheetProblem, type SheetRow } from '../../../../platform/sheets/cell.ts';
import { findColumns, type Column, type Layout } from './columns.ts';
import { FILE_MESSAGES } from './file-messages.ts';
import { MESSAGES } from './messages.ts';

/** The most rows of one import. */
export const MOST_ROWS = 10_000;

/** A row of the file, as far as it could be read. Refusals name columns. */
export interface ReadRow<Row> {
  readonly row: number;
  /** What names the thing for good, as it stands in the file. */
  readonly key: string;
  readonly read: Outcome<Row>;
}

/** How a kind of import reads its rows. */
export interface SheetForm<Name extends string, Row> {
  readonly columns: readonly Column<Name>[];
  /** The column of what names a thing for good. */
  readonly keyColumn: Name;
  readonly keyOf: (row: Row) => string;
  readonly readRow: (layout: Layout<Name>, cells: SheetRow['cells']) => Outcome<Row>;
  /** What the rules say of a row by itself. */
  readonly check: (row: Row) => Outcome<unknown>;
  /** The columns of the fields that refusals of the rules name. */
  readonly columnOf: Readonly<Record<string, Name>>;
}

/** Everything in a file, or why there is nothing to be done with it. */
export type ReadSheet<Name extends string, Row> =
  { readonly layout: Layout<Name>; readonly rows: ReadRow<Row>[] } | { readonly failure: Localized };

/** Reads all rows of a sheet and checks what can be told from the file alone. */
export function readSheet<Name extends string, Row>(
  form: SheetForm<Name, Row>,
  sheet: readonly SheetRow[] | SheetProblem,
): ReadSheet<Name, Row> {
  if ('problem' in sheet) return { failure: failureOf(sheet) };
  const [header, ...body] = sheet;
  if (!header) return { failure: FILE_MESSAGES.EMPTY };
  const found = findColumns(form.columns, header.cells);
  if (!found.ok) return { failure: found.refusals[0]?.message ?? FILE_MESSAGES.EMPTY };
  if (body.length === 0) return { failure: MESSAGES.NO_ROWS };
  if (body.length > MOST_ROWS) return { failure: MESSAGES.MOST_ROWS(MOST_ROWS) };
  const layout = found.value;
  const titled = new Set([...layout.values()].map(({ at }) => at));
  const first = new Map<string, number>();
  const rows = body.map(({ row, cells }): ReadRow<Row> => {
    const read = form.readRow(layout, cells);
    const keyCell = cells[layout.get(form.keyColumn)?.at ?? -1];
    const key = read.ok ? form.keyOf(read.value) : typeof keyCell === 'string' ? keyCell.trim() : '';
    const refusals: Refusal[] = read.ok ? checked(form, read.value) : [...read.refusals];
    // What stands under no title would be lost without a word.
    const astray = cells.findIndex((cell, at) => !isBlank(cell) && !titled.has(at));
    if (astray >= 0) {
      refusals.push({ code: 'INVALID', message: MESSAGES.CELL_UNTITLED(columnName(astray)), field: [] });
    }
    const taken = first.get(key);
    if (key && taken !== undefined) {
      refusals.push({ code: 'TAKEN', message: MESSAGES.ROW_TWICE(taken), field: [form.keyColumn] });
    } else first.set(key, row);
    return { row, key, read: read.ok && refusals.length === 0 ? done(read.value) : refusedAll(refusals) };
  });
  return { layout, rows };
}

function checked<Name extends string, Row>(form: SheetForm<Name, Row>, row: Row): Refusal[] {
  const outcome = form.check(row);
  return outcome.ok ? [] : toColumns(form.columnOf, outcome.refusals);
}

/** Refusals of the rules with the columns in place of the fields; a field without a column concerns the whole row. */
export function toColumns(
  columnOf: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
): Refusal[] {
  return refusals.map((refusal) => {
    const column = columnOf[refusal.field.join('.')];
    return { ...refusal, field: column === undefined ? [] : [column] };
  });
}

function failureOf(problem: SheetProblem): Localized {
  return problem.problem === 'UNCLOSED' ? MESSAGES.UNCLOSED(problem.row) : MESSAGES[problem.problem];
}

/** A column as spreadsheets name it: `A` is the first, `AA` the twenty-seventh. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

import { isBlank, type Cell } from '../../../../platform/sheets/cell.ts';
import { done, refused, type Outcome } from '../../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

/** A column of a kind of import. */
export interface Column<Name extends string> {
  readonly name: Name;
  /** Its titles: the first as the template has it, then others that people write, in Indonesian and English. */
  readonly titles: readonly [string, ...string[]];
  readonly required: boolean;
}

/** Where the columns of a file are, with their titles as they stand there. */
export type Layout<Name extends string> = ReadonlyMap<Name, { readonly at: number; readonly title: string }>;

/** What is compared of a title: `Nama Unit`, `nama_unit` and `NAMA UNIT` are the same. */
const plain = (title: string): string => title.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const listed = (titles: readonly string[]): string => titles.join(', ');

/** Finds the columns in the row of titles; a blank title is nobody's. Everything wrong with one cause is told at once. */
export function findColumns<Name extends string>(
  columns: readonly Column<Name>[],
  header: readonly Cell[],
): Outcome<Layout<Name>> {
  const layout = new Map<Name, { at: number; title: string }>();
  const unknown: string[] = [];
  const twice: string[] = [];
  for (const [at, cell] of header.entries()) {
    if (isBlank(cell)) continue;
    const title = typeof cell === 'string' ? cell.trim() : 'number' in cell ? cell.number : '?';
    const column = columns.find(({ titles }) => titles.some((each) => plain(each) === plain(title)));
    if (!column) unknown.push(title.slice(0, 40));
    else if (layout.has(column.name)) twice.push(title);
    else layout.set(column.name, { at, title });
  }
  const known = listed(columns.map(({ titles }) => titles[0]));
  const missing = columns.filter(({ name, required }) => required && !layout.has(name));
  if (missing.length > 0) {
    return refused(
      'REQUIRED',
      MESSAGES.COLUMNS_MISSING(listed(missing.map(({ titles }) => titles[0])), known),
    );
  }
  if (unknown.length > 0) {
    return refused('INVALID', MESSAGES.COLUMNS_UNKNOWN(listed(unknown.slice(0, 10)), known));
  }
  return twice.length > 0 ? refused('TAKEN', MESSAGES.COLUMNS_TWICE(listed(twice))) : done(layout);
}

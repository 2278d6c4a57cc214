/**
 * A cell: a text, or what a spreadsheet made of one. A number stands as the file has it; a date says nothing but that
 * it is one, because nobody knows what was typed.
 */
export type Cell = string | { readonly number: string } | { readonly date: true };

/** A row with something in it, and its number as a spreadsheet counts: the first is 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Why a file is no sheet. */
export type SheetProblem =
  | { readonly problem: 'OLD_EXCEL' | 'DAMAGED' | 'BINARY' }
  | { readonly problem: 'UNCLOSED'; readonly row: number };

export const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

import { isBlank, type Cell, type SheetProblem, type SheetRow } from './cell.ts';
import { readCsv } from './csv.ts';
import { decodeText } from './decode.ts';
import { readXlsx } from './xlsx.ts';

/** The first bytes of a ZIP archive, which XLSX is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Those of the container of Excel before 2007, and of workbooks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The rows of a CSV or XLSX file, told by its content and not by its name; blank rows are left out. */
export async function readSheetRows(bytes: Uint8Array): Promise<readonly SheetRow[] | SheetProblem> {
  if (startsWith(bytes, COMPOUND)) return { problem: 'OLD_EXCEL' };
  if (startsWith(bytes, ZIP)) {
    const rows = await readXlsx(bytes);
    return rows ? numbered(rows) : { problem: 'DAMAGED' };
  }
  const text = decodeText(bytes);
  if (text.includes('\0')) return { problem: 'BINARY' };
  const read = readCsv(text);
  return 'unclosed' in read ? { problem: 'UNCLOSED', row: read.unclosed } : numbered(read.records);
}

function numbered(rows: readonly (readonly Cell[])[]): SheetRow[] {
  return rows.flatMap((cells, at) => (cells.every(isBlank) ? [] : [{ row: at + 1, cells }]));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

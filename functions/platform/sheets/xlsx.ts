import { readSheet } from 'read-excel-file/universal';
import type { Cell } from './cell.ts';

/** The most bytes a workbook may hold once it is unpacked: far beyond any list of ten thousand rows. */
const MOST_UNPACKED = 100_000_000;

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/**
 * Reads the first sheet of an Excel workbook (XLSX).
 * @returns its rows; undefined when it is none, is damaged, or unpacks to more than any list needs
 */
export async function readXlsx(bytes: Uint8Array): Promise<Cell[][] | undefined> {
  const size = unpackedSize(bytes);
  if (size === undefined || size > MOST_UNPACKED) return undefined;
  try {
    // Numbers as they are written in the file: a number of 18 digits does not fit into one of JavaScript.
    const rows = await readSheet(copyOf(bytes), 1, { parseNumber: (text) => ({ number: text }), trim: true });
    return rows.map((row) => row.map(cellOf));
  } catch {
    return undefined;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return { date: true };
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && 'number' in value) return { number: String(value.number) };
  return String(value);
}

/** What the archive says its entries unpack to; they are unpacked into no more. Undefined when it is no archive. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== END) end -= 1;
  if (end < earliest) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return undefined;
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

function copyOf(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

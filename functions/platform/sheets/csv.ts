/** The records of a CSV text; `unclosed` is the number of the record whose quotation mark has no counterpart. */
export type CsvRecords = { readonly records: string[][] } | { readonly unclosed: number };

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

/** The line by which some spreadsheets are told the separator. */
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\n|\r)/i;

/**
 * Reads CSV (RFC 4180): fields in quotation marks may hold separators, line ends and doubled quotation marks; lines end
 * in CR LF, LF or CR. The separator is the comma, the semicolon of countries with a decimal comma, or the tab: whichever
 * the first record has most of.
 */
export function readCsv(text: string): CsvRecords {
  const told = SEPARATOR_LINE.exec(text);
  const from = told?.[0].length ?? 0;
  const separator = (told?.[1] as Separator | undefined) ?? separatorOf(text);
  const records: string[][] = [];
  let record: string[] = [];
  let at = from;
  while (at < text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    if (!field) return { unclosed: records.length + 1 };
    // What stands behind a closing quotation mark belongs to the field, as spreadsheets read it.
    const rest = plain(text, field.end, separator);
    record.push(text[at] === '"' ? field.value + rest.value : field.value);
    at = rest.end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      record.push('');
    }
    records.push(record);
    record = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return { records };
}

interface Field {
  readonly value: string;
  /** Where it ends: at a separator, a line end or the end of the text. */
  readonly end: number;
}

function plain(text: string, from: number, separator: Separator): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

/** A field in quotation marks, up to the closing one; undefined when there is none. */
function quoted(text: string, from: number): Field | undefined {
  let value = '';
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return undefined;
    value += text.slice(at, mark);
    if (text[mark + 1] !== '"') return { value, end: mark + 1 };
    value += '"';
    at = mark + 2;
  }
}

/** The separator that the first record has most of, outside of quotation marks. */
function separatorOf(text: string): Separator {
  const counts: Record<Separator, number> = { ',': 0, ';': 0, '\t': 0 };
  let inside = false;
  for (const character of text) {
    if (character === '"') inside = !inside;
    else if (!inside && (character === '\n' || character === '\r')) break;
    else if (!inside && isSeparator(character)) counts[character] += 1;
  }
  return SEPARATORS.reduce((best, each) => (counts[each] > counts[best] ? each : best));
}

function isSeparator(character: string): character is Separator {
  return (SEPARATORS as readonly string[]).includes(character);
}

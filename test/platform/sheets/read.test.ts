import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../functions/platform/sheets/csv.ts';
import { decodeText } from '../../../functions/platform/sheets/decode.ts';
import { readSheetRows } from '../../../functions/platform/sheets/read.ts';
import { archive, workbook } from '../../support/workbook.ts';

/** Records as CSV; every field in quotation marks, or only those that need them. */
function toCsv(
  records: readonly (readonly string[])[],
  separator: string,
  eol: string,
  all: boolean,
): string {
  const field = (text: string) =>
    all || /["\r\n,;\t]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
  return records.map((record) => record.map(field).join(separator) + eol).join('');
}

const letters = 'abcXYZ019 .-_/"\',;\t\n\r';
const field = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
/** The first record tells the separator, so it has two fields at least and none of the marks itself. */
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.tuple(
    fc.array(fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 6 }), {
      minLength: width,
      maxLength: width,
    }),
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { maxLength: 8 }),
  ),
);

describe('CSV', () => {
  it('is read as it was written, whatever the separator, the line ends and the quotation marks', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        ([header, body], separator, eol, all) => {
          const records = [header, ...body];
          expect(readCsv(toCsv(records, separator, eol, all))).toEqual({ records });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read to its end or to a quotation mark without a counterpart, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }), (text) => {
        const read = readCsv(text);
        expect('unclosed' in read || read.records.every((record) => record.length > 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    [
      'a last line without an end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'an empty last field',
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'text behind a quotation mark',
      'a,b\n"1"x,2',
      [
        ['a', 'b'],
        ['1x', '2'],
      ],
    ],
    ['a line that tells the separator', 'sep=;\r\na;b,c\r\n', [['a', 'b,c']]],
    ['nothing', '', []],
  ])('%s', (_name, text, records) => {
    expect(readCsv(text)).toEqual({ records });
  });

  it('tells where a quotation mark is not closed', () => {
    expect(readCsv('a,b\n1,2\n"3,4\n5,6')).toEqual({ unclosed: 3 });
  });
});

/** Characters of Windows-1252 outside of ASCII that Indonesian and foreign names have. */
const LATIN = 'éèüñçÅøß€–’“”';

describe('the encoding', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abc;,"\n 0123', ...LATIN),
    minLength: 20,
    maxLength: 80,
  });

  it('is told by the byte order mark', () => {
    fc.assert(
      fc.property(text, (written) => {
        const marked = `\uFEFF${written}`;
        const little = Buffer.from(marked, 'utf16le');
        expect(decodeText(Buffer.from(marked))).toBe(written);
        expect(decodeText(little)).toBe(written);
        expect(decodeText(Buffer.from(little).swap16())).toBe(written);
      }),
    );
  });

  it('is UTF-8 without one, and UTF-16 by its zeros', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeText(Buffer.from(written))).toBe(written);
        const little = Buffer.from(`nip;nama;kode_unit\r\n${written}`, 'utf16le');
        expect(decodeText(little)).toContain(written);
        expect(decodeText(Buffer.from(little).swap16())).toContain(written);
      }),
    );
  });

  it('is Windows-1252 when it is nothing else', () => {
    expect(decodeText(Buffer.from('nama;unit\nJos\u00e9 N\u00fa\u00f1ez;u1', 'latin1'))).toBe(
      'nama;unit\nJosé Núñez;u1',
    );
    expect(decodeText(Buffer.from([0x41, 0x92, 0x42, 0x80]))).toBe('A’B€');
  });
});

describe('a workbook', () => {
  it('is read with its row numbers, figures as they are written, and dates as such', async () => {
    const file = workbook([
      undefined,
      ['nip', 'nama & <gelar>'],
      undefined,
      [{ number: '1.9900101201501101E+17' }, { date: 45_000 }],
      ['199001012015011009', { number: '101' }],
    ]);
    expect(await readSheetRows(file)).toEqual([
      { row: 2, cells: ['nip', 'nama & <gelar>'] },
      { row: 4, cells: [{ number: '1.9900101201501101E+17' }, { date: true }] },
      { row: 5, cells: ['199001012015011009', { number: '101' }] },
    ]);
  });

  it('is refused when it is damaged, locked, old or unpacks to more than it may', async () => {
    const good = workbook([['a'], ['b']]);
    expect(await readSheetRows(good.subarray(0, good.length - 40))).toEqual({ problem: 'DAMAGED' });
    expect(await readSheetRows(archive({ 'readme.xml': 'x' }))).toEqual({ problem: 'DAMAGED' });
    expect(await readSheetRows(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual({ problem: 'OLD_EXCEL' });
    const bomb = archive({ 'xl/workbook.xml': ' '.repeat(1_000) }, 2_000_000_000);
    expect(await readSheetRows(bomb)).toEqual({ problem: 'DAMAGED' });
    expect(await readSheetRows(Buffer.from('%PDF\0\x01'))).toEqual({ problem: 'BINARY' });
  });

  it('never fails with an error, whatever bytes it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, zip) => {
        const file = zip ? Buffer.concat([Buffer.from('PK\x03\x04'), bytes]) : bytes;
        expect(await readSheetRows(file)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});

describe('rows', () => {
  it('are numbered as a spreadsheet shows them, blank ones left out', async () => {
    const rows = await readSheetRows(Buffer.from('a;b\n\n ; \n1;2\n'));
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 4, cells: ['1', '2'] },
    ]);
  });
});

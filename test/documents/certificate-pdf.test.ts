import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { certificatePdf, type CertificateText } from '../../functions/documents/certificate-pdf.ts';

const certificate: CertificateText = {
  number: 'KPS-0000-0000-0000',
  state: 'VALID',
  holderName: 'Sari Nurhayati',
  title: { id: 'Pelayanan publik yang ramah', en: 'Friendly public service' },
  jpHundredths: 450,
  issuedOn: '2026-03-02',
};
const url = 'https://kapuas.test/verify/KPS-0000-0000-0000';

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** What a certificate writes, line by line in the order of reading, and the tree of its tags. */
async function read(given: Partial<CertificateText> = {}) {
  const pdf = await PDFDocument.load(await certificatePdf({ ...certificate, ...given }, url));
  const page = pdf.getPage(0);
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  const operators = streams
    .map((entry) => (entry instanceof PDFRawStream ? entry : pdf.context.lookup(entry as never)))
    .map((stream) => Buffer.from(decodePDFRawStream(stream as PDFRawStream).decode()).toString('latin1'))
    .join('\n');
  const shown = operators.matchAll(
    /\/\S+ ([\d.]+) Tf[^<]*?1 0 0 1 ([\d.-]+) ([\d.-]+) Tm[^<]*?<([0-9A-F]*)> Tj/g,
  );
  const lines = [...shown].map(([, size, x, y, hex = '']): Line => ({
    text: Buffer.from(hex, 'hex').toString('latin1'),
    x: Number(x),
    y: Number(y),
    size: Number(size),
  }));
  const tree = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const parts = tree.lookup(PDFName.of('K'), PDFDict).lookup(PDFName.of('K'), PDFArray);
  const tags = Array.from({ length: parts.size() }, (_, index) => {
    const part = parts.lookup(index, PDFDict);
    const lang = part.lookup(PDFName.of('Lang'));
    return {
      role: String(part.get(PDFName.of('S'))),
      lang: lang instanceof PDFString ? lang.asString() : undefined,
    };
  });
  return { pdf, lines, tags, text: lines.map((line) => line.text).join('|') };
}

describe('the PDF of a certificate', () => {
  it('says who finished what, in both languages, as text that can be searched', async () => {
    const { pdf, text } = await read();
    for (const said of [
      'SERTIFIKAT',
      'Sari Nurhayati',
      'Pelayanan publik yang ramah',
      'Friendly public service',
      '4,5 jam pelajaran (JP), 2 Maret 2026',
      '4.5 credit hours (JP), 2 March 2026',
      'KPS-0000-0000-0000',
      url,
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('DICABUT');
    expect([pdf.getTitle(), pdf.getPageCount()]).toEqual(['Sertifikat KPS-0000-0000-0000', 1]);
    expect(pdf.catalog.lookup(PDFName.of('Lang'))).toBeDefined();
  });

  it('is tagged: a heading, paragraphs with their language, and the code as a picture', async () => {
    const { tags } = await read();
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => role !== '/P')).toEqual(['/H1', '/Figure']);
    expect(tags.filter(({ lang }) => lang === 'en').length).toBe(6);
  });

  it('says that it was revoked', async () => {
    const { text } = await read({ state: 'REVOKED' });
    expect(text).toContain('DICABUT');
    expect(text).toContain('REVOKED');
  });

  it('says the title once when there is no translation', async () => {
    const { text } = await read({ title: { id: 'Hukum adat', en: 'Hukum adat' } });
    expect(text.split('Hukum adat').length - 1).toBe(1);
  });

  it('writes any name: Western letters as they are, others by what is nearest', async () => {
    const { text } = await read({ holderName: "Ñu’man Ćić 王 D'Souza\n" });
    // 0x92 is the right quotation mark in the encoding of the standard fonts.
    expect(text).toContain("Ñu\x92man Cic ? D'Souza");
  });

  it.each([
    [
      'a long name and title',
      'Siti Nur Azizah Kusumawardhani '.repeat(7),
      'Standar pelayanan publik '.repeat(8),
    ],
    ['a word wider than the page', 'A'.repeat(200), 'W'.repeat(200)],
  ])('keeps %s within the frame and clear of the number', async (_what, holderName, title) => {
    for (const state of ['VALID', 'REVOKED'] as const) {
      const { lines, text } = await read({ holderName, title: { id: title, en: `${title}.` }, state });
      const places = lines.map(({ y }) => Math.round(y));
      expect(new Set(places).size).toBe(lines.length);
      const award = lines.filter(({ y }) => y > 168 && y < 484);
      for (const { x, y, size } of award) {
        expect(x).toBeGreaterThanOrEqual(64);
        expect(y + size).toBeLessThan(490);
        expect(size).toBeGreaterThan(4);
      }
      expect(text.replaceAll('|', '')).toContain(holderName.trim());
    }
  });
});

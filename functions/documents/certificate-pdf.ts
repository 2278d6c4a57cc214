import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import encodeQR from 'qr';
import { encodable, wrapped } from './pdf-text.ts';
import { taggedPage, type Role, type TaggedPage } from './tagged-page.ts';

/** What a certificate shows. */
export interface CertificateText {
  readonly number: string;
  readonly state: 'VALID' | 'REVOKED';
  readonly holderName: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly jpHundredths: number;
  /** `YYYY-MM-DD` in Asia/Pontianak. */
  readonly issuedOn: string;
}

/** Who issues the certificates. */
const ISSUER = 'Pemerintah Kota Pontianak';

/** A4 across, in points of 1/72 inch. */
const [WIDTH, HEIGHT] = [841.89, 595.28];
/** From the edge to what is written, well within the frame. */
const MARGIN = 64;
/** With the four light modules around it that readers ask for. */
const QR_SIZE = 104;
/** The band in which the award is written: below the mark, above the number. */
const BAND = { top: HEIGHT - 112, bottom: MARGIN + QR_SIZE + 4 };
const LINE_HEIGHT = 1.22;

type Colour = ReturnType<typeof rgb>;
const INK = rgb(0.09, 0.15, 0.16);
const QUIET = rgb(0.31, 0.37, 0.39);
const PRIMARY = rgb(0.043, 0.369, 0.4);
const ACCENT = rgb(0.88, 0.63, 0.24);
const SOFT = rgb(0.62, 0.84, 0.83);
const WHITE = rgb(1, 1, 1);
const WARNING = rgb(0.63, 0.11, 0.09);

/** A text of the award, wrapped and centred in the band. */
interface Block {
  readonly text: string;
  readonly font: PDFFont;
  readonly size: number;
  readonly color: Colour;
  /** The room above it. */
  readonly above: number;
  readonly role?: Role;
  readonly lang?: 'en';
}

/**
 * The certificate as a PDF, Indonesian first and English below, tagged for screen readers. The same certificate gives
 * the same page.
 *
 * @param verifyUrl the public page that the QR code points to
 */
export async function certificatePdf(certificate: CertificateText, verifyUrl: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const issued = new Date(`${certificate.issuedOn}T00:00:00Z`);
  pdf.setTitle(`Sertifikat ${certificate.number}`, { showInWindowTitleBar: true });
  pdf.setAuthor(ISSUER);
  pdf.setSubject(certificate.title.id);
  pdf.setLanguage('id');
  pdf.setProducer('Kapuas');
  pdf.setCreator('Kapuas');
  pdf.setCreationDate(issued);
  pdf.setModificationDate(issued);
  const page = pdf.addPage([WIDTH, HEIGHT]);
  const tags = taggedPage(pdf, page);
  const fonts = await fontsOf(pdf);
  const revoked = certificate.state === 'REVOKED';

  tags.adorned(() => {
    drawFrame(page, revoked ? WARNING : PRIMARY);
    drawMark(page, MARGIN, HEIGHT - MARGIN - 40);
  });
  const line = lineOn(page, tags);
  line(ISSUER, fonts.bold, 13, MARGIN + 54, HEIGHT - MARGIN - 16, INK);
  line('Pengembangan kompetensi ASN', fonts.regular, 10, MARGIN + 54, HEIGHT - MARGIN - 32, QUIET);
  drawAward(page, tags, awardOf(certificate, issued, fonts));

  line('Nomor sertifikat', fonts.regular, 9, MARGIN, MARGIN + 72, QUIET);
  line(certificate.number, fonts.bold, 15, MARGIN, MARGIN + 53, INK);
  line('Periksa keasliannya dengan kode QR atau di', fonts.regular, 9, MARGIN, MARGIN + 31, QUIET);
  line('Check that it is genuine with the QR code or at', fonts.italic, 9, MARGIN, MARGIN + 19, QUIET, 'en');
  line(verifyUrl, fonts.regular, 10, MARGIN, MARGIN + 3, PRIMARY);
  const alt = `Kode QR menuju ${verifyUrl}`;
  tags.tagged({ role: 'Figure', alt }, () => drawQr(page, verifyUrl));
  tags.finish();
  return pdf.save();
}

type Fonts = Awaited<ReturnType<typeof fontsOf>>;

/** Standard fonts, which every reader has: the file stays small, and its text can be searched and read out. */
async function fontsOf(pdf: PDFDocument) {
  return {
    regular: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
    italic: await pdf.embedFont(StandardFonts.HelveticaOblique),
    display: await pdf.embedFont(StandardFonts.TimesRomanBold),
    displayItalic: await pdf.embedFont(StandardFonts.TimesRomanItalic),
  };
}

/** What the certificate says, from its heading down. */
function awardOf(certificate: CertificateText, issued: Date, fonts: Fonts): readonly Block[] {
  const { holderName, title, jpHundredths, state } = certificate;
  const { regular, bold, italic, display, displayItalic } = fonts;
  const hours = (locale: string) => new Intl.NumberFormat(locale).format(jpHundredths / 100);
  const day = (locale: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(issued);
  const inEnglish = { font: italic, size: 10, color: QUIET, above: 1, lang: 'en' } as const;
  const lead = { font: regular, size: 11, color: QUIET } as const;
  const revoked: readonly Block[] = [
    { text: 'DICABUT: tidak berlaku lagi', font: bold, size: 17, color: WARNING, above: 8 },
    { text: 'REVOKED: no longer in force', font: bold, size: 11, color: WARNING, above: 1, lang: 'en' },
  ];
  const jp = `${hours('id-ID')} jam pelajaran (JP)`;
  return [
    { text: 'SERTIFIKAT', font: display, size: 36, color: PRIMARY, above: 0, role: 'H1' },
    { ...inEnglish, text: 'Certificate of completion', font: displayItalic, size: 13 },
    ...(state === 'REVOKED' ? revoked : []),
    { ...lead, text: 'diberikan kepada', above: 16 },
    { ...inEnglish, text: 'awarded to' },
    { text: holderName, font: display, size: 27, color: INK, above: 8 },
    { ...lead, text: 'atas penyelesaian kursus', above: 14 },
    { ...inEnglish, text: 'for completing the course' },
    { text: title.id, font: display, size: 19, color: INK, above: 8 },
    // Where there is no translation, the title stands there once.
    ...(title.en === title.id
      ? []
      : [{ ...inEnglish, text: title.en, font: displayItalic, size: 13, above: 2 } as const]),
    { text: `${jp}, ${day('id-ID')}`, font: bold, size: 12, color: INK, above: 14 },
    { ...inEnglish, text: `${hours('en-GB')} credit hours (JP), ${day('en-GB')}` },
  ];
}

/** Writes the award into the middle of its band, smaller throughout when long names and titles need the room. */
function drawAward(page: PDFPage, tags: TaggedPage, blocks: readonly Block[]): void {
  const width = WIDTH - 2 * MARGIN - 40;
  const room = BAND.top - BAND.bottom;
  const laid = (scale: number) =>
    blocks.map((block) => ({
      ...block,
      size: block.size * scale,
      above: block.above * scale,
      lines: wrapped(block.text, block.font, block.size * scale, width),
    }));
  const heightOf = (set: ReturnType<typeof laid>) =>
    set.reduce((sum, { above, lines, size }) => sum + above + lines.length * size * LINE_HEIGHT, 0);
  let scale = 1;
  while (scale > 0.2 && heightOf(laid(scale)) > room) scale -= 0.02;
  const set = laid(scale);
  let y = BAND.top - Math.max(0, room - heightOf(set)) / 2;
  for (const { role = 'P', lang, lines, font, size, color, above } of set) {
    y -= above;
    tags.tagged({ role, lang }, () => {
      for (const text of lines) {
        y -= size * LINE_HEIGHT;
        const x = (WIDTH - font.widthOfTextAtSize(text.trimEnd(), size)) / 2;
        page.drawText(text, { x, y: y + size * 0.28, size, font, color });
      }
    });
  }
}

/** Writes one line, smaller when it would reach the QR code. */
function lineOn(page: PDFPage, tags: TaggedPage) {
  return (given: string, font: PDFFont, size: number, x: number, y: number, color: Colour, lang?: 'en') => {
    const text = encodable(given, font);
    const room = WIDTH - 2 * MARGIN - QR_SIZE - x;
    const fitting = Math.min(size, (size * room) / Math.max(1, font.widthOfTextAtSize(text, size)));
    tags.tagged({ role: 'P', lang }, () => page.drawText(text, { x, y, size: fitting, font, color }));
  };
}

/** A frame of the city's colour with a fine line of its accent within. */
function drawFrame(page: PDFPage, color: Colour): void {
  const frame = (inset: number, borderWidth: number, borderColor: Colour) =>
    page.drawRectangle({
      x: inset,
      y: inset,
      width: WIDTH - 2 * inset,
      height: HEIGHT - 2 * inset,
      borderWidth,
      borderColor,
    });
  frame(24, 3, color);
  frame(30, 0.75, ACCENT);
}

/** The mark: the sun on the equator, over two reaches of the river; drawn on a square of 48 units. */
function drawMark(page: PDFPage, x: number, y: number): void {
  const scale = 40 / 48;
  const at = { x, y: y + 48 * scale, scale };
  const stroke = { borderWidth: 3.6, borderLineCap: 1 } as const;
  page.drawSvgPath('M12 0H36Q48 0 48 12V36Q48 48 36 48H12Q0 48 0 36V12Q0 0 12 0Z', {
    ...at,
    color: PRIMARY,
  });
  page.drawCircle({ x: x + 24 * scale, y: y + 31 * scale, size: 6.5 * scale, color: ACCENT });
  for (const [top, borderColor] of [
    [28, WHITE],
    [36.5, SOFT],
  ] as const) {
    page.drawSvgPath(`M7 ${top}c4.3-4 8.6-4 12.8 0s8.5 4 12.7 0 6.2-3.6 8.5-1.8`, {
      ...at,
      ...stroke,
      borderColor,
    });
  }
}

function drawQr(page: PDFPage, text: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const module = QR_SIZE / rows.length;
  const left = WIDTH - MARGIN - QR_SIZE;
  rows.forEach((row, down) =>
    row.forEach((dark, across) => {
      if (!dark) return;
      const y = MARGIN - 8 + QR_SIZE - (down + 1) * module;
      // A hair wider than the module, so that no reader or printer shows gaps between neighbours.
      page.drawRectangle({
        x: left + across * module,
        y,
        width: module + 0.05,
        height: module + 0.05,
        color: INK,
      });
    }),
  );
}

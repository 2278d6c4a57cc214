import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from '@cantoo/pdf-lib';
import encodeQR from 'qr';

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

/** A4 across, in points of 1/72 inch. */
const [WIDTH, HEIGHT] = [841.89, 595.28];
const MARGIN = 64;
/** With the four light modules around it that readers ask for. */
const QR_SIZE = 120;

const INK = rgb(0.1, 0.13, 0.16);
const QUIET = rgb(0.36, 0.4, 0.44);
const ACCENT = rgb(0.05, 0.36, 0.4);
const WARNING = rgb(0.7, 0.1, 0.1);

/**
 * The certificate as a PDF, Indonesian first and English below. The same certificate gives the same page.
 *
 * @param verifyUrl the public page that the QR code points to
 */
export async function certificatePdf(certificate: CertificateText, verifyUrl: string): Promise<Uint8Array> {
  const { number, holderName, title, issuedOn, state } = certificate;
  const pdf = await PDFDocument.create();
  const issued = new Date(`${issuedOn}T00:00:00Z`);
  pdf.setTitle(`Sertifikat ${number}`);
  pdf.setLanguage('id');
  pdf.setProducer('Kapuas');
  pdf.setCreator('Kapuas');
  pdf.setCreationDate(issued);
  pdf.setModificationDate(issued);
  const [regular, bold] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  const page = pdf.addPage([WIDTH, HEIGHT]);
  const line = lineOn(page);

  page.drawRectangle({ x: 0, y: HEIGHT - 12, width: WIDTH, height: 12, color: ACCENT });
  line('SERTIFIKAT', bold, 34, 490, ACCENT);
  line('Certificate of completion', regular, 13, 468, QUIET);
  line('diberikan kepada / awarded to', regular, 11, 424, QUIET);
  line(holderName, bold, 28, 388, INK);
  line('atas penyelesaian pelatihan / for completing the course', regular, 11, 346, QUIET);
  line(title.id, bold, 20, 316, INK);
  line(title.en, regular, 14, 294, QUIET);
  const hours = certificate.jpHundredths / 100;
  const inIndonesian = new Intl.NumberFormat('id-ID').format(hours);
  const inEnglish = new Intl.NumberFormat('en-GB').format(hours);
  line(`${inIndonesian} jam pelajaran (JP) / ${inEnglish} credit hours`, regular, 13, 256, INK);
  line(`${longDate(issued, 'id-ID')} / ${longDate(issued, 'en-GB')}`, regular, 13, 234, INK);
  if (state === 'REVOKED') line('DICABUT / REVOKED', bold, 26, 190, WARNING);

  drawQr(page, verifyUrl);
  line(number, bold, 14, MARGIN + 50, INK);
  line(
    'Periksa keasliannya dengan kode QR atau di / Check it with the QR code or at',
    regular,
    9,
    MARGIN + 28,
    QUIET,
  );
  line(verifyUrl, regular, 9, MARGIN + 14, QUIET);
  return pdf.save();
}

/** Draws one line from the left margin, in a smaller size when it would not fit beside the QR code. */
function lineOn(page: PDFPage) {
  const room = WIDTH - 3 * MARGIN - QR_SIZE;
  return (given: string, font: PDFFont, size: number, y: number, color: ReturnType<typeof rgb>) => {
    const text = encodable(given, font);
    const fitting = Math.min(size, (size * room) / Math.max(1, font.widthOfTextAtSize(text, size)));
    page.drawText(text, { x: MARGIN, y, size: fitting, font, color });
  };
}

/** The standard fonts know Western letters: others lose their accents, and what is left over shows as `?`. */
function encodable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  const knows = (character: string) => known.has(character.codePointAt(0) ?? 0);
  return [...text.normalize('NFC')]
    .map((character) => {
      if (knows(character)) return character;
      const [base = ''] = character.normalize('NFKD');
      return knows(base) ? base : '?';
    })
    .join('');
}

function drawQr(page: PDFPage, text: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const module = QR_SIZE / rows.length;
  const left = WIDTH - MARGIN - QR_SIZE;
  rows.forEach((row, down) =>
    row.forEach((dark, across) => {
      if (!dark) return;
      const y = MARGIN + QR_SIZE - (down + 1) * module;
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

function longDate(day: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

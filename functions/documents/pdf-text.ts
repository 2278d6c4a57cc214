import type { PDFFont } from '@cantoo/pdf-lib';

/** The standard fonts know Western letters: others lose their accents, and what is left over shows as `?`. */
export function encodable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  const knows = (character: string) => known.has(character.codePointAt(0) ?? 0);
  return [...text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()]
    .map((character) => {
      if (knows(character)) return character;
      const [base = ''] = character.normalize('NFKD');
      return knows(base) ? base : '?';
    })
    .join('');
}

/**
 * Breaks a text into lines between words; a word wider than a line is broken within. A line that ends between
 * words keeps its space, so that the text that is searched and read out has it, too.
 *
 * @param size the font size and `width` the room, both in points
 */
export function wrapped(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of encodable(text, font).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(`${line} `);
    line = '';
    for (const character of word) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line === '' ? lines : [...lines, line];
}

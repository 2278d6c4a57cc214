import type { Localized } from './outcome.ts';

/*
 * What a text that somebody wrote may hold, for every domain: what cannot be stored whole, what nobody can see, and
 * what makes a text read otherwise than it is written is refused, never left out in silence.
 */

/** Whether a text may have line ends and tabs. */
export type Lines = 'ONE' | 'MANY';

/** Signs that change the order in which others are shown (Unicode Bidirectional Algorithm, UAX 9). */
const DIRECTION = '\\u202A-\\u202E\\u2066-\\u2069';

const UNFIT: Record<Lines, RegExp> = {
  // Control characters, with the line ends that are none; halves of characters; signs of direction.
  ONE: new RegExp(`[\\p{Cc}\\p{Cs}\\u2028\\u2029${DIRECTION}]`, 'u'),
  MANY: new RegExp(`(?![\\t\\n\\r])[\\p{Cc}\\p{Cs}${DIRECTION}]`, 'u'),
};

/** Nothing that leaves a mark: space, format characters, signs that are shown as nothing, the empty Braille pattern. */
const BLANK = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether nothing of the text can be seen. */
export const isBlank = (text: string): boolean => BLANK.test(text);

/** A text as it is kept: without space around it, accents composed (NFC), so that equal texts are equal strings. */
export const asKept = (text: string): string => text.trim().normalize('NFC');

/** The first character that the text may not have: which it is, where, and what to do; undefined when there is none. */
export function unfitIn(text: string, lines: Lines): Localized | undefined {
  const at = text.search(UNFIT[lines]);
  if (at === -1) return undefined;
  const before = text.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/);
  return describe(text.charCodeAt(at), before.length, [...(before.at(-1) ?? '')].length + 1);
}

/** @param line from 1 @param column from 1, in characters */
function describe(unit: number, line: number, column: number): Localized {
  const code = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  const id = `${code} (baris ${line}, karakter ${column})`;
  const en = `${code} (line ${line}, character ${column})`;
  if ([0x0a, 0x0d, 0x2028, 0x2029].includes(unit)) {
    return {
      id: `Tulis dalam satu baris: ada ganti baris ${id}.`,
      en: `Write it in one line: there is the line break ${en}.`,
    };
  }
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return {
      id: `Hapus karakter yang rusak, yaitu separuh pasangan surogat ${id}.`,
      en: `Remove the broken character, half of a surrogate pair ${en}.`,
    };
  }
  if (unit >= 0x202a) {
    return {
      id: `Hapus tanda pengubah arah tulisan ${id}.`,
      en: `Remove the sign that changes the direction of the text ${en}.`,
    };
  }
  return { id: `Hapus karakter kendali ${id}.`, en: `Remove the control character ${en}.` };
}

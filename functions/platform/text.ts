import type { Localized } from './outcome.ts';

/*
 * What a text that somebody wrote may hold, for every domain: what cannot be stored whole, what nobody can see, and
 * what makes a text read otherwise than it is written is refused, never left out in silence.
 */

/** Whether a text may have line ends and tabs. */
export type Lines = 'ONE' | 'MANY';

/** Signs that change the order in which others are shown (Unicode Bidirectional Algorithm, UAX 9). */
const DIRECTION = '\\u202A-\\u202E\\u2066-\\u2069';

/**
 * Signs that are shown as nothing (UAX 44, Default_Ignorable_Code_Point, and the empty Braille pattern): with one of
 * them two names differ that look the same. Not those that change how the sign before is shown.
 */
const INVISIBLE =
  '(?![\\u200C\\u200D\\uFE00-\\uFE0F\\u{E0020}-\\u{E007F}\\u{E0100}-\\u{E01EF}])[\\p{DI}\\u2800\\uFFF9-\\uFFFB]';

/** What stands on either side of a joiner (U+200C, U+200D) that does something: parts of an emoji, letters that join. */
const JOINED = '\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F|(?!\\p{Script=Latin})[\\p{L}\\p{M}]';
const IDLE_JOINER = `(?<!${JOINED})[\\u200C\\u200D]|[\\u200C\\u200D](?!${JOINED})`;

/** Letters of a tag outside the flag that they name. */
const STRAY_TAG = '(?<![\\u{1F3F4}\\u{E0020}-\\u{E007F}])[\\u{E0020}-\\u{E007F}]';

const UNFIT: Readonly<Record<Lines, string>> = {
  // Control characters, with the line ends that are none; halves of characters; signs of direction; what nobody sees.
  ONE: `[\\p{Cc}\\p{Cs}\\u2028\\u2029${DIRECTION}]|${INVISIBLE}|${IDLE_JOINER}|${STRAY_TAG}`,
  // A longer text may say where its words can be broken.
  MANY: `(?![\\t\\n\\r])[\\p{Cc}\\p{Cs}${DIRECTION}]`,
};

const built = new Map<Lines, RegExp>();

/** What the text may not have; made with the first text, since classes of Unicode take a start a millisecond. */
function unfit(lines: Lines): RegExp {
  const known = built.get(lines) ?? new RegExp(UNFIT[lines], 'u');
  built.set(lines, known);
  return known;
}

/** Nothing that leaves a mark: space, format characters, signs that are shown as nothing, the empty Braille pattern. */
const BLANK = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether nothing of the text can be seen. */
export const isBlank = (text: string): boolean => BLANK.test(text);

/** A text as it is kept: without space around it, accents composed (NFC), so that equal texts are equal strings. */
export const asKept = (text: string): string => text.trim().normalize('NFC');

/** The first character that the text may not have: which it is, where, and what to do; undefined when there is none. */
export function unfitIn(text: string, lines: Lines): Localized | undefined {
  const at = text.search(unfit(lines));
  if (at === -1) return undefined;
  const before = text.slice(0, at).split(/\r\n|[\n\r\u2028\u2029]/);
  return describe(text.codePointAt(at) ?? 0, before.length, [...(before.at(-1) ?? '')].length + 1);
}

/** @param point the code point @param line from 1 @param column from 1, in characters */
function describe(point: number, line: number, column: number): Localized {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const id = `${code} (baris ${line}, karakter ${column})`;
  const en = `${code} (line ${line}, character ${column})`;
  if ([0x0a, 0x0d, 0x2028, 0x2029].includes(point)) {
    return {
      id: `Tulis dalam satu baris: ada ganti baris ${id}.`,
      en: `Write it in one line: there is the line break ${en}.`,
    };
  }
  if (point >= 0xd800 && point <= 0xdfff) {
    return {
      id: `Hapus karakter yang rusak, yaitu separuh pasangan surogat ${id}.`,
      en: `Remove the broken character, half of a surrogate pair ${en}.`,
    };
  }
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)) {
    return {
      id: `Hapus tanda pengubah arah tulisan ${id}.`,
      en: `Remove the sign that changes the direction of the text ${en}.`,
    };
  }
  if (point > 0x9f) {
    return {
      id: `Hapus karakter yang tidak terlihat ${id}.`,
      en: `Remove the invisible character ${en}.`,
    };
  }
  return { id: `Hapus karakter kendali ${id}.`, en: `Remove the control character ${en}.` };
}

/*
 * GIFT gives `~ = # { } :` a meaning and takes it away by a backslash; `\n` is a line end within a line and `\\` a
 * backslash before one of these. While a question is taken apart, what was escaped stands as a noncharacter of Unicode,
 * so that it is never taken for a mark; these can stand in no text that is exchanged (Unicode, section 23.7).
 */

const ESCAPED = ['\\', '~', '=', '#', '{', '}', ':'] as const;
const FIRST = 0xfdd0;
const LINE_END = String.fromCharCode(FIRST + ESCAPED.length);

const NONCHARACTERS = /[\uFDD0-\uFDD7]/g;

/** The text with every escaped character hidden. Line ends stay where they are. */
export function hideEscaped(text: string): string {
  return text.replaceAll(NONCHARACTERS, '\uFFFD').replaceAll(/\\([\\~=#{}:n])/g, (_, character: string) => {
    const index = (ESCAPED as readonly string[]).indexOf(character);
    return index === -1 ? LINE_END : String.fromCharCode(FIRST + index);
  });
}

/** The text as it was meant. */
export function showEscaped(text: string): string {
  return text.replaceAll(NONCHARACTERS, (character) => ESCAPED[character.charCodeAt(0) - FIRST] ?? '\n');
}

/**
 * The text as it may stand anywhere in GIFT, on one line. A backslash is doubled only where the next character would
 * else be taken as escaped: other readers keep single backslashes as they are, as the format has it.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(NONCHARACTERS, '\uFFFD')
    .replaceAll(/\\(?=[\\~=#{}:n\r\n]|$)/g, '\\\\')
    .replaceAll(/[~=#{}:]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n');
}

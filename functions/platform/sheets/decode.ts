/** How much of a file without a byte order mark is looked at to tell UTF-16. */
const LOOKED_AT = 4_000;

/**
 * The text in the bytes of a file that says nothing of its encoding: as its byte order mark says; else UTF-16 when every
 * second byte of it is mostly zero; else UTF-8 when it is valid; else Windows-1252, which spreadsheets save as "CSV".
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return encoding === 'windows-1252' ? fromWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** What Windows-1252 has from 0x80 to 0x9F, as the WHATWG's Encoding Standard maps it; the rest is as in Latin 1. */
const HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Not with TextDecoder: that of several releases of Node reads Latin 1 under this name. */
function fromWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replaceAll(/[\u0080-\u009F]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return utf16Of(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** No text of one byte a character has zeros; Latin letters in UTF-16 have one each, in the byte that tells the order. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  if (zeros[0] + zeros[1] < length / 4) return undefined;
  return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

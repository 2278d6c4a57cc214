import { LIMITS } from './limits.ts';
import { problemAt, type ExchangeProblem } from './problems.ts';

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: ExchangeProblem };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How much of a file without a byte order mark is looked at to tell UTF-16. */
const LOOKED_AT = 4_000;

/** What Windows-1252 has from 0x80 to 0x9F (WHATWG Encoding Standard); blanks are bytes it does not use. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Reads the bytes of a file as text: as its byte order mark says; else UTF-16 when every second byte is mostly zero; else
 * UTF-8 when it is valid; else Windows-1252, unless the file plainly is UTF-8 with a damaged place. Line ends become LF.
 * Nothing is replaced in silence: the first byte that cannot be read is named.
 */
export function decodeFile(bytes: Uint8Array, declared?: string): Decoded {
  if (bytes.length === 0) return { ok: false, problem: problemAt('EMPTY', { line: 1 }) };
  if (bytes.length > LIMITS.bytes) {
    return { ok: false, problem: problemAt('TOO_LARGE', { line: 1 }, { limit: LIMITS.bytes }) };
  }
  const marked = markOf(bytes);
  const body = bytes.subarray(marked?.length ?? 0);
  const encoding = marked?.encoding ?? declaredOf(declared) ?? guess(body);
  if (encoding === 'windows-1252') return fromWindows1252(body);
  const text = decodeOrUndefined(body, encoding);
  if (text === undefined) return damaged(body, encoding, marked?.length ?? 0);
  return finish(text, encoding);
}

/** The bytes that are no text at all: controls that no editor writes. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/;

function finish(raw: string, encoding: Encoding): Decoded {
  const control = CONTROL.exec(raw);
  if (control) {
    const place = { line: lineAt(raw, control.index) };
    return { ok: false, problem: problemAt('BINARY', place, { byte: control.index + 1 }) };
  }
  return { ok: true, text: raw.replaceAll(/\r\n?/g, '\n'), encoding };
}

function markOf(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

/** What an XML declaration names; a name that is not known says nothing. */
function declaredOf(name: string | undefined): Encoding | undefined {
  const lower = name?.toLowerCase();
  if (lower === 'iso-8859-1' || lower === 'latin1') return 'windows-1252';
  // A file that was read far enough to declare UTF-16 in single bytes is not UTF-16.
  return lower === 'utf-8' || lower === 'windows-1252' ? lower : undefined;
}

function guess(bytes: Uint8Array): Encoding {
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, LOOKED_AT);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  if (zeros[0] + zeros[1] >= length / 4) return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
  const { bad, wide } = scanUtf8(bytes);
  // Several whole characters of UTF-8 do not come about by chance in Windows-1252.
  return bad === undefined || wide > 1 ? 'utf-8' : 'windows-1252';
}

function decodeOrUndefined(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The index of the first byte that is no UTF-8, and how many characters of several bytes there are before it. */
function scanUtf8(bytes: Uint8Array): { bad: number | undefined; wide: number } {
  let wide = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const length =
      lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return { bad: at, wide };
    for (let next = 1; next < length; next += 1) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return { bad: at, wide };
    }
    if (length > 1) wide += 1;
    at += length;
  }
  return { bad: undefined, wide };
}

function damaged(body: Uint8Array, encoding: Encoding, before: number): Decoded {
  const at = encoding === 'utf-8' ? (scanUtf8(body).bad ?? 0) : firstHalf(body, encoding);
  const line = lineOfByte(body, at);
  const params = { encoding: encoding.toUpperCase(), byte: before + at + 1 };
  return { ok: false, problem: problemAt('ENCODING', { line }, params) };
}

/** Where UTF-16 breaks: at a half of a character, or at the odd byte at the end. */
function firstHalf(bytes: Uint8Array, encoding: Encoding): number {
  const high = encoding === 'utf-16le' ? 1 : 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const lead = bytes[at + high]! & 0xfc;
    if (lead === 0xdc) return at;
    if (lead !== 0xd8) continue;
    if (((bytes[at + 2 + high] ?? 0) & 0xfc) !== 0xdc) return at;
    at += 2;
  }
  return bytes.length - 1;
}

function fromWindows1252(bytes: Uint8Array): Decoded {
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80 || byte > 0x9f || HIGH[byte - 0x80] !== ' ') continue;
    const params = { encoding: 'WINDOWS-1252', byte: at + 1 };
    return { ok: false, problem: problemAt('ENCODING', { line: lineOfByte(bytes, at) }, params) };
  }
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const text = latin.replaceAll(/[\u0080-\u009F]/g, (each) => HIGH[each.charCodeAt(0) - 0x80] ?? each);
  return finish(text, 'windows-1252');
}

function lineOfByte(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
  return line;
}

function lineAt(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

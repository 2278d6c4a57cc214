import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A text as few bytes, with how to read them: UTF-8 as the table stores texts, two-byte units, or these compressed. */
export type PackedText =
  | { readonly form: 'utf8'; readonly bytes: number }
  | { readonly form: 'units' | 'deflated'; readonly data: Uint8Array; readonly bytes: number };

/** Packs a text; which form is shortest depends on what is written, and on how often. */
export function packText(text: string): PackedText {
  const utf8 = Buffer.byteLength(text, 'utf8');
  const units = Buffer.from(swapped(text), 'utf16le');
  const deflated = deflateRawSync(units, { level: 9 });
  if (utf8 <= Math.min(units.length, deflated.length)) return { form: 'utf8', bytes: utf8 };
  const form = units.length <= deflated.length ? 'units' : 'deflated';
  const data = new Uint8Array(form === 'units' ? units : deflated);
  return { form, data, bytes: data.length };
}

/** The text of what `packText` gave as bytes. */
export function unpackText(form: 'units' | 'deflated', data: Uint8Array): string {
  const units = form === 'units' ? data : inflateRawSync(data);
  return swapped(new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units));
}

/** Where the emoji are, and the block of private use that they change places with. */
const EMOJI = 0x1f000;
const PRIVATE = 0xe000;

/**
 * The text with emoji and characters of private use in each other's places: so an emoji takes one unit of UTF-16 and not
 * two. Swapping again gives the text back.
 */
function swapped(text: string): string {
  return text.replaceAll(/[\u{1F000}-\u{1FAFF}\u{E000}-\u{EAFF}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return String.fromCodePoint(code >= EMOJI ? code - EMOJI + PRIVATE : code - PRIVATE + EMOJI);
  });
}

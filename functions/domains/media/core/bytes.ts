/*
 * Looking into a file's bytes. Places are counted from 0; reading outside gives nothing that any format expects.
 */

/** A file, or a part of one. */
export type Bytes = Uint8Array;

/** What became of looking through a file: what it is, or why it is not taken. */
export type Finding =
  | { readonly ok: true; readonly width?: number; readonly height?: number }
  | { readonly ok: false; readonly code: RefusalCode };

/** Why a file is not taken. */
export const REFUSAL_CODES = [
  'UNKNOWN_TYPE',
  'TOO_LARGE',
  'DAMAGED',
  'HIDDEN_DATA',
  'PICTURE_TOO_BIG',
  'ACTIVE_CONTENT',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const damaged: Finding = { ok: false, code: 'DAMAGED' };
export const hiddenData: Finding = { ok: false, code: 'HIDDEN_DATA' };
export const activeContent: Finding = { ok: false, code: 'ACTIVE_CONTENT' };
export const sound: Finding = { ok: true };

/** The byte at a place; NaN outside, which equals nothing. */
export const byteAt = (bytes: Bytes, at: number): number => bytes[at] ?? Number.NaN;

/** A number of two bytes, the greater one first. */
export const uint16 = (bytes: Bytes, at: number): number => byteAt(bytes, at) * 256 + byteAt(bytes, at + 1);

/** A number of four bytes, the greatest one first. */
export const uint32 = (bytes: Bytes, at: number): number =>
  uint16(bytes, at) * 65_536 + uint16(bytes, at + 2);

/** A number of two bytes, the lesser one first. */
export const uint16le = (bytes: Bytes, at: number): number => byteAt(bytes, at) + byteAt(bytes, at + 1) * 256;

/** A number of three bytes, the least one first. */
export const uint24le = (bytes: Bytes, at: number): number =>
  uint16le(bytes, at) + byteAt(bytes, at + 2) * 65_536;

/** A number of four bytes, the least one first. */
export const uint32le = (bytes: Bytes, at: number): number =>
  uint16le(bytes, at) + uint16le(bytes, at + 2) * 65_536;

/** Bytes as characters, one each. */
export function latin(bytes: Bytes, from: number, to: number): string {
  let text = '';
  // In parts: a call takes no more arguments than a stack has room for.
  for (let at = from; at < Math.min(to, bytes.length); at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 8_192, to, bytes.length)));
  }
  return text;
}

/** Whether `text` (one byte a character) stands at a place. */
export function standsAt(bytes: Bytes, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** The most pixels along one side of a picture. */
const MOST_SIDE = 8_192;
/** The most pixels that a picture may unpack to: 64 MB of memory on a phone. */
const MOST_PIXELS = 16_000_000;
/** The most pixels of all frames of an animation: browsers keep a few, but unpack all of them, over and over. */
const MOST_ANIMATED_PIXELS = 256_000_000;

/** A picture of these sizes, unless it would unpack to more than a phone can hold. @param frames how often it does */
export function pictureOf(width: number, height: number, frames = 1): Finding {
  if (!(width > 0 && height > 0)) return damaged;
  const pixels = width * height;
  const tooBig =
    Math.max(width, height) > MOST_SIDE || pixels > MOST_PIXELS || pixels * frames > MOST_ANIMATED_PIXELS;
  return tooBig ? { ok: false, code: 'PICTURE_TOO_BIG' } : { ok: true, width, height };
}

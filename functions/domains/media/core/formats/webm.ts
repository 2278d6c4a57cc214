import { byteAt, damaged, hiddenData, latin, sound, standsAt, type Bytes, type Finding } from '../bytes.ts';

const EBML = '\x1a\x45\xdf\xa3';
const SEGMENT = '\x18\x53\x80\x67';
const DOC_TYPE = '\x42\x82';

/** A length of EBML (RFC 8794, 4): its own bytes, and the number, or undefined for "unknown". */
function lengthAt(bytes: Bytes, at: number): { readonly own: number; readonly value: number | undefined } {
  const first = byteAt(bytes, at);
  const own = Math.clz32(first) - 23;
  if (!(first > 0)) return { own: 1, value: Number.NaN };
  let value = first & (0xff >> own);
  let allOnes = value === 0xff >> own;
  for (let index = 1; index < own; index += 1) {
    const next = byteAt(bytes, at + index);
    allOnes &&= next === 0xff;
    value = value * 256 + next;
  }
  return { own, value: allOnes ? undefined : value };
}

export const isWebm = (bytes: Bytes): boolean => {
  if (!standsAt(bytes, 0, EBML)) return false;
  const header = lengthAt(bytes, 4);
  const text = latin(bytes, 4 + header.own, 4 + header.own + Math.min(header.value ?? 0, 128));
  const at = text.indexOf(DOC_TYPE);
  return at >= 0 && /^.webm(?:\0|[^A-Za-z0-9]|$)/s.test(text.slice(at + 2));
};

/** A header and one segment (RFC 9559, 4) that goes to the file's end. */
export function inspectWebm(bytes: Bytes): Finding {
  const header = lengthAt(bytes, 4);
  const at = 4 + header.own + (header.value ?? Number.NaN);
  if (!standsAt(bytes, at, SEGMENT)) return damaged;
  const segment = lengthAt(bytes, at + 4);
  // What is recorded live knows no length; it goes to the end.
  if (segment.value === undefined) return sound;
  const end = at + 4 + segment.own + segment.value;
  if (end < bytes.length) return hiddenData;
  return end === bytes.length ? sound : damaged;
}

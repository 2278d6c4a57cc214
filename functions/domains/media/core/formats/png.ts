import {
  damaged,
  hiddenData,
  latin,
  pictureOf,
  standsAt,
  uint32,
  type Bytes,
  type Finding,
} from '../bytes.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

export const isPng = (bytes: Bytes): boolean => standsAt(bytes, 0, SIGNATURE);

/** Walks from chunk to chunk (PNG, third edition, 5): IHDR first, IDAT inside, IEND last with nothing behind it. */
export function inspectPng(bytes: Bytes): Finding {
  let finding: Finding = damaged;
  let frames = 1;
  let hasData = false;
  let at = SIGNATURE.length;
  for (let chunk = 0; at < bytes.length; chunk += 1) {
    const length = uint32(bytes, at);
    const type = latin(bytes, at + 4, at + 8);
    const next = at + 12 + length;
    if (!/^[A-Za-z]{4}$/.test(type) || !(next <= bytes.length)) return damaged;
    if ((chunk === 0) !== (type === 'IHDR')) return damaged;
    if (type === 'IHDR') {
      if (length !== 13) return damaged;
      finding = pictureOf(uint32(bytes, at + 8), uint32(bytes, at + 12));
    }
    // An animation unpacks once for each of its frames.
    if (type === 'acTL') frames = uint32(bytes, at + 8);
    hasData ||= type === 'IDAT';
    if (type === 'IEND') {
      if (!hasData) return damaged;
      if (next !== bytes.length) return hiddenData;
      return finding.ok ? pictureOf(finding.width ?? 0, finding.height ?? 0, Math.max(1, frames)) : finding;
    }
    at = next;
  }
  return damaged;
}

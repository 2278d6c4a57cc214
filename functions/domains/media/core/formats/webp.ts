import {
  byteAt,
  damaged,
  hiddenData,
  latin,
  pictureOf,
  standsAt,
  uint16le,
  uint24le,
  uint32le,
  type Bytes,
  type Finding,
} from '../bytes.ts';

export const isWebp = (bytes: Bytes): boolean => standsAt(bytes, 0, 'RIFF') && standsAt(bytes, 8, 'WEBP');

/** The chunks of the container (RFC 9649, 2); another one is none of a picture's. */
const CHUNKS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ANIM', 'ANMF', 'ALPH', 'ICCP', 'EXIF', 'XMP ']);

/** Walks from chunk to chunk; the container says how long the file is, and a picture or a canvas comes first. */
export function inspectWebp(bytes: Bytes): Finding {
  const end = 8 + uint32le(bytes, 4);
  if (end < bytes.length) return hiddenData;
  if (end !== bytes.length) return damaged;
  let finding: Finding = damaged;
  let frames = 0;
  let pictures = 0;
  for (let at = 12; at < end;) {
    const type = latin(bytes, at, at + 4);
    const length = uint32le(bytes, at + 4);
    const next = at + 8 + length + (length % 2);
    if (!(next <= end)) return damaged;
    if (!CHUNKS.has(type)) return hiddenData;
    if (at === 12) finding = sizeIn(bytes, type, at + 8);
    else if (['VP8 ', 'VP8L'].includes(type)) pictures += 1;
    if (type === 'ANMF') frames += 1;
    at = next;
  }
  if (!finding.ok) return finding;
  const isCanvas = standsAt(bytes, 12, 'VP8X');
  if (isCanvas && frames + pictures === 0) return damaged;
  return pictureOf(finding.width ?? 0, finding.height ?? 0, Math.max(1, frames));
}

function sizeIn(bytes: Bytes, type: string, at: number): Finding {
  switch (type) {
    case 'VP8 ':
      // RFC 6386, 9.1: behind the frame's three bytes, a start code and two sizes of 14 bits.
      return standsAt(bytes, at + 3, '\x9d\x01\x2a')
        ? pictureOf(uint16le(bytes, at + 6) & 0x3fff, uint16le(bytes, at + 8) & 0x3fff)
        : damaged;
    case 'VP8L': {
      if (byteAt(bytes, at) !== 0x2f) return damaged;
      const packed = uint32le(bytes, at + 1);
      return pictureOf((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return pictureOf(uint24le(bytes, at + 4) + 1, uint24le(bytes, at + 7) + 1);
    default:
      return damaged;
  }
}

import {
  byteAt,
  damaged,
  hiddenData,
  pictureOf,
  standsAt,
  uint16le,
  type Bytes,
  type Finding,
} from '../bytes.ts';

export const isGif = (bytes: Bytes): boolean => standsAt(bytes, 0, 'GIF87a') || standsAt(bytes, 0, 'GIF89a');

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** The bytes of a table of colours that a packed field announces. */
const tableBytes = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** Walks from block to block (GIF89a) to the trailer, behind which nothing may stand. */
export function inspectGif(bytes: Bytes): Finding {
  let frames = 0;
  let at = 13 + tableBytes(byteAt(bytes, 10));
  while (at < bytes.length) {
    switch (bytes[at]) {
      case EXTENSION:
        at = behindBlocks(bytes, at + 2);
        break;
      case IMAGE:
        frames += 1;
        at = behindBlocks(bytes, at + 11 + tableBytes(byteAt(bytes, at + 9)));
        break;
      case TRAILER:
        if (frames === 0) return damaged;
        if (at + 1 !== bytes.length) return hiddenData;
        return pictureOf(uint16le(bytes, 6), uint16le(bytes, 8), frames);
      default:
        return damaged;
    }
  }
  return damaged;
}

/** The place behind a row of blocks, each with its length before it, the last of length 0. */
function behindBlocks(bytes: Bytes, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += byteAt(bytes, at) + 1;
  return at + 1;
}

import { byteAt, damaged, hiddenData, pictureOf, uint16, type Bytes, type Finding } from '../bytes.ts';

export const isJpeg = (bytes: Bytes): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** Starts of a frame, with its sizes: C0 to CF without those for tables of codes. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Walks from marker to marker (ITU-T T.81, annex B) to the end of the image, behind which nothing may stand. */
export function inspectJpeg(bytes: Bytes): Finding {
  let finding: Finding = damaged;
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) return damaged;
    const marker = byteAt(bytes, at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker === END_OF_IMAGE) {
      return at + 2 === bytes.length ? finding : hiddenData;
    } else {
      const length = uint16(bytes, at + 2);
      if (!(length >= 2)) return damaged;
      if (isFrame(marker)) {
        finding = pictureOf(uint16(bytes, at + 7), uint16(bytes, at + 5));
        if (!finding.ok) return finding;
      }
      at += 2 + length;
      if (marker === START_OF_SCAN) at = endOfScan(bytes, at);
    }
  }
  return damaged;
}

/** Where the packed data ends: at a marker that is neither a packed FF nor a restart. */
function endOfScan(bytes: Bytes, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = byteAt(bytes, at + 1);
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 2;
  }
}

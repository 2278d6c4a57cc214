import { damaged, hiddenData, latin, sound, standsAt, uint32, type Bytes, type Finding } from '../bytes.ts';

/** Brands of MP4 (ISO/IEC 14496-12 and -14) that browsers play; a picture or a QuickTime file has others. */
const BRANDS = /^(?:isom|iso[2-9]|mp4[12]|avc1|dash|M4V |msdh|msix|cmfc|cmf2)$/;

export const isMp4 = (bytes: Bytes): boolean =>
  standsAt(bytes, 4, 'ftyp') && BRANDS.test(latin(bytes, 8, 12));

/** What may stand at the top of a file. `uuid`, which holds anything, and `free` may not hide a second file: see below. */
const BOXES = new Set([
  'ftyp',
  'moov',
  'mdat',
  'free',
  'skip',
  'wide',
  'styp',
  'sidx',
  'moof',
  'mfra',
  'pdin',
  'meta',
  'emsg',
]);

/** The most bytes that filling may take: room that editors leave for what they add in front. */
const MOST_FILLING = 65_536;

/** Walks from box to box at the top: their lengths have to come out at the file's end, and there must be a film. */
export function inspectMp4(bytes: Bytes): Finding {
  const seen = new Set<string>();
  let at = 0;
  while (at < bytes.length) {
    const short = uint32(bytes, at);
    // 1: the length stands in eight bytes behind the name. 0: the box goes to the end.
    const length =
      short === 1 ? uint32(bytes, at + 8) * 2 ** 32 + uint32(bytes, at + 12) : short || bytes.length - at;
    const type = latin(bytes, at + 4, at + 8);
    if (!(length >= 8) || at + length > bytes.length) return damaged;
    if (!BOXES.has(type)) return hiddenData;
    if (['free', 'skip', 'wide'].includes(type) && length > MOST_FILLING) return hiddenData;
    seen.add(type);
    at += length;
  }
  return seen.has('moov') && (seen.has('mdat') || seen.has('moof')) ? sound : damaged;
}

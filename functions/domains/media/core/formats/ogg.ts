import { byteAt, damaged, hiddenData, sound, standsAt, type Bytes, type Finding } from '../bytes.ts';

const PAGE = 'OggS';
/** The bytes of a page's head (RFC 3533, 6) before its table of segments. */
const HEAD = 27;
/** The sign of a page that nothing follows. */
const END_OF_STREAM = 4;

export const isOgg = (bytes: Bytes): boolean => standsAt(bytes, 0, PAGE);

/** Walks from page to page to the file's end; the first has to announce sound: Opus (RFC 7845) or Vorbis. */
export function inspectOgg(bytes: Bytes): Finding {
  let at = 0;
  let isLast = false;
  while (at < bytes.length) {
    if (!standsAt(bytes, at, PAGE)) return at === 0 ? damaged : hiddenData;
    isLast = (byteAt(bytes, at + 5) & END_OF_STREAM) !== 0;
    const segments = byteAt(bytes, at + 26);
    const table = bytes.subarray(at + HEAD, at + HEAD + segments);
    if (table.length !== segments) return damaged;
    const body = at + HEAD + segments;
    if (at === 0 && !standsAt(bytes, body, 'OpusHead') && !standsAt(bytes, body, '\x01vorbis'))
      return damaged;
    at = body + table.reduce((sum, length) => sum + length, 0);
  }
  return at === bytes.length && isLast ? sound : damaged;
}

import { byteAt, damaged, hiddenData, sound, standsAt, type Bytes, type Finding } from '../bytes.ts';

/** Kilobits a second of layer III, by the index in a frame's header: MPEG 1, then MPEG 2 and 2.5. */
const BIT_RATES = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

/** The length of the frame at a place (ISO/IEC 11172-3 and 13818-3, layer III); undefined when there is none. */
function frameAt(bytes: Bytes, at: number): number | undefined {
  const [second, third] = [byteAt(bytes, at + 1), byteAt(bytes, at + 2)];
  if (bytes[at] !== 0xff || (second & 0xe6) !== 0xe2) return undefined;
  const version = (second >> 3) & 3;
  const isFirst = version === 3;
  const kilobits = BIT_RATES[isFirst ? 0 : 1][third >> 4];
  const samples = SAMPLE_RATES[(third >> 2) & 3];
  if (version === 1 || !kilobits || samples === undefined) return undefined;
  const divisor = isFirst ? 1 : version === 2 ? 2 : 4;
  const padding = (third >> 1) & 1;
  return Math.floor(((isFirst ? 144_000 : 72_000) * kilobits) / (samples / divisor)) + padding;
}

/** The place behind the tag in front (ID3v2): ten bytes, and a length of four times seven bits. */
function behindTag(bytes: Bytes): number {
  if (!standsAt(bytes, 0, 'ID3')) return 0;
  const length = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (byteAt(bytes, at) & 0x7f), 0);
  return 10 + length;
}

export const isMp3 = (bytes: Bytes): boolean => standsAt(bytes, 0, 'ID3') || frameAt(bytes, 0) !== undefined;

/** The bytes of the old tag at the end (ID3v1). */
const LAST_TAG = 128;
/** The most bytes between tag and sound, and behind the sound: what encoders fill up with. */
const MOST_FILLING = 4_096;

/** Walks from frame to frame to the file's end; a file with fewer than three is no sound. */
export function inspectMp3(bytes: Bytes): Finding {
  const end = standsAt(bytes, bytes.length - LAST_TAG, 'TAG') ? bytes.length - LAST_TAG : bytes.length;
  let at = behindTag(bytes);
  const sought = at + MOST_FILLING;
  while (at < Math.min(sought, end) && bytes[at] === 0) at += 1;
  let frames = 0;
  for (let length = frameAt(bytes, at); length !== undefined && at < end; length = frameAt(bytes, at)) {
    at += length;
    frames += 1;
  }
  if (frames < 3) return damaged;
  // The last frame may be cut, as recorders do; zeros may fill up.
  const rest = bytes.subarray(Math.min(at, end), end);
  return rest.length <= MOST_FILLING && rest.every((byte) => byte === 0) ? sound : hiddenData;
}

import { latin, type Bytes, type Finding, type RefusalCode } from './bytes.ts';
import { inspectGif, isGif } from './formats/gif.ts';
import { inspectMp4, isMp4 } from './formats/iso-media.ts';
import { inspectJpeg, isJpeg } from './formats/jpeg.ts';
import { inspectMp3, isMp3 } from './formats/mp3.ts';
import { inspectOgg, isOgg } from './formats/ogg.ts';
import { inspectPdf, isPdf } from './formats/pdf.ts';
import { inspectPng, isPng } from './formats/png.ts';
import { inspectSvg, isSvg } from './formats/svg.ts';
import { inspectVtt, isVtt } from './formats/vtt.ts';
import { inspectWebm, isWebm } from './formats/webm.ts';
import { inspectWebp, isWebp } from './formats/webp.ts';
import { MEDIA_TYPES, type MediaType } from './kinds.ts';

interface Format {
  readonly type: MediaType;
  /** Whether a file begins like this. */
  readonly begins: (bytes: Bytes) => boolean;
  /** Walks through the whole file. */
  readonly inspect: (bytes: Bytes) => Finding;
}

/** By how sure their beginnings are; no file begins like two of them, except what MP3 takes for a frame. */
const FORMATS: readonly Format[] = [
  { type: 'image/png', begins: isPng, inspect: inspectPng },
  { type: 'image/jpeg', begins: isJpeg, inspect: inspectJpeg },
  { type: 'image/webp', begins: isWebp, inspect: inspectWebp },
  { type: 'image/gif', begins: isGif, inspect: inspectGif },
  { type: 'video/mp4', begins: isMp4, inspect: inspectMp4 },
  { type: 'video/webm', begins: isWebm, inspect: inspectWebm },
  { type: 'audio/ogg', begins: isOgg, inspect: inspectOgg },
  { type: 'application/pdf', begins: isPdf, inspect: inspectPdf },
  { type: 'text/vtt', begins: isVtt, inspect: inspectVtt },
  { type: 'image/svg+xml', begins: isSvg, inspect: inspectSvg },
  { type: 'audio/mpeg', begins: isMp3, inspect: inspectMp3 },
];

/** What a file is, found in its content alone; or why it is not taken. */
export type Inspection =
  | { readonly ok: true; readonly type: MediaType; readonly width?: number; readonly height?: number }
  | { readonly ok: false; readonly code: RefusalCode };

/** Looks through a file. Pure, in time and memory linear in its bytes. */
export function inspect(bytes: Bytes): Inspection {
  const format = FORMATS.find(({ begins }) => begins(bytes));
  if (!format) return { ok: false, code: 'UNKNOWN_TYPE' };
  const { type } = format;
  if (bytes.length > MEDIA_TYPES[type].mostBytes) return { ok: false, code: 'TOO_LARGE' };
  const finding = format.inspect(bytes);
  if (!finding.ok) return finding;
  if (isTwoThings(bytes, type)) return { ok: false, code: 'HIDDEN_DATA' };
  return { ...finding, type };
}

/** Old readers look for a document's mark this far into a file. */
const LOOKED_INTO = 1_024;
/** An archive is found by its end: 22 bytes and a comment of at most 65,535 (APPNOTE 4.3.16). */
const ARCHIVE_END_WITHIN = 22 + 65_535;

/**
 * Whether a file is something else as well: an archive (found from its end, so that anything may stand before it), or
 * what an old reader would take for a document or a page. Text is read as such anyway: drawings are tags, and captions may
 * speak of them.
 */
function isTwoThings(bytes: Bytes, type: MediaType): boolean {
  const head = latin(bytes, 0, LOOKED_INTO);
  if (type !== 'application/pdf' && head.includes('%PDF-')) return true;
  const isText = type === 'image/svg+xml' || type === 'text/vtt';
  if (!isText && /<(?:!doctype|html|head|body|script|svg|iframe|\?php)/i.test(head)) return true;
  return isArchive(bytes);
}

/** Whether the end of an archive stands where a reader looks for it, with a directory that lies inside the file. */
function isArchive(bytes: Bytes): boolean {
  const from = Math.max(0, bytes.length - ARCHIVE_END_WITHIN);
  const tail = latin(bytes, from, bytes.length);
  for (
    let at = tail.lastIndexOf('PK\x05\x06');
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', at - 1)
  ) {
    const comment = tail.charCodeAt(at + 20) + tail.charCodeAt(at + 21) * 256;
    if (at + 22 + comment <= tail.length) return true;
  }
  return false;
}

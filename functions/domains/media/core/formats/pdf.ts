import {
  activeContent,
  damaged,
  hiddenData,
  latin,
  sound,
  standsAt,
  type Bytes,
  type Finding,
} from '../bytes.ts';

export const isPdf = (bytes: Bytes): boolean => standsAt(bytes, 0, '%PDF-');

/** How far from the end the mark of the end may stand: signers fill up. */
const END_WITHIN = 1_024;

/**
 * Names that make a document do something when it is opened, carry other files, or hide what it holds behind a password
 * (ISO 32000-2, 7.6, 12.6 and 7.11.4). What is packed inside of streams is not unpacked: the document is shown in a
 * sandbox without scripts all the same.
 */
const ACTIVE =
  /\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFiles?|XFA|Encrypt)(?![A-Za-z0-9])/;

/** A name may write any character as # and two hex digits. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export function inspectPdf(bytes: Bytes): Finding {
  if (!/^%PDF-[12]\.\d/.test(latin(bytes, 0, 8))) return damaged;
  const end = latin(bytes, Math.max(0, bytes.length - END_WITHIN), bytes.length);
  const mark = end.lastIndexOf('%%EOF');
  if (mark === -1) return damaged;
  if (!/^%%EOF\s*\0*$/.test(end.slice(mark))) return hiddenData;
  return ACTIVE.test(unescaped(latin(bytes, 0, bytes.length))) ? activeContent : sound;
}

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
 * sandbox without scripts all the same. Packed bytes spell any short name by chance, so that streams are left out.
 */
const ACTIVE =
  /\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia|EmbeddedFiles?|XFA|Encrypt)(?![A-Za-z0-9])/;

/** A name may write any character as # and two hex digits. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Where the content of a stream begins: behind its dictionary (ISO 32000-2, 7.3.8.1). In a string or a comment it is none. */
const STREAM = />>[\0\t\n\f\r ]*stream\r?\n/g;
const STREAM_END = 'endstream';

/** Whether a dictionary is that of a stream of objects that are not packed: they are read as if they stood outside. */
const holdsPlainObjects = (dictionary: string): boolean =>
  /\/ObjStm(?![A-Za-z0-9])/.test(dictionary) && !/\/Filter(?![A-Za-z0-9])/.test(dictionary);

/** A document without the content of its streams; what never ends is no stream. Goes over every byte once. */
function outsideStreams(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    STREAM.lastIndex = from;
    const match = STREAM.exec(text);
    const end = match ? text.indexOf(STREAM_END, STREAM.lastIndex) : -1;
    if (!match || end === -1) break;
    const before = text.slice(from, match.index);
    parts.push(before);
    if (holdsPlainObjects(unescaped(before.slice(before.lastIndexOf(' obj') + 1)))) {
      parts.push(text.slice(STREAM.lastIndex, end));
    }
    from = end + STREAM_END.length;
  }
  parts.push(text.slice(from));
  return parts.join('\n');
}

export function inspectPdf(bytes: Bytes): Finding {
  if (!/^%PDF-[12]\.\d/.test(latin(bytes, 0, 8))) return damaged;
  const end = latin(bytes, Math.max(0, bytes.length - END_WITHIN), bytes.length);
  const mark = end.lastIndexOf('%%EOF');
  if (mark === -1) return damaged;
  if (!/^%%EOF\s*\0*$/.test(end.slice(mark))) return hiddenData;
  return ACTIVE.test(unescaped(outsideStreams(latin(bytes, 0, bytes.length)))) ? activeContent : sound;
}

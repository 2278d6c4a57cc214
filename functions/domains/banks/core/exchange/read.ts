import { readAiken } from './aiken.ts';
import { decodeFile } from './decode.ts';
import type { FileFormat } from './formats.ts';
import { readGift } from './gift/read.ts';
import { readMoodleXml } from './moodle/read.ts';
import type { Entry, ExchangeProblem } from './problems.ts';

const READERS: Readonly<Record<FileFormat, (text: string) => Generator<Entry>>> = {
  GIFT: readGift,
  MOODLE_XML: readMoodleXml,
  AIKEN: readAiken,
};

/** A file whose text was read: its questions may be gone through again and again, one at a time. */
export type QuestionFile =
  | { readonly ok: true; readonly entries: () => Generator<Entry> }
  | { readonly ok: false; readonly problem: ExchangeProblem };

/** How far an XML declaration is looked for. */
const DECLARATION = 200;

/** Reads the bytes of a file of questions. Never throws. */
export function readQuestionFile(bytes: Uint8Array, format: FileFormat): QuestionFile {
  const head = Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1');
  const declared =
    format === 'MOODLE_XML' ? /^\s*<\?xml[^>]*encoding=["']([^"']+)/.exec(head)?.[1] : undefined;
  const decoded = decodeFile(bytes, declared);
  if (!decoded.ok) return decoded;
  return { ok: true, entries: () => READERS[format](decoded.text) };
}

import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { LIMITS } from '../../core/exchange/limits.ts';
import { FILE_FORMATS, type FileFormat } from '../../core/exchange/formats.ts';

/** The most bytes of a compressed file: the job keeps it in one transaction, which takes 4 MB. */
export const MOST_COMPRESSED = 3_500_000;

const headSchema = v.object({ bankId: v.string(), format: v.picklist(FILE_FORMATS) });
const LINE_END = 0x0a;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What an import's job is started with: a line that says where to and how, and the file, compressed. */
export function packInput(bankId: string, format: FileFormat, file: Uint8Array): Buffer {
  const head = Buffer.from(`${JSON.stringify({ bankId, format })}\n`);
  return Buffer.concat([head, isGzip(file) ? file : gzipSync(file)]);
}

export interface ImportInput {
  readonly bankId: string;
  readonly format: FileFormat;
  readonly file: Uint8Array;
}

/** The same taken apart; undefined when the file is damaged or unpacks to more than a file may have. */
export function unpackInput(input: Uint8Array): ImportInput | undefined {
  const end = input.indexOf(LINE_END);
  const head: unknown = JSON.parse(Buffer.from(input.subarray(0, end)).toString('utf8'));
  try {
    const file = gunzipSync(input.subarray(end + 1), { maxOutputLength: LIMITS.bytes + 1 });
    return { ...v.parse(headSchema, head), file };
  } catch {
    return undefined;
  }
}

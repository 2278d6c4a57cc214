import * as v from 'valibot';
import { parseStored } from '../../../platform/stored.ts';
import type { Item } from '../../../platform/table/table.ts';
import type { AnswerEntry } from '../core/answers.ts';
import { packText, unpackText } from './packed-text.ts';

/*
 * How one answer is stored: small enough that its item stays below a kilobyte, whatever script a text is written in. A
 * text that takes fewer bytes in another form than in UTF-8, which is how the table stores text, is kept as those bytes.
 */

/** A stored answer. */
export const packedSchema = v.object({
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The answer without its response. */
  entry: v.looseObject({ response: v.unknown() }),
  units: v.optional(v.instance(Uint8Array)),
  deflated: v.optional(v.instance(Uint8Array)),
});

/**
 * The most bytes that a text may take as it is packed, so that saving an answer stays one small write: enough for 255
 * characters of any living script, for as many emoji, and for what people make of their parts.
 */
const MAX_BYTES = 510;

/** Whether a response is small enough to be kept. */
export function fitsAnItem(response: unknown): boolean {
  const text = textOf(response);
  return text === undefined || packText(text).bytes <= MAX_BYTES;
}

/** The attributes of a stored answer. */
export function packEntry(revision: number, entry: AnswerEntry | null): Record<string, unknown> {
  const text = textOf(entry?.response);
  const packed = text === undefined ? undefined : packText(text);
  if (!packed || packed.form === 'utf8') return { revision, entry };
  return { revision, entry: { ...entry, response: null }, [packed.form]: packed.data };
}

/** A stored answer, to be checked by its own schema. */
export const unpackEntry = (item: Item): { revision: number; entry: unknown } =>
  unpack(parseStored(packedSchema, item));

/** The same for one that is stored among others. */
export function unpack({ revision, entry, units, deflated }: v.InferOutput<typeof packedSchema>): {
  revision: number;
  entry: unknown;
} {
  if (units) return { revision, entry: { ...entry, response: { text: unpackText('units', units) } } };
  if (deflated)
    return { revision, entry: { ...entry, response: { text: unpackText('deflated', deflated) } } };
  return { revision, entry };
}

/** The text of a response that is a text and nothing else. */
function textOf(response: unknown): string | undefined {
  if (typeof response !== 'object' || response === null || Object.keys(response).length !== 1)
    return undefined;
  return 'text' in response && typeof response.text === 'string' ? response.text : undefined;
}

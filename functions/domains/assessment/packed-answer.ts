import * as v from 'valibot';
import { parseStored } from '../../platform/stored.ts';
import type { Item } from '../../platform/table/table.ts';
import type { AnswerEntry } from './core/answers.ts';

/*
 * How one answer is stored: small enough that its item stays below a kilobyte, whatever script a text is written in. A
 * text that takes fewer bytes in UTF-16 than in UTF-8, which is how the table stores text, is kept as those bytes.
 */

const packedSchema = v.object({
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The answer without its response. */
  entry: v.looseObject({ response: v.unknown() }),
  utf16: v.optional(v.instance(Uint8Array)),
});

/** The attributes of a stored answer. */
export function packEntry(revision: number, entry: AnswerEntry | null): Record<string, unknown> {
  const text = textOf(entry?.response);
  if (text === undefined || 2 * text.length >= new TextEncoder().encode(text).length)
    return { revision, entry };
  return {
    revision,
    entry: { ...entry, response: null },
    utf16: new Uint8Array(Buffer.from(text, 'utf16le')),
  };
}

/** A stored answer, to be checked by its own schema. */
export function unpackEntry(item: Item): { revision: number; entry: unknown } {
  const { revision, entry, utf16 } = parseStored(packedSchema, item);
  if (!utf16) return { revision, entry };
  return { revision, entry: { ...entry, response: { text: new TextDecoder('utf-16le').decode(utf16) } } };
}

/** The text of a response that is a text and nothing else. */
function textOf(response: unknown): string | undefined {
  if (typeof response !== 'object' || response === null || Object.keys(response).length !== 1)
    return undefined;
  return 'text' in response && typeof response.text === 'string' ? response.text : undefined;
}

import type { PublicResponse } from '../../responses.ts';
import type { Field } from './fields.ts';

/*
 * What was given in the fields is stored as one text, the fields apart by a sign that no text holds: an answer is then
 * packed like every other text, and saving it stays one small write.
 */
const BETWEEN = '\u001F';

/** What one field holds, as its type stores it; null for nothing. */
export type Given = unknown;

/** What is stored for what was given: a text as it was typed, a choice as its place in the author's list. */
function written(given: Given): string {
  if (typeof given !== 'object' || given === null) return '';
  // Text is stored without control characters, but an author's key may hold one, which compares as a space.
  if ('text' in given && typeof given.text === 'string') return given.text.replaceAll(BETWEEN, ' ');
  if ('number' in given && typeof given.number === 'string') return given.number;
  const choices: unknown = 'choices' in given ? given.choices : [];
  return Array.isArray(choices) ? choices.map(String).join('') : '';
}

/** The stored text of what was given in all fields. */
export function join(given: readonly Given[]): string {
  return given.map(written).join(BETWEEN);
}

const READ: Readonly<Record<Field['kind'], (text: string) => Given>> = {
  SINGLE_CHOICE: (text) => (/^\d{1,2}$/.test(text) ? { choices: [Number(text)] } : undefined),
  NUMERIC: (number) => ({ number }),
  SHORT_TEXT: (text) => ({ text }),
};

/**
 * What was given in each field, null where nothing; null when the text is not one of these fields. What a field cannot
 * have is left to its type to judge.
 */
export function split(fields: readonly Field[], text: string): Given[] | null {
  const parts = text.split(BETWEEN);
  if (parts.length !== fields.length) return null;
  return fields.map(({ kind }, at) => (parts[at] ? READ[kind](parts[at]) : null));
}

/** The answer of one field as its own type takes it. */
export function asResponse(kind: Field['kind'], value: string): PublicResponse {
  if (kind === 'NUMERIC') return { number: value };
  return kind === 'SHORT_TEXT' ? { text: value } : { choices: value === '' ? [] : [value] };
}

/** The same the other way round: what a field shows. */
export function asValue(response: PublicResponse): string {
  if ('number' in response) return response.number;
  if ('text' in response) return response.text;
  return 'choices' in response ? (response.choices[0] ?? '') : '';
}

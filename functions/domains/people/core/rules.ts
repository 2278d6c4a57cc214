import type { Localized, Refusal } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

/** Names of people, units, positions and organisations. */
export const MOST_NAME = 150;
const MOST_REASON = 500;
const LEAST_REASON = 3;

/** What was checked: its value as it is kept, or why not. */
export type Checked<T> = { ok: true; value: T } | { ok: false; refusals: Refusal[] };

const well = <T>(value: T): Checked<T> => ({ ok: true, value });
const wrong = (code: Refusal['code'], message: Localized, field: string[]): Checked<never> => ({
  ok: false,
  refusals: [{ code, message, field }],
});

/** A permanent id: 1 to 64 letters, digits, dots, underscores or hyphens. */
export function checkSlug(text: string, field: string[]): Checked<string> {
  return /^[A-Za-z0-9._-]{1,64}$/.test(text) ? well(text) : wrong('INVALID', MESSAGES.SLUG, field);
}

/** A text of one line, trimmed, not empty, at most `most` characters. */
export function checkLine(text: string, field: string[], most = MOST_NAME): Checked<string> {
  const line = text.trim().normalize('NFC');
  if (line === '') return wrong('REQUIRED', MESSAGES.EMPTY, field);
  if (/[\p{Cc}\u2028\u2029]/u.test(line)) return wrong('INVALID', MESSAGES.ONE_LINE, field);
  return [...line].length > most ? wrong('TOO_LARGE', MESSAGES.LONG(most), field) : well(line);
}

/** A text as it is entered: in Indonesian, and in English where somebody has written it. */
export interface LocalizedInput {
  readonly id: string;
  readonly en?: string | null | undefined;
}

/** A line in both languages; what is not there in English is told in Indonesian. */
export function checkLocalized({ id, en }: LocalizedInput, field: string[]): Checked<Localized> {
  const english = en?.trim() ? checkLine(en, [...field, 'en']) : undefined;
  const indonesian = checkLine(id, [...field, 'id']);
  return together({ id: indonesian, en: english ?? (indonesian.ok ? indonesian : well('')) });
}

/** A reason as it is kept: trimmed, 3 to 500 characters. */
export function checkReason(text: string, field: string[]): Checked<string> {
  const reason = text.trim();
  const { length } = [...reason];
  return length >= LEAST_REASON && length <= MOST_REASON
    ? well(reason)
    : wrong('INVALID', MESSAGES.REASON(LEAST_REASON, MOST_REASON), field);
}

/** The value of every part, or every refusal of all parts. */
export function together<T extends object>(parts: { [K in keyof T]: Checked<T[K]> }): Checked<T> {
  const entries = Object.entries<Checked<unknown>>(parts);
  const refusals = entries.flatMap(([, part]) => (part.ok ? [] : part.refusals));
  if (refusals.length > 0) return { ok: false, refusals };
  const values = entries.map(([name, part]) => [name, part.ok ? part.value : undefined]);
  return well(Object.fromEntries(values) as T);
}

/** A name as lists sort it: without case, accents and the separator of keys, at most 60 characters. */
export function sortKeyOf(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);
}

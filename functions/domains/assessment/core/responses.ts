import type { Localized } from '../../../platform/outcome.ts';

/**
 * An answer as the client sends and sees it. Exactly one field, that of the kind of the question. Ids are those of the
 * attempt's draw (c1, p1, o1, i1 …), never the author's.
 */
export type PublicResponse =
  | { readonly choices: readonly string[] }
  | { readonly trueFalse: boolean }
  | { readonly number: string }
  | { readonly text: string }
  | { readonly matches: readonly { readonly prompt: string; readonly option: string }[] }
  | { readonly order: readonly string[] }
  | { readonly fields: readonly FieldAnswer[] };

/** What was given in one field of a text: what was typed, or the id of the choice that was picked. */
export interface FieldAnswer {
  readonly field: string;
  readonly value: string;
}

/** Why an answer cannot be taken, with what the learner is told. Nothing is lost: the answer is refused when sent. */
export const INVALID_RESPONSES = {
  WRONG_KIND: {
    id: 'Jawaban ini bukan untuk jenis soal ini.',
    en: 'This answer is not one for this kind of question.',
  },
  WRONG_SHAPE: { id: 'Jawaban ini tidak dapat dibaca.', en: 'This answer cannot be read.' },
  UNKNOWN_OPTION: {
    id: 'Jawaban menyebut pilihan yang tidak ada pada soal ini.',
    en: 'The answer names an option that this question does not have.',
  },
  REPEATED: { id: 'Satu pilihan disebut lebih dari sekali.', en: 'An option is named more than once.' },
  TOO_MANY: { id: 'Pilih satu jawaban saja.', en: 'Pick one answer only.' },
  TOO_LONG: { id: 'Jawaban terlalu panjang.', en: 'The answer is too long.' },
  TEXT_TOO_LONG: {
    id: 'Jawaban paling panjang 255 karakter; satu emoji dihitung satu karakter. Persingkat jawabannya.',
    en: 'An answer has at most 255 characters; an emoji counts as one. Make it shorter.',
  },
  TEXT_TOO_RICH: {
    id: 'Jawaban ini berisi terlalu banyak tanda yang bertumpuk atau langka. Persingkat jawabannya.',
    en: 'This answer holds too many stacked or rare signs. Make it shorter.',
  },
  FIELDS_TOO_LONG: {
    id: 'Isian-isian soal ini bersama-sama paling panjang 255 karakter. Persingkat isinya.',
    en: 'The fields of this question hold at most 255 characters together. Make them shorter.',
  },
  INCOMPLETE: { id: 'Urutkan semua butir.', en: 'Put all items in order.' },
  NOT_A_NUMBER: {
    id: 'Tulis sebuah bilangan, misalnya 12,5.',
    en: 'Write a number, for example 12.5.',
  },
  AMBIGUOUS_NUMBER: {
    id: 'Bilangan ini dapat dibaca lebih dari satu cara. Tulis tanpa pemisah ribuan, misalnya 1234,5.',
    en: 'This number can be read in more than one way. Write it without thousands separators, for example 1234.5.',
  },
} as const satisfies Record<string, Localized>;

/** The name of a reason why an answer cannot be taken. */
export type InvalidReason = keyof typeof INVALID_RESPONSES;

/** A raw answer made ready to be stored; null clears the answer. */
export type Normalised<R> = { readonly response: R | null } | { readonly invalid: InvalidReason };

/** A list that hostile input cannot make us walk for long: more than any question can have is refused unread. */
const MAX_LIST = 100;

/**
 * The payload of a tagged answer: the value of its field `tag`, when that is its only field that is not empty.
 * Only own fields are looked at, so that nothing inherited can pose as an answer.
 */
export function payloadOf(raw: unknown, tag: string): { payload: unknown } | { invalid: InvalidReason } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { invalid: 'WRONG_SHAPE' };
  const entries = Object.entries(raw).filter(([, value]) => value !== undefined && value !== null);
  const [entry] = entries;
  if (!entry || entries.length > 1) return { invalid: 'WRONG_SHAPE' };
  return entry[0] === tag ? { payload: entry[1] } : { invalid: 'WRONG_KIND' };
}

/** The texts of a list of texts, or why it is none. */
export function textsOf(payload: unknown): readonly string[] | InvalidReason {
  if (!Array.isArray(payload)) return 'WRONG_SHAPE';
  if (payload.length > MAX_LIST) return 'TOO_LONG';
  const items: readonly unknown[] = payload;
  return items.every((item) => typeof item === 'string') ? items : 'WRONG_SHAPE';
}

/** The members of a list of objects, or why it is none. */
export function objectsOf(payload: unknown): readonly object[] | InvalidReason {
  if (!Array.isArray(payload)) return 'WRONG_SHAPE';
  if (payload.length > MAX_LIST) return 'TOO_LONG';
  const items: readonly unknown[] = payload;
  return items.every((item) => typeof item === 'object' && item !== null) ? items : 'WRONG_SHAPE';
}

/** The own field `name` of `object`, if it is a text. */
export function ownText(object: object, name: string): string | null {
  const value: unknown = Object.getOwnPropertyDescriptor(object, name)?.value;
  return typeof value === 'string' ? value : null;
}

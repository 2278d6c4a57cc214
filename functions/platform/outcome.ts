import type { UserErrorCode } from '../graphql/generated/types.ts';

/** A text in the languages of the interface. */
export interface Localized {
  id: string;
  en: string;
}

/** An expected refusal: data for the caller, never an exception. */
export interface Refusal {
  code: UserErrorCode;
  /** The path of the input field it concerns; empty when it concerns the whole input. */
  field: string[];
  /** What is wrong and how to mend it, in every language of the interface. */
  message: Localized;
}

/** What a command answers: its value, or every reason why nothing was written. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusals: Refusal[] };

/** A success. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A refusal for one reason. */
export function refused(code: UserErrorCode, message: Localized, field: string[] = []): Outcome<never> {
  return { ok: false, refusals: [{ code, message, field }] };
}

/** A refusal for several reasons; `refusals` must not be empty. */
export function refusedAll(refusals: Refusal[]): Outcome<never> {
  return { ok: false, refusals };
}

/** The value of every part, or every refusal of all parts. */
export function together<T extends object>(parts: { [K in keyof T]: Outcome<T[K]> }): Outcome<T> {
  const entries = Object.entries<Outcome<unknown>>(parts);
  const refusals = entries.flatMap(([, part]) => (part.ok ? [] : part.refusals));
  if (refusals.length > 0) return refusedAll(refusals);
  const values = entries.map(([name, part]) => [name, part.ok ? part.value : undefined]);
  return done(Object.fromEntries(values) as T);
}

import type { Localized } from '../platform/outcome.ts';
import type { Language } from './generated/types.ts';

/**
 * The language of a caller who accepts these: Indonesian, unless English weighs more or comes first with the same
 * weight (RFC 9110, 12.5.4: `q` from 0 to 1, 1 when left out; 0 is not accepted).
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const accepted = (acceptLanguage ?? '').split(',').flatMap((range) => {
    const [, name, weight = '1'] =
      /^\s*(id|en)(?:-[\w-]+)?\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/i.exec(range) ?? [];
    const q = Number(weight);
    return name && q > 0 ? [{ language: name.toUpperCase() as Language, q }] : [];
  });
  return accepted.toSorted((one, other) => other.q - one.q)[0]?.language ?? 'ID';
}

/** A text as somebody who is answered in this language reads it. */
export function inLanguage({ language }: { readonly language: Language }, { id, en }: Localized): string {
  return language === 'EN' ? en : id;
}

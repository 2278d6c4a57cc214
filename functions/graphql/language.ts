import type { Localized } from '../platform/outcome.ts';
import type { Language } from './generated/types.ts';

/** The language of a caller who accepts these: Indonesian, unless English comes first. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = /\b(id|en)\b/i.exec(acceptLanguage ?? '')?.[1];
  return first?.toLowerCase() === 'en' ? 'EN' : 'ID';
}

/** A text as somebody who is answered in this language reads it. */
export function inLanguage({ language }: { readonly language: Language }, { id, en }: Localized): string {
  return language === 'EN' ? en : id;
}

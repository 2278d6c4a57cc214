import { language } from './language.ts';
import type { Language } from './language.ts';

/** A text, or a function that puts values into one. */
type Message = string | ((...values: never[]) => string);

/** The type a translation must have: a text for a text, a function of the same values for a function. */
type Translated<M> = { readonly [K in keyof M]: M[K] extends string ? string : M[K] };

/** A feature's texts in every language, and a function that gives those of the current one. */
export interface Messages<M> {
  /** The texts in the current language; a component that calls it follows the language. */
  (): Translated<M>;
  readonly catalogue: Readonly<Record<Language, Translated<M>>>;
}

/**
 * Declares the texts of a feature. Indonesian comes first and defines the keys; the compiler refuses an English
 * catalogue that lacks one, has one more, or takes other values.
 */
export function defineMessages<const M extends Record<string, Message>>(catalogue: {
  readonly id: M;
  readonly en: Translated<NoInfer<M>>;
}): Messages<M> {
  const texts = { id: catalogue.id as Translated<M>, en: catalogue.en };
  return Object.assign(() => texts[language.value], { catalogue: texts });
}

/** A text that comes from the server in one or both languages. */
export interface LocalizedText {
  readonly id: string;
  readonly en: string | null;
}

/** A text of the server in the current language, or in Indonesian where there is no translation. */
export function pick(text: LocalizedText): string {
  return language.value === 'en' ? (text.en ?? text.id) : text.id;
}

/** The `lang` of what `pick` gives, when it is not that of the page. */
export function langOf(text: LocalizedText): Language | undefined {
  return language.value === 'en' && text.en === null ? 'id' : undefined;
}

/** The `lang` of partners' content, when it is not that of the page. @param content its language, as the API names it */
export function langOfContent(content: 'ID' | 'EN'): Language | undefined {
  const own = content === 'ID' ? 'id' : 'en';
  return own === language.value ? undefined : own;
}

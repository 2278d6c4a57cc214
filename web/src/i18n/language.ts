import { effect, signal } from '@preact/signals';

/** The languages of the interface; Indonesian is the first. */
export type Language = 'id' | 'en';

const storageKey = 'kapuas.language';

/** Reads a preference; a browser that forbids storage has none. */
function stored(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** The language of the interface. Reading its value in a component makes the component follow it. */
export const language = signal<Language>(stored());

/** Switches the language and remembers it on this device. */
export function setLanguage(next: Language): void {
  language.value = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

/** Keeps the document's `lang` attribute right, so that screen readers pronounce and browsers hyphenate. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = language.value;
  });
}

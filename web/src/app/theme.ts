import { signal } from '@preact/signals';

/** The colour scheme: the device's own, or the user's choice. */
export type Theme = 'auto' | 'light' | 'dark';

const storageKey = 'kapuas.theme';

function stored(): Theme {
  try {
    const value = localStorage.getItem(storageKey);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

export const theme = signal<Theme>('auto');

/** The ground of each scheme, as the tokens have it: the browser's own bars take it. */
const grounds = { light: '#f7f6f2', dark: '#10181b' } as const;

function colourBars(next: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = grounds[next === 'auto' ? own : next];
  }
}

function apply(next: Theme): void {
  theme.value = next;
  colourBars(next);
  if (next === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = next;
}

/** Chooses the colour scheme and remembers it on this device. */
export function setTheme(next: Theme): void {
  apply(next);
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

/** Applies the remembered choice. Called before the first render, so that nothing flashes. */
export function applyStoredTheme(): void {
  apply(stored());
}

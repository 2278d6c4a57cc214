import { afterEach, describe, expect, it } from 'vitest';
import { language, setLanguage } from '../../../web/src/i18n/language.ts';
import { defineMessages, langOf, pick } from '../../../web/src/i18n/messages.ts';
import type { Messages } from '../../../web/src/i18n/messages.ts';

type AnyMessages = Messages<Readonly<Record<string, string>>>;

const modules = import.meta.glob<{ messages: AnyMessages }>('../../../web/src/**/*messages.ts', {
  eager: true,
});
const catalogues = Object.entries(modules)
  .filter(([path]) => !path.endsWith('/i18n/messages.ts'))
  .map(([path, { messages }]) => [path.replace('../../../web/src/', ''), messages.catalogue] as const);

afterEach(() => setLanguage('id'));

describe('every catalogue of messages', () => {
  it('is found', () => {
    expect(catalogues.length).toBeGreaterThan(8);
  });

  it.each(catalogues)('%s has the same keys in both languages, none of them empty', (_path, { id, en }) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
    for (const text of [...Object.values(id), ...Object.values(en)]) {
      // A message with values is a function and has its words inside.
      if (typeof text === 'string') expect(text.trim()).not.toBe('');
    }
  });
});

describe('texts in the language of the interface', () => {
  const messages = defineMessages({
    id: { hello: 'Halo', left: (count: number) => `${count} lagi` },
    en: { hello: 'Hello', left: (count) => `${count} left` },
  });

  it('begin in Indonesian and follow the switch', () => {
    expect(language.value).toBe('id');
    expect(messages().hello).toBe('Halo');
    setLanguage('en');
    expect([messages().hello, messages().left(3)]).toEqual(['Hello', '3 left']);
  });

  it('of the server fall back to Indonesian, and say so to those who read aloud', () => {
    setLanguage('en');
    expect([pick({ id: 'Kota', en: 'City' }), langOf({ id: 'Kota', en: 'City' })]).toEqual([
      'City',
      undefined,
    ]);
    expect([pick({ id: 'Kota', en: null }), langOf({ id: 'Kota', en: null })]).toEqual(['Kota', 'id']);
  });
});

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../functions/graphql/language.ts';
import { scalars } from '../../functions/graphql/scalars.ts';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'ID'],
    ['', 'ID'],
    ['en', 'EN'],
    ['EN-gb', 'EN'],
    ['id;q=0.1,en;q=0.9', 'EN'],
    ['id;q=0.1, en', 'EN'],
    ['en;q=0.5, id ; q = 0.8', 'ID'],
    ['en,id', 'EN'],
    ['id,en', 'ID'],
    ['en;q=0', 'ID'],
    ['fr,de;q=0.9', 'ID'],
    ['fr,en;q=0.2', 'EN'],
    ['x-en, tr-en', 'ID'],
    ['en;q=x', 'ID'],
  ])('for %j is %s', (header, language) => expect(languageOf(header)).toBe(language));
});

describe('DateTime', () => {
  it.each([
    '2026-02-30T10:00:00Z',
    '2025-02-29T00:00:00+07:00',
    '2026-13-01T00:00:00Z',
    '2026-01-01T25:00:00Z',
  ])('refuses %s, which no calendar has', (text) =>
    expect(() => scalars.DateTime.parseValue(text)).toThrow(/must be a moment/),
  );

  it.each(['2024-02-29T23:59:59.999Z', '2026-11-24T15:00:00+07:00'])('takes %s', (text) =>
    expect(scalars.DateTime.parseValue(text)).toBe(text),
  );
});

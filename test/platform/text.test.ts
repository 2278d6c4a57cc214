import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLine, checkReason, checkText, checkUrl } from '../../functions/platform/checks.ts';
import { asKept, isBlank } from '../../functions/platform/text.ts';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));

/** What no text may have, apart from tabs and line ends. */
const UNFIT = [...range(0x00, 0x1f), ...range(0x7f, 0x9f), ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)]
  .concat(['\ud800', '\udbff', '\udc00', '\udfff'])
  .filter((sign) => !'\t\n\r'.includes(sign));

const plain = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '👩\u200d🏫', 'می\u200cخو') });

describe('texts', () => {
  it('are refused with one unfit character anywhere, in lines, texts and reasons', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(...UNFIT), plain, (before, sign, after) => {
        const text = `abc${before}${sign}${after}abc`;
        for (const refusals of [checkLine(['t'], text, 999), checkText(['t'], text, 999)]) {
          expect(refusals).toMatchObject([{ code: 'INVALID', field: ['t'] }]);
          const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
          expect(refusals[0]?.message.id).toContain(code);
          expect(refusals[0]?.message.en).toContain(code);
        }
        expect(checkReason(text).ok).toBe(false);
        expect(checkUrl(['u'], `https://a.test/${sign}`)).toHaveLength(1);
      }),
    );
  });

  it('that are taken hold nothing unfit, can be seen, and are kept in one form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        fc.pre(checkText(['t'], text, 999).length === 0);
        const kept = asKept(text);
        expect(Buffer.from(kept).toString()).toBe(kept);
        expect(isBlank(kept)).toBe(false);
        expect(asKept(kept.normalize('NFD'))).toBe(kept);
      }),
    );
  });

  it.each([' ', '\t\n', '\u200b', '\u200b\u2060\ufeff', '\u00ad', '\u3164', '\u2800', '\u{e0041}', '\ufe0f'])(
    'of nothing to see are blank: %j',
    (text) => {
      expect(checkLine(['t'], text.replace(/[\t\n]/g, ' '), 9)).toMatchObject([{ code: 'REQUIRED' }]);
      expect(checkText(['t'], text, 9)).toMatchObject([{ code: 'REQUIRED' }]);
      expect(checkReason(text.repeat(5)).ok).toBe(false);
    },
  );

  it.each([
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u200e',
    '\u061c',
    '\u3164',
    '\u2800',
    '\u{e0041}',
    '\u200d',
    '\u200c',
  ])('of one line have nothing in them that nobody sees, though longer ones may: %j', (sign) => {
    for (const text of [`a${sign}b`, `${sign}ab`, `ab${sign}`, `Siti ${sign} Aminah`]) {
      expect(checkLine(['t'], text, 99)).toMatchObject([{ code: 'INVALID' }]);
      expect(checkText(['t'], text, 99)).toEqual([]);
    }
    const point = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    expect(checkLine(['t'], `a${sign}b`, 99)[0]?.message.en).toContain(`invisible character U+${point}`);
  });

  it.each([
    '👩🏽\u200d🏫 guru',
    '🏳️\u200d🌈',
    'می\u200cخواهم',
    'ක්\u200dය',
    '❤️',
    '葛\u{e0100}',
    '🏴\u{e0067}\u{e0062}\u{e007f}',
  ])('of one line may join and choose the form of what is seen: %s', (text) =>
    expect(checkLine(['t'], text, 99)).toEqual([]),
  );

  it.each([
    ['a\n\nb\u0000', 'the control character U+0000 (line 3, character 2)'],
    ['😀\ud800x', 'half of a surrogate pair U+D800 (line 1, character 2)'],
    ['a\r\nbc\u202e', 'the direction of the text U+202E (line 2, character 3)'],
  ])('%j are told which character is meant, and where', (text, told) => {
    expect(checkText(['t'], text, 9)[0]?.message.en).toContain(told);
  });

  it('of one line are told the line break, which those of many may have', () => {
    expect(checkLine(['t'], 'a\nb', 9)[0]?.message).toEqual({
      id: 'Tulis dalam satu baris: ada ganti baris U+000A (baris 1, karakter 2).',
      en: 'Write it in one line: there is the line break U+000A (line 1, character 2).',
    });
    expect(checkText(['t'], 'a\r\n\tb', 9)).toEqual([]);
  });

  it('are measured as they are kept', () => {
    expect(checkLine(['t'], '  e\u0301e\u0301  ', 2)).toEqual([]);
    expect(checkReason(' cafe\u0301 ')).toEqual({ ok: true, value: 'café' });
  });
});

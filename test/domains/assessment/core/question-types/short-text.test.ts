import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gradeResponse,
  normaliseResponse,
  reviewQuestion,
} from '../../../../../functions/domains/assessment/core/index.ts';
import { foldWhole } from '../../../../../functions/domains/assessment/core/question-types/fold.ts';
import {
  fitsPattern,
  patternExample,
  readPattern,
} from '../../../../../functions/domains/assessment/core/question-types/short-text/wildcard.ts';
import { brokenRules, EXAMPLES, question } from '../support/questions.ts';

function fits(pattern: string, text: string, caseSensitive = false): boolean {
  return fitsPattern(readPattern(pattern, caseSensitive), foldWhole(text, caseSensitive));
}

describe('patterns', () => {
  it.each([
    ['kartu keluarga', 'Kartu  Keluarga', true],
    ['kartu keluarga', ' KARTU KELUARGA ', true],
    ['kartu keluarga', 'kartu', false],
    ['kartu*', 'kartu', true],
    ['kartu*', 'kartu tanda penduduk', true],
    ['*penduduk', 'kartu tanda penduduk', true],
    ['k*t*p', 'kartu tanda p', true],
    ['k*t*p', 'kap', false],
    ['ab*ba', 'aba', false],
    ['ab*ba', 'abba', true],
    ['a*b*c', 'a c b', false],
    ['*', '', true],
    ['*', 'apa saja', true],
    ['**a**', 'banana', true],
    ['a * b', 'a b', false],
    ['a * b', 'a x b', true],
    ['3 \\* 4', '3 * 4', true],
    ['3 \\* 4', '3 x 4', false],
    ['c:\\\\x', 'C:\\x', true],
    ['a\\b', 'a\\b', true],
    ['.*', 'x', false],
    ['(a+)+$', '(a+)+$', true],
    ['café', 'cafe\u0301', true],
    ['ﬁle', 'file', true],
    ['ktp', 'k\u200bt\u00adp\ufeff', true],
    ['ＫＴＰ', 'ktp', true],
    ['İ', 'i̇', true],
  ])('%j and %j: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  it('regard letter case only when asked', () => {
    expect(fits('KTP', 'ktp', true)).toBe(false);
    expect(fits('KTP', 'KTP', true)).toBe(true);
  });

  it('agree with a slow matcher that tries everything', () => {
    const slow = (pattern: string, text: string): boolean => {
      if (pattern === '') return text === '';
      if (pattern.startsWith('*')) {
        return slow(pattern.slice(1), text) || (text !== '' && slow(pattern, text.slice(1)));
      }
      return text.startsWith(pattern.charAt(0)) && slow(pattern.slice(1), text.slice(1));
    };
    const letters = (alphabet: string, maxLength: number) =>
      fc.array(fc.constantFrom(...alphabet), { maxLength }).map((list) => list.join(''));
    fc.assert(
      fc.property(letters('ab*', 8), letters('ab', 10), (pattern, text) => {
        expect(fits(pattern, text)).toBe(slow(pattern, text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('take no time on what makes backtracking explode', () => {
    const pattern = '*a'.repeat(127);
    const started = performance.now();
    expect(fits(pattern, `${'a'.repeat(254)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('fit their own example', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (text, caseSensitive) => {
          fc.pre(text.trim() !== '');
          expect(fits(text, patternExample(text), caseSensitive)).toBe(true);
        },
      ),
    );
  });
});

describe('short text', () => {
  const card = question('SHORT_TEXT', EXAMPLES.SHORT_TEXT);

  it.each([
    ['kartu keluarga', 100_000, ['Tepat.']],
    ['Kartu tanda penduduk', 50_000, ['Kartu yang mana?']],
    ['KK', 0, []],
  ])('grades %j', (text, fraction, feedback) => {
    expect(normaliseResponse(card, {}, { text })).toEqual({ response: { text } });
    expect(gradeResponse(card, { text }).fraction).toBe(fraction);
    expect(reviewQuestion(card, {}, { text })).toMatchObject({
      response: { text },
      feedback,
      rightAnswer: { response: { text: 'kartu keluarga' } },
    });
  });

  it.each([
    [{ text: '' }, { response: null }],
    [{ text: ' \u200b\n' }, { response: null }],
    [{ text: ' a\u0000b ' }, { response: { text: 'a b' } }],
    [{ text: 'a\ud800' }, { response: { text: 'a\ufffd' } }],
    [{ text: 'a'.repeat(255) }, { response: { text: 'a'.repeat(255) } }],
    [{ text: 'a'.repeat(256) }, { invalid: 'TEXT_TOO_LONG' }],
    [{ text: 'x'.repeat(10_000_000) }, { invalid: 'TEXT_TOO_LONG' }],
    [{ text: '漢'.repeat(255) }, { response: { text: '漢'.repeat(255) } }],
    [{ text: '漢'.repeat(256) }, { invalid: 'TEXT_TOO_LONG' }],
    [{ text: '😀'.repeat(255) }, { response: { text: '😀'.repeat(255) } }],
    [{ text: '👨‍👩‍👧‍👦'.repeat(255) }, { response: { text: '👨‍👩‍👧‍👦'.repeat(255) } }],
    [{ text: '🇮🇩'.repeat(256) }, { invalid: 'TEXT_TOO_LONG' }],
    [{ text: 5 }, { invalid: 'WRONG_SHAPE' }],
  ])('normalises', (raw, expected) => {
    expect(normaliseResponse(card, {}, raw)).toEqual(expected);
  });

  it.each([
    [[{ text: 'a', percent: 50 }], ['SHORT_TEXT_NONE_FULL@shape.answers']],
    [
      [
        { text: '*', percent: 0 },
        { text: 'a', percent: 100 },
      ],
      ['SHORT_TEXT_UNREACHABLE@shape.answers.1.text'],
    ],
    [[{ text: ' ', percent: 100 }], ['BLANK@shape.answers.0.text']],
    [[], ['TOO_SHORT@shape.answers']],
  ])('tells its author what to mend', (answers, problems) => {
    expect(brokenRules('SHORT_TEXT', { caseSensitive: false, answers })).toEqual(problems);
  });
});

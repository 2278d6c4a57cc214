import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../../../functions/domains/assessment/core/question-types/fold.ts';

/** Folding as its description has it, step by step, whatever the text. */
function asDescribed(text: string, caseSensitive: boolean): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ');
  return caseSensitive ? plain : plain.toLowerCase().normalize('NFKC');
}

it.each(['grapheme-ascii', 'grapheme'] as const)('folds texts of %s as it is described', (unit) => {
  fc.assert(
    fc.property(fc.string({ unit }), fc.boolean(), (text, caseSensitive) => {
      expect(fold(text, caseSensitive)).toBe(asDescribed(text, caseSensitive));
    }),
  );
});

it.each([
  ['Balai  Kota', 'balai kota'],
  ['Balai\tKota', 'balai kota'],
  ['BALAI\u007fKOTA', 'balai kota'],
  ['Ｂａｌａｉ', 'balai'],
  ['Bal\u00adai', 'balai'],
])('folds %j', (text, folded) => {
  expect(fold(text, false)).toBe(folded);
});

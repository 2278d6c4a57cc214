import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from '../../../../functions/domains/assessment/repository/packed-text.ts';

const back = (text: string) => {
  const packed = packText(text);
  return packed.form === 'utf8' ? text : unpackText(packed.form, packed.data);
};

it('gives every text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
      expect(back(whole)).toBe(whole);
    }),
  );
  for (const text of ['\uFEFF漢漢漢', '\uE000\u{1F600}'.repeat(9), '']) expect(back(text)).toBe(text);
});

it('takes two bytes at most for a character of any living script or an emoji', () => {
  const character = fc.oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0xa0, max: 0xd7ff }),
    fc.integer({ min: 0x1f300, max: 0x1faff }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 255 }), (codes) => {
      const text = String.fromCodePoint(...codes);
      expect(packText(text).bytes).toBeLessThanOrEqual(2 * codes.length);
      expect(back(text)).toBe(text);
    }),
  );
});

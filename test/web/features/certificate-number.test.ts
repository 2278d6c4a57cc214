import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newCertificateNumber,
  readCertificateNumber,
} from '../../../functions/domains/learning/core/certificate-number.ts';
import { readNumber } from '../../../web/src/features/certificate/certificate-number.ts';

const issued = fc
  .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 11, maxLength: 11 })
  .map((draws) => newCertificateNumber(() => draws.pop() ?? 0));

/** What people make of a number when they type it. */
const typings: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => number.replaceAll('-', ' '),
  (number) => number.replaceAll('-', ''),
  (number) => number.replaceAll('-', ' – '),
  (number) => number.slice(4),
  (number) => `  ${number} `,
  (number) => number.replaceAll('0', 'o').replaceAll('1', 'l'),
];

describe('a certificate number, read in the browser', () => {
  it('is read however it is typed', () => {
    fc.assert(
      fc.property(issued, fc.constantFrom(...typings), (number, typing) => {
        expect(readNumber(typing(number))).toEqual({ kind: 'number', number });
      }),
    );
  });

  it('is what the API takes for one, and nothing else is', () => {
    const digits = fc.stringMatching(/^(KPS-?)?[0-9A-Za-z -]{10,16}$/);
    fc.assert(
      fc.property(fc.oneof(issued, digits, fc.string()), (typed) => {
        const reading = readNumber(typed);
        expect(reading.kind === 'number' ? reading.number : undefined).toBe(readCertificateNumber(typed));
      }),
      { numRuns: 500 },
    );
  });

  it('with one wrong character is a slip of the pen', () => {
    const character = fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(issued, fc.nat(11), character, (number, place, other) => {
        const plain = number.slice(4).replaceAll('-', '');
        fc.pre(plain[place] !== other);
        const typed = plain.slice(0, place) + other + plain.slice(place + 1);
        expect(readNumber(typed)).toEqual({ kind: 'check-digit' });
      }),
    );
  });

  it('says what is wrong with what cannot be one', () => {
    expect(readNumber(' – ')).toEqual({ kind: 'empty' });
    expect(readNumber('KPS-7G2M-4XQ9')).toEqual({ kind: 'length', typed: 8 });
    expect(readNumber('7G2M-4XQ9-TR8CC')).toEqual({ kind: 'length', typed: 13 });
    expect(readNumber('KPS-7G2M-4XQ9-TR8?')).toEqual({ kind: 'character', character: '?' });
    expect(readNumber('KPS-7U2M-4XQ9-TR8C')).toEqual({ kind: 'character', character: 'U' });
  });
});

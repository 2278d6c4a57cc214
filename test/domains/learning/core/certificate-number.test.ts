import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialsOf,
  newCertificateNumber,
  readCertificateNumber,
} from '../../../../functions/domains/learning/core/certificate-number.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Numbers made of arbitrary digits. */
const numbers = fc
  .array(fc.nat(31), { minLength: 11, maxLength: 11 })
  .map((digits) => newCertificateNumber(() => (digits.pop() ?? 0) / 32));
const bodyOf = (number: string) => number.slice(4).replaceAll('-', '');

describe('a certificate number', () => {
  it('has the form that is printed, and reads as itself', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(number).toMatch(/^KPS(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
        expect(readCertificateNumber(number)).toBe(number);
      }),
    );
  });

  it('is read however it is typed', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const body = bodyOf(number);
        const sloppy = body.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
        for (const typed of [body, sloppy, ` kps ${sloppy} `, number.replaceAll('-', ' – ')]) {
          expect(readCertificateNumber(typed)).toBe(number);
        }
      }),
    );
  });

  it('is not read with one wrong character', () => {
    fc.assert(
      fc.property(numbers, fc.nat(11), fc.nat(31), (number, at, digit) => {
        const body = bodyOf(number);
        const other = ALPHABET[digit] ?? '';
        fc.pre(body[at] !== other);
        expect(readCertificateNumber(body.slice(0, at) + other + body.slice(at + 1))).toBeUndefined();
      }),
    );
  });

  it('is not read with two characters exchanged, near or far', () => {
    fc.assert(
      fc.property(numbers, fc.nat(11), fc.nat(11), (number, a, b) => {
        const characters = [...bodyOf(number)];
        fc.pre(characters[a] !== characters[b]);
        [characters[a], characters[b]] = [characters[b] ?? '', characters[a] ?? ''];
        expect(readCertificateNumber(characters.join(''))).toBeUndefined();
      }),
    );
  });

  it('is nothing else', () => {
    for (const typed of ['', 'KPS', 'U'.repeat(12), '0'.repeat(11), '0'.repeat(13), '9'.repeat(1_000)]) {
      expect(readCertificateNumber(typed)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (typed) => void readCertificateNumber(typed)));
  });
});

describe('initials', () => {
  it('are the first letters of the parts of a name', () => {
    expect(initialsOf('Siti Nur  aisyah, S.Sos.')).toBe('S. N. A. S.');
    expect(initialsOf('Émile')).toBe('É.');
    expect(initialsOf(' 123 ')).toBe('');
  });
});

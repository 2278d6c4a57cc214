/*
 * Reads a certificate's number as the API reads it, so that a slip of the pen is noticed before anything is asked. The
 * number is `KPS-` and twelve characters of Crockford's base 32; they are a code word over the field of 32 elements,
 * each weighted with a power of a generator and the weighted sum zero. Every single wrong character and every exchange
 * of two is noticed.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const prefix = 'KPS';

/** How many characters a number has after its prefix. */
export const numberLength = 12;

/** What somebody typed: a number in its usual form, or why it cannot be one. */
export type NumberReading =
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'empty' }
  /** Too few or too many characters. */
  | { readonly kind: 'length'; readonly typed: number }
  /** A character that no number has. */
  | { readonly kind: 'character'; readonly character: string }
  /** Everything in its form, and the check digit says that something is mistyped. */
  | { readonly kind: 'check-digit' };

/** Multiplication with the generator: a shift, reduced by x⁵ + x² + 1. */
function timesGenerator(value: number): number {
  const shifted = value << 1;
  return shifted & 0b100000 ? shifted ^ 0b100101 : shifted;
}

/** Reads a number in upper or lower case, with or without dashes, spaces and prefix, O for 0 and I or L for 1. */
export function readNumber(typed: string): NumberReading {
  const plain = typed.toUpperCase().replaceAll(/[\s\-‐-―]/g, '');
  if (plain === '') return { kind: 'empty' };
  const body =
    plain.length === prefix.length + numberLength && plain.startsWith(prefix)
      ? plain.slice(prefix.length)
      : plain;
  const characters = [...body.replaceAll('O', '0').replaceAll(/[IL]/g, '1')];
  const strange = characters.find((character) => !alphabet.includes(character));
  if (strange !== undefined) return { kind: 'character', character: strange };
  if (characters.length !== numberLength || typed.length > 64) {
    // Who has typed the prefix counts from behind it.
    const counted = plain.startsWith(prefix) ? plain.length - prefix.length : plain.length;
    return { kind: 'length', typed: counted };
  }
  const sum = characters.reduce(
    (before, character) => timesGenerator(before) ^ alphabet.indexOf(character),
    0,
  );
  if (sum !== 0) return { kind: 'check-digit' };
  const text = characters.join('');
  return { kind: 'number', number: [prefix, text.slice(0, 4), text.slice(4, 8), text.slice(8)].join('-') };
}

/*
 * A certificate's number: `KPS-` and twelve characters of Crockford's base 32 in three groups, eleven of them random
 * (55 bits) and the last a check digit. The twelve are a code word over the field of 32 elements, the digit at place i
 * from the right weighted with the i-th power of a generator and the weighted sum zero. As the weights differ and none
 * is zero, every single wrong character and every exchange of two characters is noticed.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const PREFIX = 'KPS';

/** Multiplication with the generator: a shift, reduced by x⁵ + x² + 1, which is primitive over two elements. */
const timesGenerator = (value: number): number => {
  const shifted = value << 1;
  return shifted & 0b100000 ? shifted ^ 0b100101 : shifted;
};

/** The weighted sum of digits, the last with weight 1; addition in this field is exclusive or. */
const weightedSum = (digits: readonly number[]): number =>
  digits.reduce((sum, digit) => timesGenerator(sum) ^ digit, 0);

/** A new number. `random` gives numbers in [0, 1), and must be cryptographically strong. */
export function newCertificateNumber(random: () => number): string {
  const digits = Array.from({ length: LENGTH - 1 }, () => Math.floor(random() * ALPHABET.length));
  return format([...digits, weightedSum([...digits, 0])]);
}

/**
 * The number in its usual form, from whatever somebody typed: upper or lower case, with or without dashes, spaces and
 * prefix, O for 0 and I or L for 1. Undefined when it cannot be a number of ours: the check digit tells a slip of the
 * pen from an unknown certificate without a read.
 */
export function readCertificateNumber(typed: string): string | undefined {
  if (typed.length > 64) return undefined;
  const plain = typed.toUpperCase().replaceAll(/[\s\-‐-―]/g, '');
  const body =
    plain.length === PREFIX.length + LENGTH && plain.startsWith(PREFIX) ? plain.slice(PREFIX.length) : plain;
  const digits = [...body.replaceAll('O', '0').replaceAll(/[IL]/g, '1')].map((c) => ALPHABET.indexOf(c));
  const well = digits.length === LENGTH && digits.every((digit) => digit >= 0) && weightedSum(digits) === 0;
  return well ? format(digits) : undefined;
}

function format(digits: readonly number[]): string {
  const text = digits.map((digit) => ALPHABET[digit]).join('');
  return [PREFIX, text.slice(0, 4), text.slice(4, 8), text.slice(8)].join('-');
}

/** The first letters of the parts of a name: enough to compare with a paper, not enough to learn a name from. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part))
    .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
    .join(' ');
}

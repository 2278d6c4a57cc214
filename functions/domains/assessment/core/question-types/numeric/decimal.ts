import type { InvalidReason } from '../../responses.ts';

/** An exact decimal number: `coefficient` × 10 to the power of `exponent`. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** The longest number anybody may type, in characters. It bounds the work of reading and comparing. */
export const MAX_NUMBER_LENGTH = 40;

// Sign, digits with separators, power of ten. Up to three digits of power hold every value of a GraphQL Float.
const NUMBER = /^([+-]?) ?([\d.,][\d., ]*?)(?:[eE]([+-]?\d{1,3}))?$/;

// One separator, or none: it is the decimal one, whichever it is.
const PLAIN = /^(\d*)(?:[.,](\d*))?$/;

// Several separators: groups of three, none of them led by 0, and at most one other separator for the decimals.
const GROUPED = [
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/,
  /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d*))?$/,
];

/** The digits before and after the decimal separator; null when they can be read in more than one way or none. */
function digitsOf(body: string): { whole: string; decimals: string } | null {
  for (const form of [PLAIN, ...GROUPED]) {
    const match = form.exec(body);
    if (match) return { whole: (match[1] ?? '').replace(/\D/g, ''), decimals: match[2] ?? '' };
  }
  return null;
}

function withoutUnit(text: string, unit: string | undefined): string {
  const mark = unit?.normalize('NFKC').trim().toLowerCase();
  if (!mark) return text;
  const lower = text.toLowerCase();
  // Letters whose lower case is longer would shift the cut; a number with such a unit is then simply not read.
  if (lower.length !== text.length) return text;
  if (lower.endsWith(mark)) return text.slice(0, -mark.length).trim();
  return lower.startsWith(mark) ? text.slice(mark.length).trim() : text;
}

/**
 * Reads a number as people here type it, with the Indonesian decimal comma or the English point, exactly.
 *
 * A single separator is always the decimal one ("1.234" and "1,234" are a little more than one), as in Moodle's
 * numerical question: only the reader of a mind could tell it from a thousands separator. Several separators are
 * thousands separators when they stand before groups of three ("1.234.567", "1,234.5", "1 234,5"). Spaces around, a
 * Unicode minus and the question's own unit before or after are accepted; a power of ten may follow as e5.
 *
 * @param text anything typed
 * @param unit the unit that may stand with it, whatever its case
 */
export function readDecimal(text: string, unit?: string): { value: Decimal } | { invalid: InvalidReason } {
  if (text.length > MAX_NUMBER_LENGTH) return { invalid: 'TOO_LONG' };
  const plain = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  const match = NUMBER.exec(withoutUnit(plain, unit));
  if (!match) return { invalid: 'NOT_A_NUMBER' };
  const [, sign, body = '', power = '0'] = match;
  const digits = digitsOf(body.trim());
  if (!digits) return { invalid: 'AMBIGUOUS_NUMBER' };
  if (digits.whole === '' && digits.decimals === '') return { invalid: 'NOT_A_NUMBER' };
  const magnitude = BigInt(digits.whole + digits.decimals);
  return {
    value: {
      coefficient: sign === '-' ? -magnitude : magnitude,
      exponent: Number(power) - digits.decimals.length,
    },
  };
}

function scaled({ coefficient, exponent }: Decimal, to: number): bigint {
  return coefficient * 10n ** BigInt(exponent - to);
}

/** The number 1. */
export const ONE: Decimal = { coefficient: 1n, exponent: 0 };

/** The exact product. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent };
}

/** The number without its sign. */
export function magnitudeOf({ coefficient, exponent }: Decimal): Decimal {
  return { coefficient: coefficient < 0n ? -coefficient : coefficient, exponent };
}

/** Whether `a` and `b` are at most `tolerance` (not negative) apart, the bound included. Exact, unlike floats. */
export function isWithin(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  const finest = Math.min(a.exponent, b.exponent, tolerance.exponent);
  const difference = scaled(a, finest) - scaled(b, finest);
  return (difference < 0n ? -difference : difference) <= scaled(tolerance, finest);
}

/** The number in plain digits with a decimal point; with a power of ten when it would be longer than a line. */
export function decimalText({ coefficient, exponent }: Decimal): string {
  if (Math.abs(exponent) > 30) return `${coefficient}e${exponent}`;
  const sign = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient);
  if (exponent >= 0) return coefficient === 0n ? '0' : `${sign}${digits}${'0'.repeat(exponent)}`;
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

import type { InvalidReason } from '../../responses.ts';
import { MAX_NUMBER_LENGTH, ONE, readDecimal, type Decimal } from './decimal.ts';

/** A unit that may be typed. */
export interface Unit {
  readonly name: string;
  /** How many of it make one of the question's own. */
  readonly multiplier: Decimal;
}

/** A number as it was typed, and the multiplier of the unit it was typed in. */
export interface Measured {
  readonly value: Decimal;
  readonly multiplier: Decimal;
}

/**
 * Reads a number that may stand with one of `units`; one without a unit is in the question's own. Units as they are
 * written win over the same in other case, since a milliwatt is no megawatt, and longer ones over their own endings.
 */
export function readMeasured(
  text: string,
  units: readonly Unit[],
): Measured | { readonly invalid: InvalidReason } {
  if (text.length > MAX_NUMBER_LENGTH) return { invalid: 'TOO_LONG' };
  const plain = readDecimal(text);
  if ('value' in plain) return { ...plain, multiplier: ONE };
  const typed = text.normalize('NFKC');
  const exact = ({ name }: Unit) => (typed.includes(name.normalize('NFKC')) ? 0 : 1);
  const likeliest = units.toSorted((a, b) => exact(a) - exact(b) || b.name.length - a.name.length);
  for (const { name, multiplier } of likeliest) {
    const read = readDecimal(text, name);
    if ('value' in read) return { ...read, multiplier };
  }
  // Which way it cannot be read is told of the number itself, without the unit where it has one.
  const [first] = likeliest;
  return first === undefined ? plain : readDecimalReason(text, first.name);
}

function readDecimalReason(text: string, unit: string): { readonly invalid: InvalidReason } {
  const read = readDecimal(text, unit);
  return 'invalid' in read ? read : { invalid: 'NOT_A_NUMBER' };
}

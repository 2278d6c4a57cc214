/** Decimals as DynamoDB keeps them: up to 38 significant digits, added without rounding. */

interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

function parse(text: string): Decimal {
  const match = /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text);
  if (!match) throw new RangeError(`not a decimal: ${text}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}` || '0');
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length - Number(exponent) };
}

function format({ digits, scale }: Decimal): string {
  if (digits === 0n) return '0';
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits);
  if (scale <= 0) return `${sign}${text}${'0'.repeat(-scale)}`;
  const padded = text.padStart(scale + 1, '0');
  const fraction = padded.slice(-scale).replace(/0+$/, '');
  return `${sign}${padded.slice(0, -scale)}${fraction && `.${fraction}`}`;
}

/**
 * Adds two decimals exactly.
 * @param left a decimal in DynamoDB's notation, for example `-12.5` or `1E3`
 * @param right the other; pass `sign` -1 to subtract it
 * @returns the sum in plain notation, without trailing zeros
 */
export function addDecimals(left: string, right: string, sign: 1 | -1 = 1): string {
  const a = parse(left);
  const b = parse(right);
  const scale = Math.max(a.scale, b.scale);
  const raise = (value: Decimal): bigint => value.digits * 10n ** BigInt(scale - value.scale);
  return format({ digits: raise(a) + BigInt(sign) * raise(b), scale });
}

/** Significant digits of a decimal in plain notation. */
export function significantDigits(text: string): number {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** A number as its digits: `digits` ÷ 10^`places`. Exact, so that what an author wrote is never rounded. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/** At most so many digits and such an exponent: beyond, nobody means it, and powers of ten get costly. */
const FORM = /^([+-]?)(\d{0,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,2}))?$/;

function read(text: string): Decimal | undefined {
  const found = FORM.exec(text);
  if (!found) return undefined;
  const [, sign, whole = '', part = '', exponent = '0'] = found;
  if (whole === '' && part === '') return undefined;
  const places = part.length - Number(exponent);
  const digits = BigInt(`${whole}${part}`) * (sign === '-' ? -1n : 1n);
  return places >= 0 ? { digits, places } : { digits: digits * 10n ** BigInt(-places), places: 0 };
}

function write({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const part = text.slice(text.length - places).replace(/0+$/, '');
  return `${sign}${whole}${part === '' ? '' : `.${part}`}`;
}

/** Whether a text is a number with a decimal point, such as −3.14 or 6.02e23. */
export const isDecimal = (text: string): boolean => read(text) !== undefined;

/** The middle of a range and the reach from it to both ends; undefined when the ends are no numbers or not in order. */
export function middleOf(from: string, to: string): { value: string; tolerance: string } | undefined {
  const [low, high] = [read(from), read(to)];
  if (!low || !high) return undefined;
  // Halves need one place more than the ends.
  const places = Math.max(low.places, high.places) + 1;
  const [a, b] = [low, high].map((each) => each.digits * 10n ** BigInt(places - each.places)) as [
    bigint,
    bigint,
  ];
  if (a > b) return undefined;
  const digits = (a + b) / 2n;
  return { value: write({ digits, places }), tolerance: write({ digits: digits - a, places }) };
}

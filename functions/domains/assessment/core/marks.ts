/**
 * Arithmetic of marks. A fraction (how much of a question was earned) and a mark (what it earned) are whole numbers of
 * hundred-thousandths, so sums, tallies and regrades are exact and do not depend on the order of additions.
 */

/** Hundred-thousandths in one point, and in the whole of a question. */
export const MARK_SCALE = 100_000;

/**
 * The quotient of two whole numbers, rounded half up to a whole number. Exact: a float division could land on the
 * wrong side of a half. `denominator` must be above 0 and `numerator` not below it.
 */
function roundedQuotient(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/**
 * `part` of `whole` (whole numbers) as a fraction in hundred-thousandths, rounded half up once and kept within
 * [0, MARK_SCALE]; 0 when `whole` is not above 0. All parts of a whole give exactly MARK_SCALE, whatever a third is.
 */
export function fractionOf(part: number, whole: number): number {
  if (whole <= 0 || part <= 0) return 0;
  if (part >= whole) return MARK_SCALE;
  return roundedQuotient(BigInt(part) * BigInt(MARK_SCALE), BigInt(whole));
}

/** An author's percentage (0 to 100, up to three decimals) as a fraction in hundred-thousandths. */
export function fractionOfPercent(percent: number): number {
  return Math.max(weightOfPercent(percent), 0);
}

/** As `fractionOfPercent`, for percentages that may also take away: -100 to 100. Never negative zero. */
export function weightOfPercent(percent: number): number {
  const weight = Math.round(percent * (MARK_SCALE / 100));
  return weight === 0 || Number.isNaN(weight) ? 0 : Math.min(Math.max(weight, -MARK_SCALE), MARK_SCALE);
}

/** The mark, in hundred-thousandths of a point, that `fraction` of a question worth `points` earns. Exact. */
export function markOf(points: number, fraction: number): number {
  return points * fraction;
}

/**
 * A mark in points for display, rounded half up to two decimals: three thirds of a point read 1 and not 0.99999. Nothing
 * is decided by it; sums and comparisons stay with the exact marks.
 */
export function pointsOf(mark: number): number {
  // A question whose wrong choices take away may earn less than nothing: the same rounding, mirrored.
  if (mark < 0) return -pointsOf(-mark);
  return roundedQuotient(BigInt(mark) * 100n, BigInt(MARK_SCALE)) / 100;
}

/** A result as an exact ratio of what was earned to what could be. */
export interface Ratio {
  readonly earned: bigint;
  readonly possible: bigint;
}

/** The ratio of two marks (whole numbers, not below 0). */
export function ratioOf(marks: number, maxMarks: number): Ratio {
  return { earned: BigInt(marks), possible: BigInt(maxMarks) };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or more than `b`. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.earned * b.possible - b.earned * a.possible;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact mean of ratios; nothing of something when there are none. */
export function meanRatio(ratios: readonly Ratio[]): Ratio {
  let sum: Ratio = { earned: 0n, possible: 1n };
  for (const { earned, possible } of ratios) {
    sum = { earned: sum.earned * possible + earned * sum.possible, possible: sum.possible * possible };
  }
  return { earned: sum.earned, possible: sum.possible * BigInt(Math.max(ratios.length, 1)) };
}

/**
 * The ratio in hundredths of a percent, rounded half up. This is the only rounding between marks and a decision: what
 * is shown is what decides, so nobody reads 80 and has failed at 80. The rounding of one question is at most 0.0005 %,
 * far below the half of a hundredth, so three times a third of a question is never a hair short of the whole.
 */
function hundredthsOfPercent({ earned, possible }: Ratio): number {
  return possible > 0n ? roundedQuotient(earned * 10_000n, possible) : 0;
}

/** The ratio in percent, rounded half up to two decimals. */
export function percentOf(ratio: Ratio): number {
  return hundredthsOfPercent(ratio) / 100;
}

/** Whether the ratio, as `percentOf` shows it, is at least `passPercent` (a whole number from 0 to 100). */
export function reachesPercent(ratio: Ratio, passPercent: number): boolean {
  return hundredthsOfPercent(ratio) >= passPercent * 100;
}

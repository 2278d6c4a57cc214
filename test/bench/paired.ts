/** Two things measured in turn, so that whatever slows the machine down slows both. */
export interface Paired {
  /** Medians, in milliseconds of the processor. */
  readonly ours: number;
  readonly bare: number;
  /** Of ours to bare, pair by pair: the median, and the quartiles below and above it. */
  readonly ratio: { readonly low: number; readonly median: number; readonly high: number };
  readonly pairs: number;
}

/** The figures of a list of pairs. */
export function paired(pairs: readonly { ours: number; bare: number }[]): Paired {
  const ratios = pairs.map(({ ours, bare }) => ours / bare);
  return {
    ours: quantile(
      pairs.map(({ ours }) => ours),
      0.5,
    ),
    bare: quantile(
      pairs.map(({ bare }) => bare),
      0.5,
    ),
    ratio: { low: quantile(ratios, 0.25), median: quantile(ratios, 0.5), high: quantile(ratios, 0.75) },
    pairs: pairs.length,
  };
}

/** The value below which `share` of the values lie, between two where it falls between them; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below = NaN, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));
}

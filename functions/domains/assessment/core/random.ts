/** A source of randomness: numbers from 0 up to but not including 1. Passed in, so that a draw can be repeated. */
export type Random = () => number;

/** A whole number from 0 up to but not including `bound` (above 0), whatever a faulty source returns. */
function below(bound: number, random: Random): number {
  const drawn = Math.floor(random() * bound);
  return drawn >= 0 && drawn < bound ? drawn : 0;
}

/** The indices 0 … `count` − 1 in order. */
export function inOrder(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** Exchanges two places of `list`. */
function swap(list: number[], a: number, b: number): void {
  const kept = list[a];
  const other = list[b];
  if (kept === undefined || other === undefined) return;
  list[a] = other;
  list[b] = kept;
}

/** The indices 0 … `count` − 1 in random order, each order equally likely (Fisher and Yates). */
export function shuffled(count: number, random: Random): number[] {
  const order = inOrder(count);
  for (let last = count - 1; last > 0; last -= 1) swap(order, last, below(last + 1, random));
  return order;
}

/**
 * As `shuffled`, but never the order 0 … `count` − 1 itself when there are at least two: where the order is the
 * answer, the draw must not give it away. If chance draws it, two places are exchanged.
 */
export function shuffledAway(count: number, random: Random): number[] {
  const order = shuffled(count, random);
  if (count < 2 || order.some((item, place) => item !== place)) return order;
  const first = below(count, random);
  swap(order, first, (first + 1 + below(count - 1, random)) % count);
  return order;
}

import { seededRandom } from '../../../infra/local/seed/city.ts';

/** Draws that are the same on every machine for the same seed. */
export interface Draws {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
  /** One of them, with a chance in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
}

/** Draws from a seed; `purpose` keeps those for one thing apart from those for another. */
export function drawsOf(seed: number, purpose: string): Draws {
  let mixed = seed;
  for (const character of purpose) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
  const next = seededRandom(mixed);
  return {
    next,
    below: (count) => Math.floor(next() * count),
    weighted(choices) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = choices.find(([, weight]) => (left -= weight) < 0) ?? choices.at(-1);
      if (!chosen) throw new RangeError('There is nothing to draw from');
      return chosen[0];
    },
  };
}

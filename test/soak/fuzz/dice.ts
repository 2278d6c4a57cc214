import { seededRandom } from '../../../infra/local/seed/city.ts';

/** What every choice of the fuzz is drawn from: the same seed gives the same choices. */
export interface Dice {
  /** Whether something with this chance (0 to 1) happens. */
  chance(of: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of the items. @throws RangeError when there is none */
  pick<T>(items: readonly T[]): T;
  /** One of the keys, in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** The items in some order, at most `most` of them. */
  some<T>(items: readonly T[], most: number): T[];
}

/** Dice for a seed. */
export function createDice(seed: number): Dice {
  const random = seededRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return {
    chance: (of) => random() < of,
    whole,
    pick(items) {
      if (items.length === 0) throw new RangeError('There is nothing to pick from');
      return items[whole(0, items.length - 1)]!;
    },
    weighted<K extends string>(weights: Readonly<Record<K, number>>) {
      const entries = Object.entries(weights) as [K, number][];
      let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return (entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)!)[0];
    },
    some(items, most) {
      const left = [...items];
      const taken = [];
      while (left.length > 0 && taken.length < most) {
        taken.push(...left.splice(whole(0, left.length - 1), 1));
      }
      return taken;
    },
  };
}

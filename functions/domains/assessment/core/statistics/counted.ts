import { compareRatios, ratioOf } from '../marks.ts';
import type { GradingMethod } from '../quiz.ts';

/** What is looked at of an attempt that was graded. */
export interface Ranked {
  /** Its number in the run. */
  readonly ordinal: number;
  /** The whole mark, in hundred-thousandths of a point. */
  readonly total: number;
  /** The most that it could have earned: quizzes with questions drawn at random may differ. */
  readonly most: number;
}

const better = (a: Ranked, b: Ranked): number =>
  compareRatios(ratioOf(b.total, b.most), ratioOf(a.total, a.most)) || a.ordinal - b.ordinal;

/** Which attempts of a person count for the statistics, by the method that grades them. */
const COUNTED: Readonly<Record<GradingMethod, <T extends Ranked>(attempts: readonly T[]) => readonly T[]>> = {
  // Of equal ones the first, so that the choice depends on nothing but the attempts.
  HIGHEST: (attempts) => attempts.toSorted(better).slice(0, 1),
  AVERAGE: (attempts) => attempts,
  FIRST: (attempts) => attempts.toSorted((a, b) => a.ordinal - b.ordinal).slice(0, 1),
  LAST: (attempts) => attempts.toSorted((a, b) => b.ordinal - a.ordinal).slice(0, 1),
};

/**
 * The attempts of one person that count for the statistics of a quiz: those whose result is theirs.
 *
 * @param attempts graded ones of one run, without void ones, in any order
 */
export function countedAttempts<T extends Ranked>(
  method: GradingMethod,
  attempts: readonly T[],
): readonly T[] {
  return COUNTED[method](attempts);
}

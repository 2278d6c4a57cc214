import { levelRuleOn, type LevelRule } from './level-rules.ts';
import { LEVELS } from './types.ts';

/**
 * How many pieces of evidence count for each level, lowest first. The level follows from it, whichever piece was
 * recorded or voided last: voiding the best one leaves the next best, without reading evidence again.
 */
export type Counting = readonly number[];

/** Nothing counts. */
export const NOTHING: Counting = Array.from({ length: LEVELS }, () => 0);

/** With one more piece of evidence of `level`. Throws RangeError for what is no level. */
export function withEvidence(counting: Counting, level: number): Counting {
  return changed(counting, level, 1);
}

/** With one piece of evidence of `level` less. Throws RangeError for what is no level, or where none counts. */
export function withoutEvidence(counting: Counting, level: number): Counting {
  return changed(counting, level, -1);
}

function changed(counting: Counting, level: number, by: 1 | -1): Counting {
  const before = counting[level - 1];
  if (before === undefined || before + by < 0)
    throw new RangeError(`No evidence of level ${level} can change`);
  return counting.with(level - 1, before + by);
}

/** The level attained on `day`, 0 when nothing counts, by the rule in force on that day. */
export function levelOf(counting: Counting, day: string): number {
  return BY_RULE[levelRuleOn(day)](counting);
}

const BY_RULE: Record<LevelRule, (counting: Counting) => number> = {
  BEST_ENTRY: (counting) => counting.findLastIndex((count) => count > 0) + 1,
};

/** How many levels are missing to what is required. */
export function gapOf(level: number, required: number | undefined): number {
  return Math.max(0, (required ?? 0) - level);
}

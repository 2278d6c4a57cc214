/** How a level follows from evidence. BEST_ENTRY: the highest level that a piece of evidence still counting shows. */
export type LevelRule = 'BEST_ENTRY';

interface DatedRule {
  readonly rule: LevelRule;
  /** The first day it holds for, in Asia/Pontianak; it holds until the next one begins. */
  readonly from: string;
}

/**
 * The rules, dated and oldest first, so that a day is always judged by the rule of its time. No regulation prescribes
 * one: taking the best entry is the choice of the installation.
 */
const LEVEL_RULES: readonly [DatedRule, ...DatedRule[]] = [{ rule: 'BEST_ENTRY', from: '2017-01-01' }];

/** The rule in force on `day`; before the first one began, the first. */
export function levelRuleOn(day: string): LevelRule {
  return (LEVEL_RULES.findLast(({ from }) => from <= day) ?? LEVEL_RULES[0]).rule;
}

/** Credit hours that a kind of employment has to reach or may not exceed in a year, in hundredths. */
export interface JpTarget {
  readonly kind: 'PNS' | 'PPPK';
  readonly minimum?: number;
  readonly ceiling?: number;
  /** The first year it holds for. */
  readonly fromYear: number;
  /** The last year it holds for; without it, until further notice. */
  readonly toYear?: number;
}

/**
 * The rules, dated, so that a year is always judged by the rule of its time.
 * PNS: a right to at least 20 JP a year, PP 11/2017 (amended by PP 17/2020).
 * PPPK: may be given up to 24 JP a year, Perlan 15/2020: a ceiling and no floor.
 */
const JP_TARGETS: readonly JpTarget[] = [
  { kind: 'PNS', minimum: 2_000, fromYear: 2017 },
  { kind: 'PPPK', ceiling: 2_400, fromYear: 2020 },
];

/** The rule for a kind of employment in a year; undefined when there was none. */
export function targetFor(
  kind: JpTarget['kind'],
  year: number,
  targets: readonly JpTarget[] = JP_TARGETS,
): JpTarget | undefined {
  return targets.find(
    (target) => target.kind === kind && target.fromYear <= year && year <= (target.toYear ?? Infinity),
  );
}

/**
 * How far `earned` (hundredths of JP) is towards the rule's minimum or ceiling, in whole percent, rounded down, 0 to 100;
 * 0 without a rule.
 */
export function targetPercent(target: JpTarget | undefined, earned: number): number {
  const goal = target?.minimum ?? target?.ceiling;
  return goal ? Math.max(0, Math.min(100, Math.floor((100 * earned) / goal))) : 0;
}

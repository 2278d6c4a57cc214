/** On how many days before the day due people are reminded. */
export interface ReminderRule {
  /** Falling, whole, from 1. */
  readonly daysBefore: readonly number[];
  /** The first day due (`YYYY-MM-DD`) that it holds for. */
  readonly from: string;
}

/** The rules, dated, so that a changed one does not remind again of what is under way. The last that fits holds. */
const REMINDER_RULES: readonly ReminderRule[] = [{ daysBefore: [14, 7, 1], from: '2020-01-01' }];

/** The days before `dueOn` on which people are reminded of it, falling; none before the first rule. */
export function reminderDays(
  dueOn: string,
  rules: readonly ReminderRule[] = REMINDER_RULES,
): readonly number[] {
  return rules.findLast(({ from }) => from <= dueOn)?.daysBefore ?? [];
}

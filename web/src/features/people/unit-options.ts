import { pick } from '../../i18n/messages.ts';
import type { SelectOption } from '../../ui/field.tsx';
import { flat } from './units.ts';
import type { UnitBranch } from './units.ts';

/** The units as choices, those below another one indented. */
export function unitOptions(units: readonly UnitBranch[]): readonly SelectOption[] {
  return flat(units).map(({ unit, depth }) => ({
    value: unit.id,
    // Browsers fold ordinary spaces in a choice.
    label: '\u2003'.repeat(depth) + pick(unit.name),
  }));
}

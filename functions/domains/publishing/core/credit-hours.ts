import { checkNumber, refusalAt, type Path } from '../../../platform/checks.ts';
import type { Refusal } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

/** Checks credit hours: within bounds and of at most two decimals, as they are kept. */
export function checkJp(path: Path, jp: number, least: number, most: number): Refusal[] {
  const outside = checkNumber(path, jp, least, most);
  if (outside.length > 0) return outside;
  // What a decimal fraction is off in binary stays far below this.
  const whole = Math.abs(jp * 100 - Math.round(jp * 100)) < 1e-6;
  return whole ? [] : [refusalAt(path, 'INVALID', MESSAGES.HUNDREDTHS)];
}

/** Credit hours that passed `checkJp`, as whole hundredths. */
export const jpHundredths = (jp: number): number => Math.round(jp * 100);

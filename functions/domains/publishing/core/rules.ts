import type { Localized, Refusal } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';

export type { Refusal } from '../../../platform/outcome.ts';

/** A place in what an author wrote: names of fields and indices of lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Ids that partners and the agency choose: they stand in keys and global ids, so that only plain characters may. */
const SLUG = /^[A-Za-z0-9._-]{1,64}$/;

/** Everything below a space, and delete. */
const CONTROL = /[\u0000-\u001f\u007f]/;
/** The same, apart from tabs and line ends. */
const CONTROL_IN_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The refusal of what stands at `path`. */
export function refusalAt(path: Path, code: Refusal['code'], message: Localized): Refusal {
  return { code, field: path.map(String), message };
}

/** Checks an id: 1 to 64 letters, digits, `.`, `_`, `-`. */
export function checkSlug(path: Path, id: string): Refusal[] {
  return SLUG.test(id) ? [] : [refusalAt(path, 'INVALID', MESSAGES.SLUG)];
}

/** Checks a text of one line: not blank, at most `most` characters. */
export function checkLine(path: Path, text: string, most: number): Refusal[] {
  if (CONTROL.test(text)) return [refusalAt(path, 'INVALID', MESSAGES.ONE_LINE)];
  return checkLength(path, text, most);
}

/** Checks a text of any lines: not blank, at most `most` characters. */
export function checkText(path: Path, text: string, most: number): Refusal[] {
  if (CONTROL_IN_TEXT.test(text)) return [refusalAt(path, 'INVALID', MESSAGES.ONE_LINE)];
  return checkLength(path, text, most);
}

function checkLength(path: Path, text: string, most: number): Refusal[] {
  if (text.trim() === '') return [refusalAt(path, 'REQUIRED', MESSAGES.EMPTY)];
  return text.length > most ? [refusalAt(path, 'TOO_LARGE', MESSAGES.LONG(most))] : [];
}

/** Checks a number. */
export function checkNumber(path: Path, value: number, least: number, most: number): Refusal[] {
  if (value >= least && value <= most) return [];
  return [refusalAt(path, value > most ? 'TOO_LARGE' : 'INVALID', MESSAGES.BETWEEN(least, most))];
}

/** Checks how many items a list has. */
export function checkCount(path: Path, count: number, least: number, most: number): Refusal[] {
  if (count >= least && count <= most) return [];
  return [refusalAt(path, count > most ? 'TOO_LARGE' : 'REQUIRED', MESSAGES.COUNT(least, most))];
}

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

/** A reason as it is kept: trimmed, 3 to 500 characters; undefined when it is none. */
export function readReason(text: string): string | undefined {
  const reason = text.trim();
  return reason.length >= 3 && reason.length <= 500 ? reason : undefined;
}

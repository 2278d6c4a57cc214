import { MESSAGES } from './messages.ts';
import { done, refused, type Localized, type Outcome, type Refusal } from './outcome.ts';
import { asKept, isBlank, unfitIn, type Lines } from './text.ts';

/** A place in what somebody wrote: names of fields and indices of lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Ids that partners and the agency choose: they stand in keys and global ids, so that only plain characters may. */
const SLUG = /^[A-Za-z0-9._-]{1,64}$/;

const LEAST_REASON = 3;
const MOST_REASON = 500;
const MOST_URL = 500;

/** The refusal of what stands at `path`. */
export function refusalAt(path: Path, code: Refusal['code'], message: Localized): Refusal {
  return { code, field: path.map(String), message };
}

/** Checks an id: 1 to 64 letters, digits, `.`, `_`, `-`. */
export function checkSlug(path: Path, id: string): Refusal[] {
  return SLUG.test(id) ? [] : [refusalAt(path, 'INVALID', MESSAGES.SLUG)];
}

/** Checks a text of one line: fit, not blank, at most `most` UTF-16 units as it is kept. */
export function checkLine(path: Path, text: string, most: number): Refusal[] {
  return checkWritten(path, text, most, 'ONE');
}

/** Checks a text of any lines: fit, not blank, at most `most` UTF-16 units as it is kept. */
export function checkText(path: Path, text: string, most: number): Refusal[] {
  return checkWritten(path, text, most, 'MANY');
}

function checkWritten(path: Path, text: string, most: number, lines: Lines): Refusal[] {
  if (isBlank(text)) return [refusalAt(path, 'REQUIRED', MESSAGES.EMPTY)];
  const refusals = checkFit(path, text, lines);
  if (refusals.length > 0) return refusals;
  return asKept(text).length > most ? [refusalAt(path, 'TOO_LARGE', MESSAGES.LONG(most))] : [];
}

/** Refuses the first character that a text may not have: of control, of direction, or half a character. */
export function checkFit(path: Path, text: string, lines: Lines): Refusal[] {
  const unfit = unfitIn(text, lines);
  return unfit ? [refusalAt(path, 'INVALID', unfit)] : [];
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

/** Checks an address: absolute, https, without a user name, at most 500 characters. */
export function checkUrl(path: Path, url: string): Refusal[] {
  return url.length <= MOST_URL && isHttpsUrl(url) ? [] : [refusalAt(path, 'INVALID', MESSAGES.URL)];
}

/** Whether `text` is an absolute https address without a user name. */
export function isHttpsUrl(text: string): boolean {
  if (unfitIn(text, 'ONE')) return false;
  if (!/^https:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** A reason as it is kept: trimmed, accents composed, 3 to 500 characters that can be seen, on any lines. */
export function checkReason(text: string, field: string[] = ['reason']): Outcome<string> {
  const unfit = unfitIn(text, 'MANY');
  if (unfit) return refused('INVALID', unfit, field);
  const reason = asKept(text);
  const { length } = [...reason];
  return !isBlank(reason) && length >= LEAST_REASON && length <= MOST_REASON
    ? done(reason)
    : refused('INVALID', MESSAGES.REASON, field);
}

/** Refuses each id that stands in a list before, by its place and the first one; what is undefined is none. */
export function checkDistinct(
  ids: readonly (string | undefined)[],
  refusalOf: (at: number, first: number) => Refusal,
): Refusal[] {
  const first = new Map<string, number>();
  return ids.flatMap((id, at) => {
    if (id === undefined) return [];
    const taken = first.get(id);
    if (taken !== undefined) return [refusalOf(at, taken)];
    first.set(id, at);
    return [];
  });
}

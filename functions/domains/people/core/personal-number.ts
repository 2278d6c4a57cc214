import { isDay } from '../../../platform/calendar.ts';
import type { EmploymentKind } from '../../../platform/caller.ts';

/** Why a text is no personal number. */
export type NumberProblem = 'LENGTH' | 'BIRTH_DATE' | 'START_MONTH' | 'SEX';

/** A number as it is kept: official papers group its digits with spaces. */
export function normaliseNumber(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/**
 * Checks the form of a personal number of 18 digits: birth date YYYYMMDD, then for a PNS start month YYYYMM, for a PPPK
 * year and contract count (which is no month), then sex (1 or 2) and a serial of three. Undefined when it is well-formed.
 */
export function numberProblem(number: string, kind: EmploymentKind): NumberProblem | undefined {
  if (!/^\d{18}$/.test(number)) return 'LENGTH';
  const birth = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`;
  if (!isDay(birth)) return 'BIRTH_DATE';
  const month = Number(number.slice(12, 14));
  if (kind === 'PNS' && (month < 1 || month > 12)) return 'START_MONTH';
  return number[14] === '1' || number[14] === '2' ? undefined : 'SEX';
}

/** The number as its holder may see it on a screen: all but the last four digits hidden. */
export function maskNumber(number: string): string {
  return '•'.repeat(Math.max(0, number.length - 4)) + number.slice(-4);
}

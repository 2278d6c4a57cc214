import type { EmploymentKind } from '../../gql/graphql.ts';

/** What is wrong with the form of a personal number. */
export type NumberProblem = 'LENGTH' | 'BIRTH_DATE' | 'START_MONTH' | 'SEX';

/** The number without what people type or paste between its parts. */
export function bareNumber(text: string): string {
  return text.replace(/[\s.\-·]/g, '');
}

/** The birth date that the first eight digits say, `YYYY-MM-DD`; undefined when there is no such day. */
export function birthDateOf(number: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})/.exec(number);
  if (!parts) return undefined;
  const day = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const time = Date.parse(`${day}T00:00:00Z`);
  // `2026-02-30` is read as 2 March by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/**
 * Checks the form of a number, as the server does, so that a slip shows before anything is sent: birth date
 * `YYYYMMDD`; for a PNS the month of the start `YYYYMM`, for a PPPK a year and the count of the contract; sex; serial.
 * @returns the first problem, undefined when the form is right
 */
export function numberProblem(number: string, kind: EmploymentKind): NumberProblem | undefined {
  if (!/^\d{18}$/.test(number)) return 'LENGTH';
  if (birthDateOf(number) === undefined) return 'BIRTH_DATE';
  const month = Number(number.slice(12, 14));
  if (kind === 'PNS' && (month < 1 || month > 12)) return 'START_MONTH';
  return /^[12]$/.test(number.charAt(14)) ? undefined : 'SEX';
}

const romans = ['I', 'II', 'III', 'IV'] as const;
const contractGrades = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'],
  ...['X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
];

/** The grades there are for a kind of employment, lowest first: I/a to IV/e for PNS, I to XVII for PPPK. */
export function gradesOf(kind: EmploymentKind): readonly string[] {
  if (kind === 'PPPK') return contractGrades;
  return romans.flatMap((roman) =>
    [...(roman === 'IV' ? 'abcde' : 'abcd')].map((letter) => `${roman}/${letter}`),
  );
}

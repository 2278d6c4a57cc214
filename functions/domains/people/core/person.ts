import type { EmploymentKind } from '../../../platform/caller.ts';
import { done, refused, together, type Localized, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';
import { normaliseNumber, numberProblem } from './personal-number.ts';
import { checkLine } from './rules.ts';
import type { Person } from './types.ts';

/** What an administrator enters about a person. Ids that name nothing are empty. */
export interface PersonInput {
  readonly name: string;
  readonly personalNumber: string;
  readonly employmentKind: EmploymentKind;
  readonly grade?: string | undefined;
  readonly unitId: string;
  readonly positionId?: string | undefined;
}

/** What of it is kept as it was checked. */
export interface PersonContent {
  readonly name: string;
  readonly personalNumber: string;
  readonly grade: string | undefined;
}

/**
 * The grades there are: I/a to III/d and IV/a to IV/e for PNS (Government Regulation 99/2000), I to XVII for PPPK
 * (Presidential Regulation 98/2020).
 */
const GRADES: Record<EmploymentKind, { form: RegExp; message: Localized }> = {
  PNS: { form: /^(?:(?:I|II|III)\/[a-d]|IV\/[a-e])$/, message: MESSAGES.GRADE_PNS },
  PPPK: {
    form: /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII)$/,
    message: MESSAGES.GRADE_PPPK,
  },
};

/** Checks what was entered, as far as it can be told without looking anything up; every breach is told at once. */
export function checkPerson({
  name,
  personalNumber,
  employmentKind,
  grade,
}: PersonInput): Outcome<PersonContent> {
  return together<PersonContent>({
    name: checkLine(name, ['name']),
    personalNumber: checkNumber(personalNumber, employmentKind),
    grade: checkGrade(grade, employmentKind),
  });
}

/** A personal number in the form of a kind of employment, as it is kept. */
export function checkNumber(text: string, kind: EmploymentKind): Outcome<string> {
  const number = normaliseNumber(text);
  const problem = numberProblem(number, kind);
  return problem ? refused('INVALID', MESSAGES.NUMBER[problem], ['personalNumber']) : done(number);
}

/** A grade in the form of a kind of employment; undefined when none is given. */
export function checkGrade(
  text: string | null | undefined,
  kind: EmploymentKind,
): Outcome<string | undefined> {
  const grade = text?.trim() || undefined;
  const { form, message } = GRADES[kind];
  return grade === undefined || form.test(grade) ? done(grade) : refused('INVALID', message, ['grade']);
}

/** Whether two people have the same content. */
export function isSamePerson(one: Person, other: Person): boolean {
  return (['name', 'employmentKind', 'grade', 'unitId', 'positionId'] as const).every(
    (each) => one[each] === other[each],
  );
}

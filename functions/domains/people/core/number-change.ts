import type { EmploymentKind } from '../../../platform/caller.ts';
import { done, together, type Outcome } from '../../../platform/outcome.ts';
import { checkGrade, checkNumber } from './person.ts';
import type { Person } from './types.ts';

/** Why a number changes: it was entered wrongly, or the person was given another one. */
export type NumberCause = 'CORRECTED' | 'REISSUED';

/** What an administrator enters about another number. What is left out stays. */
export interface NumberChangeInput {
  readonly personalNumber: string;
  readonly employmentKind?: EmploymentKind | null | undefined;
  readonly grade?: string | null | undefined;
}

/** The person and the number as they are to be. */
export interface Renumbered {
  readonly person: Person;
  readonly personalNumber: string;
}

/**
 * A person under another number, checked as far as it can be told without looking anything up. With the kind of
 * employment its form of grades changes: a grade that is of the other form goes, unless another one is given.
 */
export function renumbered(before: Person, input: NumberChangeInput): Outcome<Renumbered> {
  const employmentKind = input.employmentKind ?? before.employmentKind;
  const kept = checkGrade(before.grade, employmentKind);
  const grade =
    input.grade === undefined ? (kept.ok ? kept : done(undefined)) : checkGrade(input.grade, employmentKind);
  const checked = together<{ number: string; grade: string | undefined }>({
    number: checkNumber(input.personalNumber, employmentKind),
    grade,
  });
  if (!checked.ok) return checked;
  const { grade: _grade, ...rest } = before;
  const person: Person = {
    ...rest,
    employmentKind,
    ...(checked.value.grade !== undefined && { grade: checked.value.grade }),
  };
  return done({ person, personalNumber: checked.value.number });
}

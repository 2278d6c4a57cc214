import { done, refused, together, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';
import { checkGrade } from './person.ts';
import { checkLine } from './rules.ts';
import type { Person } from './types.ts';

/** What changes about a person. What is left out stays; null clears a grade and a position. Ids that name nothing are empty. */
export interface PersonUpdate {
  readonly name?: string | null | undefined;
  readonly grade?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly positionId?: string | null | undefined;
}

const CHANGING = ['name', 'grade', 'unitId', 'positionId', 'employmentKind'] as const;

/** One thing that became another. */
export interface Difference {
  readonly what: (typeof CHANGING)[number];
  readonly from?: string;
  readonly to?: string;
}

/**
 * The person as they are to be, as far as it can be told without looking anything up; every breach is told at once.
 * Whoever has no unit yet may go on without one, but nobody gives theirs up.
 */
export function updatedPerson(before: Person, update: PersonUpdate): Outcome<Person> {
  const { name, grade, unitId, positionId } = update;
  const checked = together<{ name: string; grade: string | undefined; unitId: string | undefined }>({
    name: name === undefined ? done(before.name) : checkLine(name ?? '', ['name']),
    grade: grade === undefined ? done(before.grade) : checkGrade(grade, before.employmentKind),
    unitId: checkUnit(unitId, before),
  });
  if (!checked.ok) return checked;
  return done({
    ...before,
    ...checked.value,
    positionId: positionId === undefined ? before.positionId : (positionId ?? undefined),
  });
}

function checkUnit(
  unitId: string | null | undefined,
  before: Pick<Person, 'unitId'>,
): Outcome<string | undefined> {
  return unitId === null
    ? refused('REQUIRED', MESSAGES.UNIT_NEEDED, ['unit'])
    : done(unitId ?? before.unitId);
}

/**
 * What became another between two states of a person, as it is kept. Names are left out of it: what is kept must be
 * able to outlive the person's data.
 */
export function differences(before: Person, after: Person): Difference[] {
  return CHANGING.flatMap((what): Difference[] => {
    const [from, to] = [before[what], after[what]];
    if (from === to) return [];
    if (what === 'name') return [{ what }];
    return [{ what, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

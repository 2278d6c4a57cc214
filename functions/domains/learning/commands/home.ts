import { yearInPontianak } from '../../../platform/calendar.ts';
import type { PersonCaller } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import { dueCourses } from '../core/due.ts';
import type { Run, Year } from '../core/types.ts';
import { readHome } from '../repository/home.ts';
import type { AssignmentView, Neighbours } from './neighbours.ts';

/** What an employee sees first. */
export interface Home {
  readonly person: PersonCaller;
  readonly year: Year;
  /** Active runs, last used first. */
  readonly runs: readonly Run[];
  /** Assigned courses not begun yet, most urgent first. */
  readonly due: readonly AssignmentView[];
  /** All live assignments that apply to the person. */
  readonly assignments: readonly AssignmentView[];
}

/** The most runs and courses that home lists. */
const MOST_LISTED = 50;

/** The caller's home: one query of what is current, and the assignments. Undefined for callers who are no person. */
export async function home(neighbours: Neighbours, scope: Scope): Promise<Home | undefined> {
  const { caller } = scope;
  if (caller.kind !== 'person') return undefined;
  const thisYear = yearInPontianak(scope.now);
  const [{ runs, years }, assignments] = await Promise.all([
    // An assignment is due at most a year ahead, so none that lives is older than the year before last.
    readHome(scope, caller.personId, thisYear - 2),
    neighbours.assignmentsFor(scope),
  ]);
  return {
    person: caller,
    year: years.find(({ year }) => year === thisYear) ?? { year: thisYear, jpHundredths: 0 },
    runs: [...runs].sort((a, b) => lastUsed(b) - lastUsed(a)).slice(0, MOST_LISTED),
    due: dueCourses(assignments, runs, years).slice(0, MOST_LISTED),
    assignments,
  };
}

const lastUsed = ({ enrolledAt, usedAt }: Run): number => Math.max(enrolledAt, usedAt ?? 0);

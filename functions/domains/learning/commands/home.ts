import { yearInPontianak } from '../../../platform/calendar.ts';
import type { PersonCaller } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Item } from '../../../platform/table/table.ts';
import { dueCourses } from '../core/due.ts';
import type { Run, Year } from '../core/types.ts';
import { readHome } from '../repository/home.ts';
import type { AssignmentView, Neighbours } from './neighbours.ts';

/** What is current for somebody: what they take, and what is asked of them. */
export interface Current {
  readonly year: Year;
  /** Active runs, last used first. */
  readonly runs: readonly Run[];
  /** Assigned courses not begun yet, most urgent first. */
  readonly due: readonly AssignmentView[];
  /** All live assignments that apply to the person. */
  readonly assignments: readonly AssignmentView[];
  /** What notices keep of the person for home, which comes with the same read. */
  readonly noticeBook: Item | undefined;
}

/** What an employee sees first. */
export interface Home extends Current {
  readonly person: PersonCaller;
}

/** The most runs and courses that home lists. */
const MOST_LISTED = 50;

/** The caller's home: one query of what is current, and the assignments. Undefined for callers who are no person. */
export async function home(neighbours: Neighbours, scope: Scope): Promise<Home | undefined> {
  const { caller } = scope;
  if (caller.kind !== 'person') return undefined;
  return {
    person: caller,
    ...(await currentOf(scope, caller.personId, neighbours.assignmentsFor(scope))),
  };
}

/**
 * What is current for somebody. Who may know of it is decided by who calls.
 * @param assigned the live assignments that apply to them
 */
export async function currentOf(
  scope: Pick<Scope, 'services' | 'now'>,
  personId: string,
  assigned: Promise<readonly AssignmentView[]>,
): Promise<Current> {
  const thisYear = yearInPontianak(scope.now);
  const [{ runs, years, noticeBook }, assignments] = await Promise.all([
    // An assignment is due at most a year ahead, so none that lives is older than the year before last.
    readHome(scope, personId, thisYear - 2),
    assigned,
  ]);
  return {
    year: years.find(({ year }) => year === thisYear) ?? { year: thisYear, jpHundredths: 0 },
    runs: [...runs].sort((a, b) => lastUsed(b) - lastUsed(a)).slice(0, MOST_LISTED),
    due: dueCourses(assignments, runs, years).slice(0, MOST_LISTED),
    assignments,
    noticeBook,
  };
}

const lastUsed = ({ enrolledAt, usedAt }: Run): number => Math.max(enrolledAt, usedAt ?? 0);

import { isAdmin } from '../../../../platform/caller.ts';
import type { Refusal } from '../../../../platform/outcome.ts';
import type { Scope } from '../../../../platform/scope.ts';
import { mergeProblems } from '../../core/merge.ts';
import type { Person } from '../../core/types.ts';
import { readPerson, readRecord } from '../../repository/people.ts';

/** What of runs a merge would move. */
export interface RunCounts {
  readonly runs: number;
  readonly sharedCourses: number;
  readonly runsEnding: number;
  readonly credits: number;
  readonly creditsDoubled: number;
  readonly certificates: number;
  /** The courses in which the record that goes has an active run. */
  readonly activeCourses: readonly string[];
}

/** What merging asks of other domains before it is done. */
export interface MergeNeighbours {
  countRunMerge(services: Scope['services'], goes: string, stays: string): Promise<RunCounts>;
  /** The runs in which somebody has a quiz under way. */
  openQuizzes(scope: Scope, personId: string): Promise<readonly { readonly courseId: string }[]>;
  /** How many competencies somebody has evidence for. */
  countLevels(scope: Scope, personId: string): Promise<number>;
}

/** What merging two records would do, and every reason why it may not be done. */
export interface MergePreview extends RunCounts {
  readonly stays: Person;
  readonly goes: Person;
  readonly competencies: number;
  readonly logins: number;
  readonly problems: readonly Refusal[];
}

/** Looks at what merging would do; undefined when a record is not there, or for who does not administer. */
export async function previewMerge(
  neighbours: MergeNeighbours,
  scope: Scope,
  staysId: string,
  goesId: string,
): Promise<MergePreview | undefined> {
  const { caller, services } = scope;
  if (caller.kind !== 'person' || !isAdmin(scope)) return undefined;
  const [stays, goes] = await Promise.all([readPerson(scope, staysId), readRecord(scope, goesId)]);
  if (!stays || !goes) return undefined;
  const [counts, competencies, ours, theirs] = await Promise.all([
    neighbours.countRunMerge(services, goes.personId, stays.personId),
    neighbours.countLevels(scope, goes.personId),
    neighbours.openQuizzes(scope, goes.personId),
    neighbours.openQuizzes(scope, stays.personId),
  ]);
  const active = new Set(counts.activeCourses);
  // Answers may still come to a run that is active; those of the record that stays matter where its run may end.
  const openQuiz = [...ours, ...theirs].some(({ courseId }) => active.has(courseId));
  const problems = mergeProblems(stays, goes, { actorId: caller.personId, openQuiz });
  return { ...counts, stays, goes, competencies, logins: goes.logins.length, problems };
}

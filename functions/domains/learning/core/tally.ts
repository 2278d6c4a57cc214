import type { RosterEntry, RunState } from './types.ts';

/** What entries of the list, one or many, add to the tally of their unit and of their course. */
export interface Contribution {
  readonly enrolled: number;
  readonly finished: number;
}

const NOTHING: Contribution = { enrolled: 0, finished: 0 };

/** As what an entry is counted: its state, finished with a certificate that was revoked, or followed by a later run. */
export type Standing = RunState | 'REVOKED' | 'EARLIER';

/**
 * People are counted, not runs: only the latest run of a person counts. Who was withdrawn or exempted does not take the
 * course, and a certificate that was revoked leaves it unfinished.
 */
const CONTRIBUTIONS: Readonly<Record<Standing, Contribution>> = {
  ACTIVE: { enrolled: 1, finished: 0 },
  FINISHED: { enrolled: 1, finished: 1 },
  REVOKED: { enrolled: 1, finished: 0 },
  WITHDRAWN: NOTHING,
  EXEMPT: NOTHING,
  EARLIER: NOTHING,
};

/** As what an entry is to be counted now. */
export function standingOf(entry: Pick<RosterEntry, 'state' | 'earlier' | 'certificateState'>): Standing {
  if (entry.earlier) return 'EARLIER';
  return entry.state === 'FINISHED' && entry.certificateState === 'REVOKED' ? 'REVOKED' : entry.state;
}

/**
 * What to add to the tally when an entry that was counted as `counted` (absent: not at all) now stands as `standing`
 * (absent: not there any more).
 */
export function contributionChange(
  counted: Standing | undefined,
  standing: Standing | undefined,
): Contribution {
  const was = counted ? CONTRIBUTIONS[counted] : NOTHING;
  const is = standing ? CONTRIBUTIONS[standing] : NOTHING;
  return { enrolled: is.enrolled - was.enrolled, finished: is.finished - was.finished };
}

/** What many entries add together. */
export function sumOf(contributions: readonly Contribution[]): Contribution {
  return contributions.reduce(
    (sum, { enrolled, finished }) => ({
      enrolled: sum.enrolled + enrolled,
      finished: sum.finished + finished,
    }),
    NOTHING,
  );
}

/**
 * How many shards the tallies of a course have, each a partition. Of the five writes of an enrolment three go there,
 * so that even when all the city enrols in one course at once, none takes more than a thirteenth of the writes.
 */
export const TALLY_SHARDS = 8;

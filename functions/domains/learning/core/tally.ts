import type { RunState } from './types.ts';

/** What a run adds to the tally of its unit. */
export interface Contribution {
  readonly enrolled: number;
  readonly finished: number;
}

const NOTHING: Contribution = { enrolled: 0, finished: 0 };

/** By state: who was withdrawn or exempted does not take the course. */
const CONTRIBUTIONS: Readonly<Record<RunState, Contribution>> = {
  ACTIVE: { enrolled: 1, finished: 0 },
  FINISHED: { enrolled: 1, finished: 1 },
  WITHDRAWN: NOTHING,
  EXEMPT: NOTHING,
};

/** What to add to the tally when a run that was counted as `counted` (absent: not at all) is now in `state`. */
export function contributionChange(counted: RunState | undefined, state: RunState): Contribution {
  const was = counted ? CONTRIBUTIONS[counted] : NOTHING;
  const is = CONTRIBUTIONS[state];
  return { enrolled: is.enrolled - was.enrolled, finished: is.finished - was.finished };
}

/**
 * How many shards the tallies of a course have, each a partition. Half of what counting writes goes there, so that even
 * when all the city enrols in one course at once, none takes more than a sixteenth of the writes.
 */
export const TALLY_SHARDS = 8;

/** The shard of a person, 0 to 7: always the same, whatever the order of changes. */
export function shardOf(personId: string): number {
  let hash = 0;
  for (const character of personId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % TALLY_SHARDS;
}

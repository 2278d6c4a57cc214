import type { Item } from '../../../functions/platform/table/table.ts';
import { attemptProblems } from './whole/attempts.ts';
import { officeProblems } from './whole/office.ts';
import { runProblems } from './whole/runs.ts';
import { tallyProblems } from './whole/tallies.ts';
import { Stored } from './stored.ts';

/** What a look at everything came to. */
export interface Wholeness {
  /** What is half there or there twice; empty when everything is whole. */
  readonly problems: readonly string[];
  /** How many of what were looked at. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Whether every transaction is there as a whole or not at all, by what belongs together in the table: pure.
 * @param settled whether the stream has been followed to its end, so that what follows it is to be right too
 */
export function wholeness(items: readonly Item[], settled = true): Wholeness {
  const stored = new Stored(items);
  const looks = [runProblems, attemptProblems, officeProblems, ...(settled ? [tallyProblems] : [])];
  const all = looks.map((look) => look(stored));
  return {
    problems: all.flatMap(({ problems }) => problems),
    counts: Object.assign({}, ...all.map(({ counts }) => counts)) as Record<string, number>,
  };
}

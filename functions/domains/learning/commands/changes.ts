import type { Item } from '../../../platform/table/table.ts';
import type { RosterEntry, Run } from '../core/types.ts';
import { parseEntry, ROSTER_KIND } from '../repository/roster.ts';
import { parseRun, RUN_KIND } from '../repository/runs.ts';

/** The run in a change of the table; undefined when it is of something else. */
export const runIn = (item: Item | undefined): Run | undefined =>
  item?.['kind'] === RUN_KIND ? parseRun(item) : undefined;

/** The entry of the agency's list in a change of the table; undefined when it is of something else. */
export const entryIn = (item: Item | undefined): RosterEntry | undefined =>
  item?.['kind'] === ROSTER_KIND ? parseEntry(item) : undefined;

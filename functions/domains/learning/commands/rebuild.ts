import type { Services } from '../../../platform/services.ts';
import { contributionChange, standingOf, sumOf, type Contribution } from '../core/tally.ts';
import type { RosterEntry } from '../core/types.ts';
import { entriesOf } from '../repository/lists.ts';
import { parseEntry, placeOfEntry } from '../repository/roster.ts';
import { countEntry } from './roster.ts';

/** What the list of a unit comes to, entry by entry: what its tallies have to hold when all changes have been counted. */
export async function recount(services: Services, courseId: string, unitId: string): Promise<Contribution> {
  let sum = sumOf([]);
  for await (const entry of wholeList(services, courseId, unitId)) {
    sum = sumOf([sum, contributionChange(undefined, standingOf(entry))]);
  }
  return sum;
}

/**
 * Counts every entry of a unit's list that the tallies do not hold as it stands: mends what changes that were never
 * handled have left behind. It may run while people learn, and again.
 */
export async function rebuildTallies(services: Services, courseId: string, unitId: string): Promise<void> {
  for await (const entry of wholeList(services, courseId, unitId)) {
    await countEntry(services, placeOfEntry(entry));
  }
}

async function* wholeList(services: Services, courseId: string, unitId: string): AsyncGenerator<RosterEntry> {
  let after: Awaited<ReturnType<typeof entriesOf>>['next'];
  do {
    const page = await entriesOf({ services }, courseId, unitId, { after });
    yield* page.items.map(parseEntry);
    after = page.next;
  } while (after);
}

import { isAgency } from '../../../platform/caller.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item, Page, QueryOptions } from '../../../platform/table/table.ts';
import { sumOf, type Contribution } from '../core/tally.ts';
import { FIRST_REVISION } from '../core/run.ts';
import type { RosterEntry, Run, RunRef } from '../core/types.ts';
import { entriesOf } from '../repository/lists.ts';
import {
  followWrite,
  parseEntry,
  placeOfEntry,
  readEntryNow,
  ROSTER_KIND,
  showsTheSame,
  type RunPlace,
} from '../repository/roster.ts';
import {
  countWrites,
  isCounted,
  readCounted,
  readTallyShards,
  readTallyTotals,
  uncountWrites,
  type Tally,
} from '../repository/tallies.ts';
import { findRun, parseRun, RUN_KIND } from '../repository/runs.ts';

/** A page of the people of a unit who take a course, by name; nothing for anybody but the agency. */
export async function rosterPage(
  scope: Scope,
  courseId: string,
  unitId: string,
  options: QueryOptions,
): Promise<Page> {
  return isAgency(scope) ? entriesOf(scope, courseId, unitId, options) : { items: [] };
}

/** The entry of a run in the agency's list, found by the run and the unit it was made in. */
export async function findEntry(
  scope: Scope,
  ref: RunRef & { readonly unitId: string },
): Promise<RosterEntry | undefined> {
  const run = isAgency(scope) ? await findRun(scope, ref) : undefined;
  return run?.roster.unitId === ref.unitId ? readEntryNow(scope.services, run) : undefined;
}

/** How many people of each unit take a course, the shards summed; nothing for anybody but the agency. */
export async function unitTallies(scope: Scope, courseId: string): Promise<Tally[]> {
  if (!isAgency(scope)) return [];
  const sums = new Map<string, Tally>();
  for (const shard of await readTallyShards(scope, courseId)) {
    const sum = sums.get(shard.unitId);
    sums.set(shard.unitId, {
      unitId: shard.unitId,
      enrolled: (sum?.enrolled ?? 0) + shard.enrolled,
      finished: (sum?.finished ?? 0) + shard.finished,
    });
  }
  return [...sums.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

/** How many people of all units take a course; nothing for anybody but the agency. */
export async function courseTally(scope: Scope, courseId: string): Promise<Contribution | undefined> {
  return isAgency(scope) ? sumOf(await readTallyTotals(scope, courseId)) : undefined;
}

/**
 * Reacts to a change of an item: an entry of the list is counted in its unit's tally, the progress of a run that
 * is not finished is carried to its entry. Called again for the same change, or in another order, it changes nothing.
 *
 * @param item the item after the change; undefined when it was removed
 * @param before the item before the change, where it is known
 */
export async function followChange(services: Services, item: Item | undefined, before?: Item): Promise<void> {
  if (item?.['kind'] === ROSTER_KIND) await countEntry(services, placeOfEntry(parseEntry(item)));
  if (item?.['kind'] === RUN_KIND) await carry(services, parseRun(item), before && parseRun(before));
  if (!item && before?.['kind'] === ROSTER_KIND) await uncount(services, placeOfEntry(parseEntry(before)));
}

/**
 * Carries the progress of a run to its entry. The list is the partition of many people, and a write to it counts also when
 * its condition refuses it: so none is tried where the entry was written together with the run, as at its beginning, or
 * where the list shows nothing of what changed.
 */
async function carry(services: Services, run: Run, before: Run | undefined): Promise<void> {
  // A run that was left or exempted still takes a quiz that was open at its end; one that is finished takes nothing.
  if (run.state === 'FINISHED' || run.revision === FIRST_REVISION) return;
  if (before && showsTheSame(before, run)) return;
  await services.table.write(followWrite(run));
}

/** How often an entry that changes while it is counted is read again. */
const TRIES = 5;

/** Counts an entry as it stands now, if the tallies do not hold it so. */
export async function countEntry(services: Services, ref: RunPlace): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    // First what is counted and then the entry as it is now, not as it was at the change: so whatever is written in
    // between is either refused by the condition or seen by the change that comes after it.
    const counted = await readCounted(services, ref);
    const entry = await readEntryNow(services, ref);
    if (!entry || isCounted(entry, counted)) return;
    const result = await services.table.transact(countWrites(entry, counted));
    if (result.ok) return;
  }
  throw new Error('An entry of a list changed again and again while it was counted');
}

/** Takes an entry that left its list out of the tallies, unless they have it from another list by now. */
async function uncount(services: Services, ref: RunPlace): Promise<void> {
  const { unitId, moves = 0 } = ref.roster;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const counted = await readCounted(services, ref);
    if (!counted || counted.moves !== moves) return;
    if (await readEntryNow(services, ref)) return;
    const result = await services.table.transact(uncountWrites(ref, { ...counted, unitId }));
    if (result.ok) return;
  }
  throw new Error('What tallies hold of an entry changed again and again while it left them');
}

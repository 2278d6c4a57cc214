import type { Services } from '../../../platform/services.ts';
import type { Write } from '../../../platform/table/writes.ts';
import type { RosterEntry, Run } from '../core/types.ts';
import { allRuns } from '../repository/merge.ts';
import { certificateNumbers, eraseWrite, readPublicCertificate } from '../repository/records.ts';
import { eraseEntryWrite, readEntryNow } from '../repository/roster.ts';
import { forgetCountedWrite, readCounted } from '../repository/tallies.ts';
import { createScope } from '../../../platform/scope.ts';
import { countEntry } from './roster.ts';

/*
 * What is kept of a person's learning outside of their partition, and how it goes when they are erased. The runs and
 * certificates by which it is found go afterwards, with the partition; so each of these can be done again.
 */

/** How many items of each kind, by the name of their key's builder. */
export type Erased = Readonly<Record<string, number>>;

/** How often an entry that is written meanwhile is read again. */
const TRIES = 5;

/**
 * Takes a person from the lists of all courses. The sums stay as they stood: an entry is counted once more before it goes,
 * and what the tallies know it by goes in the same transaction, so that the stream finds nothing to take back.
 *
 * @param records the ids of all records of the person
 * @param erases false only counts
 */
export async function eraseEntries(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Erased> {
  const sums = { rosterKey: 0, countedRunKey: 0 };
  for (const record of records) {
    for (const run of await allRuns(services, record)) {
      const { entry, counted } = await standing(services, run);
      if (entry) sums.rosterKey += 1;
      if (counted) sums.countedRunKey += 1;
      if (erases && (entry || counted)) await eraseEntry(services, run);
    }
  }
  return sums;
}

async function standing(services: Services, run: Run) {
  const [entry, counted] = await Promise.all([readEntryNow(services, run), readCounted(services, run)]);
  return { entry, counted };
}

async function eraseEntry(services: Services, run: Run): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    await countEntry(services, run);
    const { entry, counted } = await standing(services, run);
    const writes: Write[] = [
      ...(entry ? [eraseEntryWrite(entry)] : []),
      ...(counted ? [forgetCountedWrite(run, counted)] : []),
    ];
    if (writes.length === 0) return;
    const result = await services.table.transact(writes);
    if (result.ok) return;
  }
  throw new Error('An entry of a list changed again and again while it was erased');
}

/** Leaves of a person's certificates their numbers: whoever checks one is told that its holder was erased. */
export async function eraseCertificates(
  services: Services,
  records: readonly string[],
  erases: boolean,
): Promise<Erased> {
  let certificateNumberKey = 0;
  const scope = createScope(services, { kind: 'anonymous' });
  for (const record of records) {
    for (const number of await certificateNumbers(services, record)) {
      const listed = await readPublicCertificate(scope, number);
      if (!listed || listed.state === 'ERASED' || !records.includes(listed.personId)) continue;
      certificateNumberKey += 1;
      if (erases) await services.table.write(eraseWrite(number, records));
    }
  }
  return { certificateNumberKey };
}

/** The entries of a person in the lists of courses, for their own copy. */
export async function ownEntries(services: Services, records: readonly string[]): Promise<RosterEntry[]> {
  const runs = (await Promise.all(records.map((record) => allRuns(services, record)))).flat();
  const entries: RosterEntry[] = [];
  for (const run of runs) {
    const entry = await readEntryNow(services, run);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Whether a record still has runs of its own: one that was merged has none once that is done. */
export const hasRuns = async (services: Services, record: string): Promise<boolean> =>
  (await allRuns(services, record)).length > 0;

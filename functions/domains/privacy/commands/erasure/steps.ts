import { forgetDue } from '../../../../platform/due.ts';
import { forgetLoginWrite, startedJobs } from '../../../../platform/jobs/store.ts';
import type { Services } from '../../../../platform/services.ts';
import { personKey } from '../../../../platform/table/keys.ts';
import { eraseSummed } from '../../../assessment/commands/erase.ts';
import { eraseAddressee } from '../../../catalog/commands/erase.ts';
import { eraseCertificates, eraseEntries } from '../../../learning/commands/erase.ts';
import {
  eraseInvitations,
  eraseLogins,
  eraseNumbers,
  redactChanges,
} from '../../../people/commands/erase.ts';
import { ERASED_TASK, type ErasureStep } from '../../core/erasure.ts';
import { ownKindOf } from '../../repository/own-kinds.ts';
import { emptyPartition, ownPages } from '../../repository/own-items.ts';

/** Who is erased: all their records, and the hashes of the logins that were theirs. */
export interface Erased {
  readonly records: readonly string[];
  readonly logins: readonly string[];
}

/** How many items of each kind, by the name of their key's builder. */
export type KindCounts = Readonly<Record<string, number>>;

/** Finds what a step is about; with `erases` it is destroyed, and without only counted. */
type Step = (services: Services, erased: Erased, erases: boolean) => Promise<KindCounts>;

/** What each step does. Again, it goes on with what is left. */
export const STEPS: Readonly<Record<ErasureStep, Step>> = {
  LOGINS: eraseLogins,
  NUMBERS: (services, { records }, erases) => eraseNumbers(services, records, erases),
  INVITATIONS: (services, { records }, erases) => eraseInvitations(services, records, erases),
  CERTIFICATES: (services, { records }, erases) => eraseCertificates(services, records, erases),
  LISTS: (services, { records }, erases) => eraseEntries(services, records, erases),
  STATISTICS: (services, { records }, erases) => eraseSummed(services, records, erases),
  ASSIGNMENTS: (services, { records }, erases) => eraseAddressee(services, records, erases),
  CHANGES: (services, { records }, erases) => redactChanges(services, records, erases),
  JOBS: forgetJobs,
  OWN: emptyPartitions,
  TASKS: async (services, { records }, erases) => ({
    dueKey: await forgetDue(services, records, { erases, except: ERASED_TASK }),
  }),
};

async function forgetJobs(services: Services, { records }: Erased, erases: boolean): Promise<KindCounts> {
  const jobs = (await Promise.all(records.map((record) => startedJobs(services, record)))).flat();
  if (erases) for (const jobId of jobs) await services.table.write(forgetLoginWrite(jobId));
  return { jobKey: jobs.length };
}

/** Empties the partitions of all records: that of the one that stands, and in it the profile, last of all. */
async function emptyPartitions(
  services: Services,
  { records }: Erased,
  erases: boolean,
): Promise<KindCounts> {
  const counts: Record<string, number> = {};
  for (const record of [...records].reverse()) {
    for await (const items of ownPages(services, record)) {
      for (const { sk } of items) {
        const kind = ownKindOf(sk) ?? 'other';
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    }
    if (erases) await emptyPartition(services, record, personKey(record).sk);
  }
  return counts;
}

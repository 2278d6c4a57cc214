import type { Services } from '../../../platform/services.ts';
import { activeRunsRange } from '../../../platform/table/keys.ts';
import type { Page } from '../../../platform/table/table.ts';
import type { Run } from '../core/types.ts';
import { parseRun } from './runs.ts';

/** All active runs of a person: one query, and a further one for each megabyte. */
export async function activeRuns({ table }: Services, personId: string): Promise<Run[]> {
  const runs: Run[] = [];
  let after: Page['next'];
  do {
    const page = await table.query(activeRunsRange(personId), { after });
    runs.push(...page.items.map(parseRun));
    after = page.next;
  } while (after);
  return runs;
}

import type { Scope } from '../../../platform/scope.ts';
import { parseStored } from '../../../platform/stored.ts';
import { activeRunKey, homeRange, noticeBookKey, yearKey } from '../../../platform/table/keys.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { runSchema, yearSchema, type Run, type Year } from '../core/types.ts';

/**
 * A person's active runs, the years back to `oldestYear` and, for notices, the item that they keep for home: one query,
 * and a further one for each megabyte.
 */
export async function readHome(
  { services }: Pick<Scope, 'services'>,
  personId: string,
  oldestYear: number,
): Promise<{ runs: Run[]; years: Year[]; noticeBook: Item | undefined }> {
  const items: Item[] = [];
  let after: Page['next'];
  do {
    const page = await services.table.query(homeRange(personId, oldestYear), { after });
    items.push(...page.items);
    after = page.next;
  } while (after);
  const runs = activeRunKey(personId, '').sk;
  // The keys of all years begin as that of the first does, up to the year itself.
  const years = yearKey(personId, 0).sk.slice(0, -4);
  return {
    runs: items.filter(({ sk }) => sk.startsWith(runs)).map((item) => parseStored(runSchema, item)),
    noticeBook: items.find(({ sk }) => sk === noticeBookKey(personId).sk),
    years: items.filter(({ sk }) => sk.startsWith(years)).map((item) => parseStored(yearSchema, item)),
  };
}

import type { Services } from '../../../platform/services.ts';
import { ownItemsRange } from '../../../platform/table/keys.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { remove } from '../../../platform/table/writes.ts';

/** All that lies in a person's partition, or what of it begins so, a page of at most 1 MB at a time. */
export async function* ownPages(
  { table }: Services,
  personId: string,
  begins?: string,
): AsyncGenerator<readonly Item[]> {
  let after: Page['next'];
  do {
    const page = await table.query(ownItemsRange(personId, begins), { after });
    yield page.items;
    after = page.next;
  } while (after);
}

/** How many items are removed at a time. */
const AT_ONCE = 20;

/** Empties a person's partition; `last` goes when all else has gone. */
export async function emptyPartition(services: Services, personId: string, last: string): Promise<void> {
  let kept: Item | undefined;
  for await (const items of ownPages(services, personId)) {
    kept ??= items.find(({ sk }) => sk === last);
    const others = items.filter(({ sk }) => sk !== last);
    for (let at = 0; at < others.length; at += AT_ONCE) {
      await Promise.all(
        others.slice(at, at + AT_ONCE).map(({ pk, sk }) => services.table.write(remove({ pk, sk }))),
      );
    }
  }
  if (kept) await services.table.write(remove({ pk: kept.pk, sk: kept.sk }));
}

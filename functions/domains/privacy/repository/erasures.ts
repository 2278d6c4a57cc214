import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { erasureKey, erasuresIndex } from '../../../platform/table/keys.ts';
import { absent, put, update, type Write } from '../../../platform/table/writes.ts';
import { erasureSchema, type Erasure } from '../core/erasure.ts';

/** The erasure of a person, under way or done. */
export async function readErasure({ table }: Services, personId: string): Promise<Erasure | undefined> {
  return parseItem(erasureSchema, await table.get(erasureKey(personId)));
}

/** Writes an erasure that begins; refused when there is one. */
export const erasureWrite = (erasure: Erasure): Write =>
  put(
    {
      ...erasureKey(erasure.personId),
      ...erasure,
      gsi1pk: erasuresIndex(),
      gsi1sk: new Date(erasure.startedAt).toISOString(),
    },
    absent,
  );

/** Notes that an erasure is done; again, it stays as it was noted first. */
export const erasureDoneWrite = (personId: string, at: number): Write =>
  update(
    erasureKey(personId),
    'SET #state = :done, #finishedAt = if_not_exists(#finishedAt, :at)',
    { '#state': 'state', ':done': 'DONE', '#finishedAt': 'finishedAt', ':at': at },
    { expression: 'attribute_exists(pk)' },
  );

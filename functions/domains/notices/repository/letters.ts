import type { Services } from '../../../platform/services.ts';
import { parseItem } from '../../../platform/stored.ts';
import { ttlAttribute } from '../../../platform/table/definition.ts';
import { letterKey } from '../../../platform/table/keys.ts';
import type { Item } from '../../../platform/table/table.ts';
import { absent, put, update, type Write } from '../../../platform/table/writes.ts';
import { letterSchema, type Letter } from '../core/types.ts';

/** For how long a letter is kept, seconds: longer than anything tries to send it. */
const KEPT = 30 * 86_400;

/** A letter as it stands now; undefined when it is gone. */
export const readLetter = async (
  { table }: Services,
  personId: string,
  letterId: string,
): Promise<Letter | undefined> => parseItem(letterSchema, await table.get(letterKey(personId, letterId)));

/** Lays a letter down to be sent; refused when it lies there already. */
export const letterWrite = (letter: Letter): Write =>
  put(
    {
      ...letterKey(letter.personId, letter.letterId),
      ...letter,
      [ttlAttribute]: Math.floor(letter.queuedAt / 1000) + KEPT,
    },
    absent,
  );

/** Takes a letter to be sent until `until` (ms); refused when it was sent, or somebody else has it. */
export const claimWrite = ({ personId, letterId }: Letter, now: number, until: number): Write =>
  update(
    letterKey(personId, letterId),
    'SET #claimed = :until',
    { '#claimed': 'claimedUntil', ':until': until },
    {
      expression:
        'attribute_exists(pk) AND attribute_not_exists(#sent) AND (attribute_not_exists(#claimed) OR #claimed < :now)',
      values: { '#sent': 'sentAt', '#claimed': 'claimedUntil', ':now': now },
    },
  );

/** Gives a letter back that could not be sent. */
export const releaseWrite = ({ personId, letterId }: Letter): Write =>
  update(letterKey(personId, letterId), 'REMOVE #claimed', { '#claimed': 'claimedUntil' });

/** Notes that a letter was sent. */
export const sentWrite = ({ personId, letterId }: Letter, now: number): Write =>
  update(letterKey(personId, letterId), 'SET #sent = :now', { '#sent': 'sentAt', ':now': now });

/** The letter in a change of the table that has just been laid down; undefined when the change is another. */
export function letterIn(item: Item | undefined, before: Item | undefined): Letter | undefined {
  const isLetter = item?.pk.startsWith('PERSON#') && item.sk.startsWith(letterKey('', '').sk);
  return isLetter && !before ? parseItem(letterSchema, item) : undefined;
}

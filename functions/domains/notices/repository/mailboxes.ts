import type { Services } from '../../../platform/services.ts';
import { sha256 } from '../../../platform/ids.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { mailboxesIndex, mailboxKey } from '../../../platform/table/keys.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { emptyMailbox } from '../core/mailbox.ts';
import { mailboxSchema, type Mailbox } from '../core/types.ts';

/** Over how many partitions those with an address are spread: a morning's mail of a nation passes through them. */
export const MAILBOX_SHARDS = 16;

/** The mailbox of a person as it stands now; an empty one when there is none. */
export const readMailboxNow = async ({ table }: Services, personId: string): Promise<Mailbox> =>
  parseItem(mailboxSchema, await table.get(mailboxKey(personId))) ?? emptyMailbox(personId);

/** A mailbox in its item. */
export const parseMailbox = (item: Item): Mailbox => parseStored(mailboxSchema, item);

/** Writes a mailbox as changed; refused when it is no longer as it was read. One with an address is on the list of those. */
export function mailboxWrite(mailbox: Mailbox, before: Mailbox): Write {
  const { personId } = mailbox;
  const shard = Buffer.from(sha256(personId), 'base64url').readUInt8(0) % MAILBOX_SHARDS;
  return put(
    {
      ...mailboxKey(personId),
      ...mailbox,
      revision: before.revision + 1,
      ...(mailbox.address !== undefined && { gsi1pk: mailboxesIndex(shard), gsi1sk: personId }),
    },
    before.revision === 0 ? absent : unchanged('revision', before.revision),
  );
}

/** A page of those with an address in a shard, behind a person. */
export const queryMailboxes = (
  { table }: Services,
  shard: number,
  limit: number,
  after: string | undefined,
): Promise<Page> => {
  const gsi1pk = mailboxesIndex(shard);
  const start = after === undefined ? undefined : { ...mailboxKey(after), gsi1pk, gsi1sk: after };
  return table.query({ pk: gsi1pk }, { index: 'gsi1', limit, after: start });
};

import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import { parseItem, parseStored } from '../../../platform/stored.ts';
import { ttlAttribute } from '../../../platform/table/definition.ts';
import { invitationKey, personInvitationsIndex } from '../../../platform/table/keys.ts';
import type { Item, Page } from '../../../platform/table/table.ts';
import { absent, put, remove, type Write } from '../../../platform/table/writes.ts';
import { KEPT_FOR } from '../core/invitation.ts';
import { invitationSchema, type Invitation } from '../core/types.ts';

/** The invitation under the hash of a code. */
export async function readInvitation(scope: Scope, codeHash: string): Promise<Invitation | undefined> {
  return parseItem(invitationSchema, await scope.load(invitationKey(codeHash)));
}

/** Writes an invitation that is new. */
export function issueWrite(codeHash: string, invitation: Invitation): Write {
  return put(itemOf(codeHash, invitation), absent);
}

/** Writes an invitation as accepted; refused when it was accepted before. */
export function acceptWrite(codeHash: string, invitation: Invitation): Write {
  const open = 'attribute_exists(pk) AND attribute_not_exists(acceptedBy)';
  return put(itemOf(codeHash, invitation), { expression: open });
}

/** The invitations of a person, from the index. */
export async function invitationsOf({ table }: Services, personId: string): Promise<Item[]> {
  const items: Item[] = [];
  let after: Page['next'];
  do {
    const page = await table.query({ pk: personInvitationsIndex(personId) }, { index: 'gsi1', after });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}

/** A stored invitation. */
export const parseInvitation = (item: Item): Invitation => parseStored(invitationSchema, item);

/** Destroys an invitation. */
export const eraseInvitationWrite = ({ pk, sk }: Item): Write => remove({ pk, sk });

const itemOf = (codeHash: string, invitation: Invitation) => ({
  ...invitationKey(codeHash),
  ...invitation,
  // By their person: whoever erases them finds each.
  gsi1pk: personInvitationsIndex(invitation.personId),
  gsi1sk: codeHash,
  [ttlAttribute]: Math.ceil((invitation.expiresAt + KEPT_FOR) / 1_000),
});

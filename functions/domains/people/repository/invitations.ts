import type { Scope } from '../../../platform/scope.ts';
import { parseItem } from '../../../platform/stored.ts';
import { ttlAttribute } from '../../../platform/table/definition.ts';
import { invitationKey } from '../../../platform/table/keys.ts';
import { absent, put, type Write } from '../../../platform/table/writes.ts';
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

const itemOf = (codeHash: string, invitation: Invitation) => ({
  ...invitationKey(codeHash),
  ...invitation,
  [ttlAttribute]: Math.ceil((invitation.expiresAt + KEPT_FOR) / 1_000),
});

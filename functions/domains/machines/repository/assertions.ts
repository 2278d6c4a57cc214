import { sha256 } from '../../../platform/ids.ts';
import type { Services } from '../../../platform/services.ts';
import { ttlAttribute } from '../../../platform/table/definition.ts';
import { assertionKey } from '../../../platform/table/keys.ts';
import { absent, put } from '../../../platform/table/writes.ts';

/**
 * Notes that an assertion was used, for as long as it could be used again; of several at once, one alone is the first.
 * @param usableUntil seconds since the epoch
 * @returns whether this is its first use
 */
export async function useOnce(
  { table, newId }: Services,
  clientId: string,
  jti: string,
  usableUntil: number,
): Promise<boolean> {
  // Different for each attempt: the table takes one that the client had to send again for the first one's own.
  const item = { ...assertionKey(clientId, sha256(jti)), use: newId(), [ttlAttribute]: usableUntil };
  return (await table.write(put(item, absent))).ok;
}

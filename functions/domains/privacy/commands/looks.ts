import type { PersonCaller } from '../../../platform/caller.ts';
import { canonicalJson, sha256 } from '../../../platform/ids.ts';
import type { Scope } from '../../../platform/scope.ts';
import type { Services } from '../../../platform/services.ts';
import type { Item } from '../../../platform/table/table.ts';
import { hourOf, type Access, type Look, type LookedAt } from '../core/look.ts';
import { accessOf, accessWrite, lookWrites, newestLooks } from '../repository/looks.ts';

/** What a request saw of others: under the ids of persons and the names of lists, what. */
export interface Seen {
  readonly subjects: Readonly<Record<string, readonly LookedAt[]>>;
  readonly lists: Readonly<Record<string, readonly LookedAt[]>>;
}

/** For how long a function that noted a look does not note the same again, ms. */
const NOTED_FOR = 10 * 60_000;

/**
 * Keeps who looked at whom: one write at most, and none when this function noted the same within the hour.
 * @throws BusyError when it cannot be kept; what was read must not go out then
 */
export async function noteLooks(
  { services, now }: Pick<Scope, 'services' | 'now'>,
  caller: PersonCaller,
  seen: Seen,
): Promise<void> {
  if (Object.keys(seen.subjects).length === 0 && Object.keys(seen.lists).length === 0) return;
  const access: Access = {
    actorId: caller.personId,
    role: caller.roles.includes('ADMIN') ? 'ADMIN' : 'AGENCY',
    via: caller.login.clientId,
    at: now,
    subjects: copied(seen.subjects),
    lists: copied(seen.lists),
  };
  const same = sha256(canonicalJson([access.actorId, access.via, hourOf(now), seen]));
  await services.cache.get(`looks:${same}`, NOTED_FOR, () =>
    services.table.write(accessWrite(services.newId(), access)),
  );
}

const copied = (seen: Readonly<Record<string, readonly LookedAt[]>>): Record<string, LookedAt[]> =>
  Object.fromEntries(Object.entries(seen).map(([id, what]) => [id, [...what].sort()]));

/**
 * Reacts to a change of an item: what a request read of others is noted at each of them. Called again for the same change,
 * it changes nothing.
 */
export async function spreadLooks(services: Services, item: Item | undefined): Promise<void> {
  const access = accessOf(item);
  if (!access) return;
  for (const write of lookWrites(access)) await services.table.write(write);
}

/** The most looks that a person is shown. */
const MOST_LOOKS = 100;

/** Who looked at the caller, or at a list in which they stand, newest first. */
export async function ownLooks({ services, caller }: Scope, first: number): Promise<Look[]> {
  if (caller.kind !== 'person') return [];
  const unitId = caller.unitId === '' ? undefined : caller.unitId;
  return newestLooks(services, caller.personId, unitId, Math.min(Math.max(first, 1), MOST_LOOKS));
}

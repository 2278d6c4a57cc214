import type { Scope } from '../../../platform/scope.ts';
import { parseItem } from '../../../platform/stored.ts';
import { keyRingKey } from '../../../platform/table/keys.ts';
import { absent, put, unchanged, type Write } from '../../../platform/table/writes.ts';
import { keyRingSchema, type KeyRing } from '../core/types.ts';

/** The keys of an organisation; undefined when it has registered none. */
export async function readKeyRing(scope: Scope, organisationId: string): Promise<KeyRing | undefined> {
  return parseItem(keyRingSchema, await scope.load(keyRingKey(organisationId)));
}

/** Writes the keys of an organisation; refused when they were written since `before` was read. */
export function keyRingWrite(ring: KeyRing, before: KeyRing | undefined): Write {
  return put(
    { ...keyRingKey(ring.organisationId), ...ring },
    before ? unchanged('revision', before.revision) : absent,
  );
}

/** Forgets what a request read of an organisation's keys, after writing them. */
export const forgetKeyRing = (scope: Scope, organisationId: string): void =>
  scope.forget(keyRingKey(organisationId));

import { done, refused, type Outcome } from '../../../platform/outcome.ts';
import { MESSAGES } from './messages.ts';
import type { KeyRing, MachineKey, PublicKey } from './types.ts';

const DAY = 86_400_000;
/** The longest that a key is valid, in days: two years, so that keys are changed by somebody who still knows how. */
export const MOST_DAYS = 730;
/** How many keys of an organisation can be in use: some programs, and room for changing each. */
const MOST_ACTIVE = 10;
/** How many are kept in all: the ring is one item, which is read for each token. */
const MOST_KEPT = 40;
/** How long a key that ended is still shown (ms). */
const SHOWN_FOR = 90 * DAY;

export type KeyState = 'ACTIVE' | 'EXPIRED' | 'REVOKED';

/** How a key stands at `now` (ms since the epoch). */
export function stateOf({ revokedAt, expiresAt }: MachineKey, now: number): KeyState {
  if (revokedAt !== undefined) return 'REVOKED';
  return now < expiresAt ? 'ACTIVE' : 'EXPIRED';
}

/** The ring of an organisation that has registered no key yet. */
export const emptyRing = (organisationId: string): KeyRing => ({ organisationId, keys: [], revision: 0 });

/** What an organisation says of a key when it registers it. */
export interface Registration {
  readonly label: string;
  /** For how many days, 1 to `MOST_DAYS`. */
  readonly validDays: number;
}

/** What becomes of a ring: written, or as it was because all is so already. */
export interface RingChange {
  readonly ring: KeyRing;
  readonly key: MachineKey;
  readonly changed: boolean;
}

/** Adds a key; one that is in the ring and active stays as it is. What ended long ago is forgotten on the way. */
export function register(
  ring: KeyRing,
  publicKey: PublicKey,
  { label, validDays }: Registration,
  now: number,
): Outcome<RingChange> {
  const known = ring.keys.find(({ kid }) => kid === publicKey.kid);
  if (known && stateOf(known, now) === 'ACTIVE') return done({ ring, key: known, changed: false });
  if (known) return refused('WRONG_STATE', MESSAGES.ENDED, ['publicKey']);
  const kept = ring.keys.filter((key) => now - (key.revokedAt ?? key.expiresAt) < SHOWN_FOR);
  if (kept.filter((key) => stateOf(key, now) === 'ACTIVE').length >= MOST_ACTIVE) {
    return refused('TOO_LARGE', MESSAGES.MOST_ACTIVE(MOST_ACTIVE), []);
  }
  if (kept.length >= MOST_KEPT) return refused('TOO_LARGE', MESSAGES.MOST_KEPT, []);
  const key: MachineKey = { ...publicKey, label, registeredAt: now, expiresAt: now + validDays * DAY };
  return done({ ring: written(ring, [...kept, key]), key, changed: true });
}

/** Ends a key; one that was revoked before stays as it is. */
export function revoke(ring: KeyRing, kid: string, now: number): Outcome<RingChange> {
  const known = ring.keys.find((key) => key.kid === kid);
  if (!known) return refused('NOT_FOUND', MESSAGES.KEY_NOT_FOUND, ['key']);
  if (known.revokedAt !== undefined) return done({ ring, key: known, changed: false });
  const key = { ...known, revokedAt: now };
  const keys = ring.keys.map((each) => (each === known ? key : each));
  return done({ ring: written(ring, keys), key, changed: true });
}

/** The keys that are shown, newest first. */
export function shownKeys({ keys }: KeyRing, now: number): MachineKey[] {
  return keys.filter((key) => now - (key.revokedAt ?? key.expiresAt) < SHOWN_FOR).toReversed();
}

const written = (ring: KeyRing, keys: MachineKey[]): KeyRing => ({
  ...ring,
  keys,
  revision: ring.revision + 1,
});

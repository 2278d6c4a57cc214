/** Where sign-ins are kept: on the device, and in this tab alone where the device keeps nothing. */
import { database, onDatabaseLost } from '../offline/database.ts';
import { reportTrouble } from '../offline/storage.ts';
import type { StoredSession } from './stored-session.ts';

/** The owner of this device's session; small and read at once, so that the first page need not wait for it. */
export const ownerKey = 'kapuas.owner';
const tabKey = 'kapuas.session';

/** The session that only this tab has. */
let own: StoredSession | undefined;
/** The session as it was last read: after a loss, this page can still send what it holds. */
let last: StoredSession | undefined;

onDatabaseLost(() => {
  own ??= last;
});

/** The session that a reload of this tab has left in its storage. */
function leftInTab(): StoredSession | undefined {
  try {
    const left = JSON.parse(sessionStorage.getItem(tabKey) ?? 'null') as StoredSession | null;
    return left ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whose session this device has. */
export function rememberedOwner(): string | null {
  try {
    return localStorage.getItem(ownerKey) ?? own?.owner ?? null;
  } catch {
    return own?.owner ?? null;
  }
}

/** Reads a session. Never throws: what cannot be read is not there. */
export async function readSession(owner: string): Promise<StoredSession | undefined> {
  try {
    const stored = await (await database()).get('sessions', owner);
    if (stored) {
      last = stored;
      return stored;
    }
  } catch (error) {
    reportTrouble(error);
  }
  own ??= leftInTab();
  return own?.owner === owner ? own : undefined;
}

/** Keeps a session, in this tab alone where the device does not. */
export async function writeSession(stored: StoredSession): Promise<void> {
  last = stored;
  try {
    await (await database()).put('sessions', stored);
    own = undefined;
  } catch (error) {
    reportTrouble(error);
    own = stored;
    try {
      sessionStorage.setItem(tabKey, JSON.stringify(stored));
    } catch {
      // Then it lasts as long as the page.
    }
  }
}

/** Remembers whose session it is. */
export function rememberOwner(stored: StoredSession): void {
  try {
    localStorage.setItem(ownerKey, stored.owner);
  } catch {
    own = stored;
  }
}

/** Forgets the session that only this tab has: another tab has signed out. */
export function forgetOwn(): void {
  own = undefined;
  last = undefined;
}

/** Forgets a session everywhere. Never throws. */
export async function forgetSession(owner: string): Promise<void> {
  forgetOwn();
  try {
    sessionStorage.removeItem(tabKey);
    localStorage.removeItem(ownerKey);
  } catch {
    // What was not kept need not be forgotten.
  }
  try {
    await (await database()).delete('sessions', owner);
  } catch (error) {
    reportTrouble(error);
  }
}

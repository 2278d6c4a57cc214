import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredSession } from '../auth/stored-session.ts';
import type { StoredEntry } from './outbox/store.ts';

/**
 * What this device keeps. Everything personal carries its owner: an issuer and a subject. Stores are added and never
 * taken away or changed: a page of an earlier release goes on with the ones it knows.
 */
export interface KapuasDatabase extends DBSchema {
  sessions: { key: string; value: StoredSession };
  outbox: { key: number; value: StoredEntry; indexes: { owner: string } };
}

type Database = IDBPDatabase<KapuasDatabase>;

const name = 'kapuas';
const version = 1;
/** Some browsers never answer when their storage is at fault; a slow phone needs a second or two. */
const patienceInMilliseconds = 10_000;

let opening: Promise<Database> | undefined;
const listeners = new Set<() => void>();

/** Tells when what was kept may be gone while the page is open. */
export function onDatabaseLost(listener: () => void): void {
  listeners.add(listener);
}

function lose(): void {
  for (const listener of listeners) listener();
}

function openAt(wanted: number | undefined): Promise<Database> {
  return openDB<KapuasDatabase>(name, wanted, {
    upgrade(db) {
      db.createObjectStore('sessions', { keyPath: 'owner' });
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('owner', 'owner');
    },
    // A newer page wants to change the shape, or somebody to remove it all: give way, and open again when needed.
    blocking(_current, next, event) {
      (event.target as IDBDatabase).close();
      opening = undefined;
      if (next === null) lose();
    },
    terminated() {
      opening = undefined;
      lose();
    },
  });
}

async function open(): Promise<Database> {
  try {
    return await openAt(version);
  } catch (error) {
    // A page of a newer release was here: what this one knows of is in its shape as well.
    if (error instanceof DOMException && error.name === 'VersionError') return openAt(undefined);
    throw error;
  }
}

/**
 * The device's database, opened once.
 * @throws when the browser keeps no data; a later call tries again
 */
export function database(): Promise<Database> {
  opening ??= new Promise<Database>((resolve, reject) => {
    open().then(resolve, reject);
    setTimeout(() => reject(new Error('The database does not open.')), patienceInMilliseconds);
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

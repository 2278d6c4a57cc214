import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { StoredSession } from '../auth/stored-session.ts';
import type { StoredEntry } from './outbox/store.ts';

/** What this device keeps. Everything personal carries its owner: an issuer and a subject. */
export interface KapuasDatabase extends DBSchema {
  sessions: { key: string; value: StoredSession };
  outbox: { key: number; value: StoredEntry; indexes: { owner: string } };
}

let opening: Promise<IDBPDatabase<KapuasDatabase>> | undefined;

/** The device's database, opened once. */
export function database(): Promise<IDBPDatabase<KapuasDatabase>> {
  opening ??= openDB<KapuasDatabase>('kapuas', 1, {
    upgrade(db) {
      db.createObjectStore('sessions', { keyPath: 'owner' });
      const outbox = db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true });
      outbox.createIndex('owner', 'owner');
    },
    // A newer page wants to change the shape: give way, and open again when needed.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  });
  return opening;
}

import type { IDBPDatabase } from 'idb';
import type { KapuasDatabase } from '../database.ts';
import type { OutboxEntry, OutboxEvent, Settlement } from './core.ts';

/** An entry as it is kept; `order` is given by the database when it is added. */
export interface StoredEntry extends Omit<OutboxEntry, 'order'> {
  readonly order?: number;
  /** Whose it is: issuer and subject. */
  readonly owner: string;
}

/** The events of one owner on this device, in their order. */
export interface OutboxStore {
  add(event: OutboxEvent): Promise<void>;
  list(): Promise<readonly OutboxEntry[]>;
  /** Applies what an answer changed, all or nothing. */
  settle(settlement: Settlement): Promise<void>;
  /** Removes an event that was refused, once the person has read why. */
  dismiss(order: number): Promise<void>;
}

/** A store in IndexedDB. @param open gives the device's database */
export function createStore(open: () => Promise<IDBPDatabase<KapuasDatabase>>, owner: string): OutboxStore {
  return {
    async add(event) {
      const db = await open();
      // `strict`: the answer is on the disk, and not only on its way, before the page says that it is kept.
      const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add({ owner, event, refusal: null }), transaction.done]);
    },
    async list() {
      const db = await open();
      const stored = await db.getAllFromIndex('outbox', 'owner', owner);
      return stored
        .map(({ order = 0, event, refusal }) => ({ order, event, refusal }))
        .sort((a, b) => a.order - b.order);
    },
    async settle({ remove, setAside }) {
      if (remove.length === 0 && setAside.length === 0) return;
      const db = await open();
      const transaction = db.transaction('outbox', 'readwrite', { durability: 'strict' });
      await Promise.all([
        ...remove.map((order) => transaction.store.delete(order)),
        ...setAside.map((entry) => transaction.store.put({ ...entry, owner })),
        transaction.done,
      ]);
    },
    async dismiss(order) {
      await (await open()).delete('outbox', order);
    },
  };
}

/**
 * An outbox that goes on without the device's disk: what the disk does not take, or has lost, is held by the page and
 * sent from there.
 */
import type { OutboxEntry } from './core.ts';
import type { OutboxStore } from './store.ts';

/** What a page holds of one owner's outbox. */
export interface OutboxMemory {
  /** Entries that are nowhere else, in their order. */
  held: readonly OutboxEntry[];
  /** What the disk had when it was last read. */
  known: readonly OutboxEntry[];
}

/** More than a disk will ever count to: held entries are before or after all of those on the disk. */
const beyondDisk = 2 ** 40;

/** Takes over what the disk had: it is gone, or cannot be read any more. */
export function rescue(memory: OutboxMemory): void {
  const ids = new Set(memory.held.map(({ event }) => event.id));
  const saved = memory.known
    .filter(({ event }) => !ids.has(event.id))
    // A new database counts from 1 again.
    .map((entry) => ({ ...entry, order: entry.order - beyondDisk }));
  memory.held = [...saved, ...memory.held];
  memory.known = [];
}

/** Once more after a failure: a connection that has just been closed is opened anew by the second try. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    return work();
  }
}

/**
 * A store that keeps the contract of `disk`, and loses nothing when `disk` fails.
 * @param trouble told of each failure
 */
export function createResilientStore(
  disk: OutboxStore,
  memory: OutboxMemory,
  trouble: (error: unknown) => void,
): OutboxStore {
  async function readDisk(): Promise<readonly OutboxEntry[]> {
    try {
      memory.known = await twice(() => disk.list());
      // What was held for fear of loss is there after all.
      const ids = new Set(memory.known.map(({ event }) => event.id));
      memory.held = memory.held.filter(({ event }) => !ids.has(event.id));
      return memory.known;
    } catch (error) {
      trouble(error);
      rescue(memory);
      return [];
    }
  }

  return {
    async add(event) {
      // What is held came first; behind it on the disk would be before it.
      if (memory.held.length === 0) {
        try {
          return await twice(() => disk.add(event));
        } catch (error) {
          trouble(error);
        }
      }
      const order = Math.max(beyondDisk, memory.held.at(-1)?.order ?? 0) + 1;
      memory.held = [...memory.held, { order, event, refusal: null }];
    },
    async list() {
      const found = await readDisk();
      return [...found, ...memory.held].sort((a, b) => a.order - b.order);
    },
    async settle({ remove, setAside }) {
      const here = new Set(memory.held.map(({ order }) => order));
      const gone = new Set(remove);
      const changed = new Map(setAside.map((entry) => [entry.order, entry]));
      memory.held = memory.held
        .filter(({ order }) => !gone.has(order))
        .map((entry) => changed.get(entry.order) ?? entry);
      const there = {
        remove: remove.filter((order) => !here.has(order)),
        setAside: setAside.filter(({ order }) => !here.has(order)),
      };
      if (there.remove.length + there.setAside.length > 0) await disk.settle(there);
    },
    async dismiss(order) {
      const here = memory.held.some((entry) => entry.order === order);
      if (here) memory.held = memory.held.filter((entry) => entry.order !== order);
      else await disk.dismiss(order);
    },
  };
}

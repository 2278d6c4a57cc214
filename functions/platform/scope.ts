import DataLoader from 'dataloader';
import { signatureOf, type Caller } from './caller.ts';
import type { Services } from './services.ts';
import { signed } from './table/signature.ts';
import type { Item, Key } from './table/table.ts';

/** One request or event: who asks, when, and what was read for it so far. Every command takes it first. */
export interface Scope {
  services: Services;
  caller: Caller;
  /** The moment of the request, ms since the epoch: the same for everything in it. */
  now: number;
  /** Reads an item; what is asked for in the same tick goes out as one batch, and nothing is read twice. */
  load(key: Key): Promise<Item | undefined>;
  /** Forgets what was read at `key`, after writing it. */
  forget(key: Key): void;
}

/** A scope for `caller` at this moment. */
export function createScope(services: Services, caller: Caller): Scope {
  const loader = new DataLoader<Key, Item | undefined, string>((keys) => services.table.batchGet(keys), {
    maxBatchSize: 100,
    cacheKeyFn: ({ pk, sk }) => `${pk}\n${sk}`,
    // Reads that different domains ask for in one turn of the loop shall share a request.
    batchScheduleFn: (dispatch) => setImmediate(dispatch),
  });
  return {
    // What is written for somebody says so; what is not, is the system's.
    services: { ...services, table: signed(services.table, signatureOf(caller)) },
    caller,
    now: services.now(),
    load: (key) => loader.load(key),
    forget: (key) => void loader.clear(key),
  };
}

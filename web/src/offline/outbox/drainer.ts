import { nextBatch, settle } from './core.ts';
import type { OutboxEntry, Outcome } from './core.ts';
import type { OutboxStore } from './store.ts';

/** What became of one sending. */
export type Sent =
  | Outcome
  /** Nobody is signed in, or the sign-in has ended: the events wait for the person. */
  | { readonly kind: 'unauthenticated' };

/** How far a drain came. */
export type Drained =
  /** Nothing waits any more. */
  | 'empty'
  /** The server did not answer, or not about every event. */
  | 'unheard'
  | 'unauthenticated';

export interface DrainDependencies {
  readonly store: OutboxStore;
  /** Sends events of one type to the server. Never throws. */
  readonly send: (batch: readonly OutboxEntry[]) => Promise<Sent>;
  /** Told of the entries whenever they have changed. */
  readonly changed: (entries: readonly OutboxEntry[]) => void;
}

/** Sends what waits, in its order, until nothing does or the server falls silent. */
export async function drain({ store, send, changed }: DrainDependencies): Promise<Drained> {
  let entries = await store.list();
  changed(entries);
  for (;;) {
    const batch = nextBatch(entries);
    if (batch.length === 0) return 'empty';
    const sent = await send(batch);
    if (sent.kind !== 'answered') return sent.kind;
    const settlement = settle(batch, sent);
    if (settlement.remove.length + settlement.setAside.length === 0) return 'unheard';
    await store.settle(settlement);
    // Read again and not only computed: the page and other tabs go on adding. Each round takes at least one event, so
    // this ends.
    entries = await store.list();
    changed(entries);
  }
}

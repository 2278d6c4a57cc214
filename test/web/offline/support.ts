import fc from 'fast-check';
import { eventVersion } from '../../../web/src/offline/outbox/core.ts';
import type { OutboxEntry, OutboxEvent } from '../../../web/src/offline/outbox/core.ts';
import type { OutboxStore } from '../../../web/src/offline/outbox/store.ts';

/** Lists of events with different ids. */
export function anEvents(): fc.Arbitrary<readonly OutboxEvent[]> {
  const base = {
    version: fc.constant(eventVersion),
    id: fc.uuid(),
    occurredAt: fc.constant('2026-03-09T02:15:00.000Z'),
  };
  const id = fc.constantFrom('one', 'two');
  const event: fc.Arbitrary<OutboxEvent> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        ...base,
        type: fc.constant('lesson' as const),
        lesson: id,
        kind: fc.constantFrom('OPENED', 'COMPLETED'),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...base,
        type: fc.constant('answer' as const),
        attempt: id,
        question: id,
        sequence: fc.integer({ min: 1, max: 100 }),
        response: fc.record({ text: fc.string() }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ ...base, type: fc.constant('submit' as const), attempt: id }) },
  );
  return fc.uniqueArray(event, { selector: ({ id: permanent }) => permanent, maxLength: 120 });
}

/** A store in memory that keeps the contract of the one in the browser's database. */
export function memoryStore(list: readonly OutboxEvent[]): OutboxStore {
  let entries: OutboxEntry[] = list.map((event, index) => ({ order: index + 1, event, refusal: null }));
  return {
    add: (event) => {
      entries.push({ order: (entries.at(-1)?.order ?? 0) + 1_000, event, refusal: null });
      return Promise.resolve();
    },
    list: () => Promise.resolve([...entries]),
    settle: ({ remove, setAside }) => {
      const changed = new Map(setAside.map((entry) => [entry.order, entry]));
      entries = entries
        .filter((entry) => !remove.includes(entry.order))
        .map((entry) => changed.get(entry.order) ?? entry);
      return Promise.resolve();
    },
    dismiss: (order) => {
      entries = entries.filter((entry) => entry.order !== order);
      return Promise.resolve();
    },
  };
}

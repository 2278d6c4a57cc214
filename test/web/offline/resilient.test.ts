import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutboxEvent } from '../../../web/src/offline/outbox/core.ts';
import { drain } from '../../../web/src/offline/outbox/drainer.ts';
import { createResilientStore, rescue } from '../../../web/src/offline/outbox/resilient.ts';
import type { OutboxMemory } from '../../../web/src/offline/outbox/resilient.ts';
import type { OutboxStore } from '../../../web/src/offline/outbox/store.ts';
import { troubleOf } from '../../../web/src/offline/storage.ts';
import { anEvents, memoryStore } from './support.ts';

/** What may happen to a device's disk. */
type Weather = 'works' | 'fails' | 'fails once';

/** A disk that fails as it is told, and can be lost. */
function weatheredDisk() {
  let disk = memoryStore([]);
  let weather: Weather = 'works';
  const use = <T>(work: (store: OutboxStore) => Promise<T>): Promise<T> => {
    const now = weather;
    if (now === 'fails once') weather = 'works';
    return now === 'works' ? work(disk) : Promise.reject(new DOMException('full', 'QuotaExceededError'));
  };
  const store: OutboxStore = {
    add: (event) => use((each) => each.add(event)),
    list: () => use((each) => each.list()),
    settle: (settlement) => use((each) => each.settle(settlement)),
    dismiss: (order) => use((each) => each.dismiss(order)),
  };
  return {
    store,
    set: (next: Weather) => {
      weather = next;
    },
    lose: () => {
      disk = memoryStore([]);
    },
  };
}

type Step =
  | { readonly kind: 'add'; readonly event: OutboxEvent }
  | { readonly kind: 'weather'; readonly weather: Weather }
  | { readonly kind: 'lose' }
  | { readonly kind: 'list' };

const aWeather = fc.record({
  kind: fc.constant('weather' as const),
  weather: fc.constantFrom<Weather>('works', 'fails', 'fails once'),
});
const aTurn: fc.Arbitrary<Step> = fc.oneof(
  aWeather,
  fc.record({ kind: fc.constant('lose' as const) }),
  fc.record({ kind: fc.constant('list' as const) }),
);
/** Events in their order, with the turns of the weather between them. */
const aStory = anEvents().chain((events) =>
  fc
    .array(fc.tuple(fc.nat(events.length), aTurn), { maxLength: 30 })
    .map((turns) => [
      ...events.flatMap((event, index): Step[] => [
        ...turns.filter(([at]) => at === index).map(([, turn]) => turn),
        { kind: 'add', event },
      ]),
    ]),
);

describe('an outbox on a disk that fails', () => {
  it('sends every event, the older before the newer, whatever becomes of the disk', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const disk = weatheredDisk();
        const memory: OutboxMemory = { held: [], known: [] };
        const store = createResilientStore(disk.store, memory, () => undefined);
        const added: string[] = [];
        for (const step of story) {
          if (step.kind === 'add') {
            await store.add(step.event);
            // As the page does after each event.
            await store.list();
            added.push(step.event.id);
          } else if (step.kind === 'weather') disk.set(step.weather);
          else if (step.kind === 'list') await store.list();
          else {
            disk.lose();
            rescue(memory);
          }
        }
        disk.set('works');
        const sent: string[] = [];
        await drain({
          store,
          changed: () => undefined,
          send: (batch) => {
            const ids = batch.map(({ event }) => event.id);
            sent.push(...ids);
            return Promise.resolve({ kind: 'answered', taken: ids, refused: [] });
          },
        });
        expect(sent).toEqual(added);
        expect(memory.held).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('uses the disk again once what it held was sent', async () => {
    const disk = weatheredDisk();
    const memory: OutboxMemory = { held: [], known: [] };
    const errors: unknown[] = [];
    const store = createResilientStore(disk.store, memory, (error) => errors.push(error));
    const event = (id: string): OutboxEvent => ({
      version: 1,
      id,
      occurredAt: '2026-03-09T02:15:00.000Z',
      type: 'submit',
      attempt: 'one',
    });
    disk.set('fails');
    await store.add(event('first'));
    expect(errors).toHaveLength(1);
    disk.set('works');
    await store.add(event('second'));
    expect(memory.held.map((entry) => entry.event.id)).toEqual(['first', 'second']);
    const refusal = { code: 'CONFLICT', message: 'no' };
    const [first, second] = await store.list();
    if (!first || !second) throw new Error('Both are held.');
    await store.settle({ remove: [first.order], setAside: [{ ...second, refusal }] });
    expect((await store.list()).map((entry) => entry.refusal)).toEqual([refusal]);
    await store.dismiss(second.order);
    await store.add(event('third'));
    expect(memory.held).toEqual([]);
    expect((await disk.store.list()).map((entry) => entry.event.id)).toEqual(['third']);
  });
});

describe('trouble with the storage', () => {
  it('is told apart by what can be done about it', () => {
    expect(troubleOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
    expect(troubleOf(new DOMException('', 'SecurityError'))).toBe('refused');
    expect(troubleOf(new Error('The database does not open.'))).toBe('refused');
  });
});

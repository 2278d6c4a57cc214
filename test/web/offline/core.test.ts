import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  eventVersion,
  maximumBatch,
  nextBatch,
  retryDelay,
  settle,
  waitingCount,
} from '../../../web/src/offline/outbox/core.ts';
import type { OutboxEntry, OutboxEvent, Outcome } from '../../../web/src/offline/outbox/core.ts';
import { drain } from '../../../web/src/offline/outbox/drainer.ts';
import { anEvents, memoryStore } from './support.ts';

const events = anEvents();

function entriesOf(list: readonly OutboxEvent[]): readonly OutboxEntry[] {
  return list.map((event, index) => ({ order: index + 1, event, refusal: null }));
}

describe('the next batch', () => {
  it('is a run of lesson events from the front, at most fifty, or one other event', () => {
    fc.assert(
      fc.property(events, (list) => {
        const entries = entriesOf(list);
        const batch = nextBatch(entries);
        expect(batch).toEqual(entries.slice(0, batch.length));
        expect(batch.length).toBeLessThanOrEqual(maximumBatch);
        if (list.length > 0) expect(batch.length).toBeGreaterThan(0);
        if (batch.length > 1) expect(batch.every(({ event }) => event.type === 'lesson')).toBe(true);
      }),
    );
  });

  it('passes over events that were refused', () => {
    const refusal = { code: 'NOT_FOUND', message: 'x' };
    const [first, second] = entriesOf([submit('a'), submit('b')]);
    if (!first || !second) throw new Error('two entries');
    expect(nextBatch([{ ...first, refusal }, second])).toEqual([second]);
    expect(waitingCount([{ ...first, refusal }, second])).toBe(1);
  });
});

function submit(id: string): OutboxEvent {
  return {
    version: eventVersion,
    id,
    occurredAt: '2026-03-09T02:15:00.000Z',
    type: 'submit',
    attempt: 'attempt',
  };
}

/** A server that takes an event once, by its id, and refuses what it is told to refuse. */
function aServer(refuses: (event: OutboxEvent) => boolean) {
  const record: OutboxEvent[] = [];
  return {
    record,
    take(batch: readonly OutboxEntry[]): Outcome {
      const taken: string[] = [];
      const refused: { id: string; refusal: { code: string; message: string } }[] = [];
      for (const { event } of batch) {
        if (refuses(event)) refused.push({ id: event.id, refusal: { code: 'WRONG_STATE', message: 'no' } });
        else {
          if (!record.some(({ id }) => id === event.id)) record.push(event);
          taken.push(event.id);
        }
      }
      return { kind: 'answered', taken, refused };
    },
  };
}

/** What the network does with a request. */
const weather = fc.array(fc.constantFrom('heard', 'lost', 'answer lost'), { maxLength: 12 });

describe('draining', () => {
  it('brings every event to the server once and in order, whatever the network does', async () => {
    await fc.assert(
      fc.asyncProperty(events, weather, async (list, network) => {
        const store = memoryStore(list);
        const server = aServer(() => false);
        const left = [...network];
        const send = (batch: readonly OutboxEntry[]): Promise<Outcome> => {
          const now = left.shift() ?? 'heard';
          if (now === 'lost') return Promise.resolve({ kind: 'unheard' });
          const outcome = server.take(batch);
          return Promise.resolve(now === 'heard' ? outcome : { kind: 'unheard' });
        };
        for (let round = 0; round <= network.length; round += 1) {
          await drain({ store, send, changed: () => undefined });
        }
        expect(server.record).toEqual(list);
        expect(await store.list()).toEqual([]);
      }),
    );
  });

  it('sets refused events aside with the reason, and sends all others', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.func(fc.boolean()), async (list, judge) => {
        const refuses = (event: OutboxEvent) => judge(event.id);
        const store = memoryStore(list);
        const server = aServer(refuses);
        const drained = await drain({
          store,
          send: (batch) => Promise.resolve(server.take(batch)),
          changed: () => undefined,
        });
        expect(drained).toBe('empty');
        expect(server.record).toEqual(list.filter((event) => !refuses(event)));
        const left = await store.list();
        expect(left.map(({ event }) => event)).toEqual(list.filter(refuses));
        expect(left.every(({ refusal }) => refusal?.message === 'no')).toBe(true);
      }),
    );
  });

  it('sends what is added while it runs', async () => {
    const store = memoryStore([submit('a')]);
    const server = aServer(() => false);
    const drained = await drain({
      store,
      send: async (batch) => {
        if (server.record.length === 0) await store.add(submit('b'));
        return server.take(batch);
      },
      changed: () => undefined,
    });
    expect(drained).toBe('empty');
    expect(server.record.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keeps everything when the sign-in has ended', async () => {
    const store = memoryStore([submit('a'), submit('b')]);
    const drained = await drain({
      store,
      send: () => Promise.resolve({ kind: 'unauthenticated' }),
      changed: () => undefined,
    });
    expect(drained).toBe('unauthenticated');
    expect(waitingCount(await store.list())).toBe(2);
  });
});

describe('a settlement', () => {
  it('changes nothing when it is not known whether the server heard', () => {
    expect(settle(entriesOf([submit('a')]), { kind: 'unheard' })).toEqual({ remove: [], setAside: [] });
  });

  it('believes "taken" before "refused", so that nothing recorded is shown as lost', () => {
    const outcome: Outcome = {
      kind: 'answered',
      taken: ['a'],
      refused: [{ id: 'a', refusal: { code: 'X', message: 'x' } }],
    };
    expect(settle(entriesOf([submit('a')]), outcome)).toEqual({ remove: [1], setAside: [] });
  });
});

describe('the pause before another attempt', () => {
  it('grows, stays between one second and five minutes, and is spread', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const delay = retryDelay(failures, random);
          expect(delay).toBeGreaterThanOrEqual(1_000);
          expect(delay).toBeLessThanOrEqual(300_000);
          expect(retryDelay(failures + 1, random)).toBeGreaterThanOrEqual(delay);
        },
      ),
    );
    expect(retryDelay(1, 0)).not.toBe(retryDelay(1, 1));
  });
});

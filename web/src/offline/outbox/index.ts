/**
 * The outbox: the only way an event leaves the page. What is added is on the device's disk before anything is sent,
 * belongs to the person who did it, and is sent in its order, by one tab at a time, until the server has answered.
 */
import { computed, effect, signal } from '@preact/signals';
import { session } from '../../auth/session.ts';
import { send, serverClock } from '../../gql/api.ts';
import { database, onDatabaseLost } from '../database.ts';
import { exclusively } from '../locks.ts';
import { askToPersist, onlyHere, reportTrouble, storageTrouble } from '../storage.ts';
import { eventVersion, retryDelay, waitingCount } from './core.ts';
import type { AnswerEvent, LessonEvent, OutboxEntry, OutboxEvent, SubmitEvent } from './core.ts';
import { drain } from './drainer.ts';
import type { Drained } from './drainer.ts';
import { createSender } from './send.ts';
import { createResilientStore, rescue } from './resilient.ts';
import type { OutboxMemory } from './resilient.ts';
import { createStore } from './store.ts';
import type { OutboxStore } from './store.ts';

/** An event as a page hands it over: version, id and time are added here. */
export type NewEvent =
  | Omit<LessonEvent, 'version' | 'id' | 'occurredAt'>
  | Omit<AnswerEvent, 'version' | 'id' | 'occurredAt'>
  | Omit<SubmitEvent, 'version' | 'id' | 'occurredAt'>;

/** What `flush` reached. */
export interface FlushResult {
  /** `sent`: nothing waits any more. `waiting`: no answer yet. `unauthenticated`: the person has to sign in again. */
  readonly kind: 'sent' | 'waiting' | 'unauthenticated';
  /** How many events wait still. */
  readonly left: number;
}

const entries = signal<readonly OutboxEntry[]>([]);
const listeners = new Set<(taken: readonly OutboxEvent[]) => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('kapuas.outbox');

/** How the last attempt to send went; undefined while one is under way, and before the first. */
const reached = signal<Drained | undefined>(undefined);

let failures = 0;
let retryTimer: ReturnType<typeof setTimeout> | undefined;
let running: { readonly owner: string; readonly done: Promise<Drained> } | undefined;

/** What the page holds for the disk, by owner. */
const memories = new Map<string, OutboxMemory>();

function memoryOf(who: string): OutboxMemory {
  const memory = memories.get(who) ?? { held: [], known: [] };
  memories.set(who, memory);
  return memory;
}

function storeOf(who: string): OutboxStore {
  return createResilientStore(createStore(database, who), memoryOf(who), reportTrouble);
}

function owner(): string | undefined {
  const who = session.peek();
  return who.state === 'signed-in' ? who.owner : undefined;
}

function show(next: readonly OutboxEntry[]): void {
  const left = new Set(next.map((entry) => entry.event.id));
  const gone = entries.peek().filter((entry) => !left.has(entry.event.id) && entry.refusal === null);
  entries.value = next;
  const who = owner();
  onlyHere.value = who === undefined ? 0 : waitingCount(memoryOf(who).held);
  if (gone.length > 0) for (const listener of listeners) listener(gone.map((entry) => entry.event));
}

async function refresh(): Promise<void> {
  const who = owner();
  if (who === undefined) return;
  const found = await storeOf(who).list();
  if (owner() === who) show(found);
}

/** Drains as the present owner, in turn with other tabs. */
async function run(who: string): Promise<Drained> {
  const sender = createSender(send);
  const drained = await exclusively(`kapuas.outbox.${who}`, () =>
    drain({
      store: storeOf(who),
      // Somebody else signed in meanwhile, in this or another tab: nothing goes out under the wrong name.
      send: (batch) => (owner() === who ? sender(batch) : Promise.resolve({ kind: 'unauthenticated' })),
      changed: (next) => {
        if (owner() === who) show(next);
      },
    }),
  );
  channel?.postMessage('changed');
  return drained;
}

function schedule(drained: Drained): void {
  clearTimeout(retryTimer);
  // From now on there is something to lose.
  if (drained === 'unheard') askToPersist();
  failures = drained === 'unheard' ? failures + 1 : 0;
  // Without a network there is no use in trying; the `online` event will say when there is.
  if (drained === 'unheard' && navigator.onLine) {
    retryTimer = setTimeout(() => void drainNow(), retryDelay(failures, Math.random()));
  }
}

async function drainNow(): Promise<Drained> {
  const who = owner();
  if (who === undefined) return 'unauthenticated';
  if (running?.owner !== who) {
    const done = run(who).catch((error: unknown): Drained => {
      console.error(error);
      return 'unheard';
    });
    running = { owner: who, done };
    reached.value = undefined;
    void done.then((drained) => {
      reached.value = drained;
      if (running?.done === done) running = undefined;
      schedule(drained);
      // Added after the drain had looked for the last time.
      if (drained === 'empty' && waitingCount(entries.peek()) > 0) void drainNow();
    });
  }
  return running.done;
}

/**
 * Keeps an event on the device and sends it as soon as it can.
 * @returns the event, once it is safely on the disk, or held by this page where the disk takes nothing (`onlyHere`)
 * @throws when nobody is signed in
 */
async function add(event: NewEvent): Promise<OutboxEvent> {
  const who = owner();
  if (who === undefined) throw new Error('An event needs an owner.');
  const complete: OutboxEvent = {
    ...event,
    version: eventVersion,
    id: crypto.randomUUID(),
    // The device's clock may be a day off; what is known of the service's takes that out.
    occurredAt: new Date(serverClock.now()).toISOString(),
  };
  await storeOf(who).add(complete);
  // There is room again.
  if (memoryOf(who).held.length === 0 && storageTrouble.peek() === 'full') storageTrouble.value = undefined;
  await refresh();
  channel?.postMessage('changed');
  void drainNow();
  return complete;
}

/** Tries to send everything that waits now, and says how far it came. */
async function flush(): Promise<FlushResult> {
  let drained = await drainNow();
  // What was added while a drain that had already looked was ending.
  if (drained === 'empty' && waitingCount(entries.peek()) > 0) drained = await drainNow();
  const left = waitingCount(entries.peek());
  if (drained === 'unauthenticated') return { kind: 'unauthenticated', left };
  return { kind: left === 0 ? 'sent' : 'waiting', left };
}

/** Removes an event the server refused, once the person has read why. */
async function dismiss(entry: OutboxEntry): Promise<void> {
  const who = owner();
  if (who === undefined || entry.refusal === null) return;
  await storeOf(who).dismiss(entry.order);
  await refresh();
  channel?.postMessage('changed');
}

/** What was on the disk may be gone: from here on this page holds it. */
function takeOver(): void {
  const who = owner();
  if (who === undefined) return;
  rescue(memoryOf(who));
  storageTrouble.value = 'lost';
  void refresh().then(drainNow);
}

/** Begins to watch the outbox: sends at sign-in, when the network returns, and when another tab added something. */
function start(): void {
  const who = computed(() => (session.value.state === 'signed-in' ? session.value.owner : undefined));
  const ended = computed(() => session.value.state === 'signed-in' && session.value.ended);
  effect(() => {
    // Nobody sees what belongs to somebody else, not even for a moment.
    if (who.value !== undefined || entries.peek().length > 0) entries.value = [];
  });
  effect(() => {
    // What waits is shown while the sign-in has ended, and sent when the same person has signed in again.
    if (who.value !== undefined) void (ended.value ? refresh() : drainNow());
  });
  addEventListener('online', () => void drainNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && waitingCount(entries.peek()) > 0) void drainNow();
  });
  onDatabaseLost(takeOver);
  channel?.addEventListener('message', () => void refresh());
}

export const outbox = {
  add,
  flush,
  dismiss,
  start,
  /** How many events wait to be sent. */
  pending: computed(() => waitingCount(entries.value)),
  /** How the last attempt to send went; undefined while one is under way, and before the first. */
  reached: computed(() => reached.value),
  /** Everything in the outbox, in its order. */
  entries: computed(() => entries.value),
  /** The events the server refused, with its reasons. */
  refused: computed(() => entries.value.filter((entry) => entry.refusal !== null)),
  /** Tells of events that the server took (in any tab). @returns ends the telling */
  onTaken(listener: (taken: readonly OutboxEvent[]) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

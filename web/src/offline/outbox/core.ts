/**
 * The outbox as a pure function: what waits, what goes next, and what an answer of the server changes. It knows no
 * network, storage, clock or randomness.
 *
 * Nothing is dropped because something newer waits behind it: an answer given in time counts even when a newer one to
 * the same question was given too late.
 */
import type { AttemptAnswerInput, ProgressEventKind } from '../../gql/graphql.ts';

/** The shape of events made by this release; stored with each, so that a later release can read older ones. */
export const eventVersion = 1;

interface EventBase {
  readonly version: typeof eventVersion;
  /** Permanent, made once on the device. */
  readonly id: string;
  /** When it happened, ISO 8601: by the device's clock, put right as far as the service's is known. */
  readonly occurredAt: string;
}

/** Something a learner did in a lesson. */
export interface LessonEvent extends EventBase {
  readonly type: 'lesson';
  readonly lesson: string;
  readonly kind: ProgressEventKind;
}

/** An answer to a question. */
export interface AnswerEvent extends EventBase {
  readonly type: 'answer';
  readonly attempt: string;
  readonly question: string;
  /** The place among the device's answers to this attempt, from 1. */
  readonly sequence: number;
  readonly response: AttemptAnswerInput['response'];
}

/** The handing in of an attempt. */
export interface SubmitEvent extends EventBase {
  readonly type: 'submit';
  readonly attempt: string;
}

export type OutboxEvent = LessonEvent | AnswerEvent | SubmitEvent;

/** Why the server will never take an event. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** An event in the outbox. */
export interface OutboxEntry {
  /** Its place in the order in which things happened. */
  readonly order: number;
  readonly event: OutboxEvent;
  /** Set aside: shown to the person, and no longer in the way of others. */
  readonly refusal: Refusal | null;
}

/** What the server said about a batch. */
export type Outcome =
  /** It was heard: each event is taken, or refused for good; those in neither are sent again. */
  | {
      readonly kind: 'answered';
      readonly taken: readonly string[];
      readonly refused: readonly { readonly id: string; readonly refusal: Refusal }[];
    }
  /** It is not known whether it was heard; the events go again, which is harmless since their ids are permanent. */
  | { readonly kind: 'unheard' };

/** The API takes at most this many events of lessons in one request. */
export const maximumBatch = 50;

/** How many events wait to be sent. */
export function waitingCount(entries: readonly OutboxEntry[]): number {
  return entries.filter((entry) => entry.refusal === null).length;
}

/**
 * The events to send next, oldest first: one, or the whole run of lesson events that stands at the front.
 * @param entries in their order
 */
export function nextBatch(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  const waiting = entries.filter((entry) => entry.refusal === null);
  if (waiting[0]?.event.type !== 'lesson') return waiting.slice(0, 1);
  const end = waiting.findIndex((entry) => entry.event.type !== 'lesson');
  return waiting.slice(0, Math.min(end === -1 ? waiting.length : end, maximumBatch));
}

/** What an outcome changes: which entries go, and which stay as refused. */
export interface Settlement {
  readonly remove: readonly number[];
  readonly setAside: readonly OutboxEntry[];
}

/** What has to be changed in the store after a batch was answered. */
export function settle(batch: readonly OutboxEntry[], outcome: Outcome): Settlement {
  if (outcome.kind === 'unheard') return { remove: [], setAside: [] };
  const taken = new Set(outcome.taken);
  const refusals = new Map(outcome.refused.map(({ id, refusal }) => [id, refusal]));
  const remove: number[] = [];
  const setAside: OutboxEntry[] = [];
  for (const entry of batch) {
    const refusal = refusals.get(entry.event.id);
    if (taken.has(entry.event.id)) remove.push(entry.order);
    else if (refusal) setAside.push({ ...entry, refusal });
  }
  return { remove, setAside };
}

const firstDelayInMilliseconds = 2_000;
const longestDelayInMilliseconds = 5 * 60_000;

/**
 * How long to wait before trying again.
 * @param failures how many times in a row nothing was heard, from 1
 * @param random 0 to 1; spreads the phones of a whole office that come back at the same moment
 * @returns milliseconds, growing to five minutes
 */
export function retryDelay(failures: number, random: number): number {
  const ceiling = Math.min(
    longestDelayInMilliseconds,
    firstDelayInMilliseconds * 2 ** Math.min(failures - 1, 20),
  );
  return ceiling / 2 + (ceiling / 2) * random;
}

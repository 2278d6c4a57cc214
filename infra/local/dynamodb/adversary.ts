import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lag } from './context.ts';
import {
  LostAnswer,
  NoAnswer,
  internalError,
  itemInTransaction,
  leaveUnprocessed,
  throttled,
  transactionInProgress,
  transactionRefused,
} from './faults.ts';
import type { Call, FaultHook } from './faults.ts';
import type { Operation } from './requests.ts';

/** How often each misbehaviour is shown, from 0 (never) to 1 (always). */
export interface Rates {
  /** Requests refused because of their throughput, transactions also as a reason of one action. */
  readonly throttles: number;
  /** Writes and transactions that meet another transaction. */
  readonly conflicts: number;
  /** Requests answered with 500 that were not executed. */
  readonly failures: number;
  /** Writes that were executed, and whose answer is a 500 or a closed connection. */
  readonly lostAnswers: number;
  /** Requests that get no answer at all, executed or not: the caller has to give up by itself. */
  readonly silences: number;
  /** Batches of which a part is left unprocessed. */
  readonly unprocessed: number;
  /** Eventually consistent reads of the table that show an earlier state. */
  readonly staleReads: number;
  /** Reads of a global index that show an earlier state. */
  readonly laggingIndexes: number;
  /** Requests that wait, so that those sent at the same time overtake one another. */
  readonly delays: number;
  /** Deliveries of the stream that bring the end of the one before again. */
  readonly repeatedRecords: number;
  /** Expired items that a sweep leaves where they are. */
  readonly lingeringItems: number;
}

/** What the adversary did, by name of the rate that made it do so. */
export type Misbehaviour = keyof Rates;

export interface AdversaryOptions {
  /** The same seed misbehaves in the same way. */
  readonly seed: number;
  /** In place of the defaults; those left out stay as they are. */
  readonly rates?: Partial<Rates>;
  /** How many writes a stale read or a lagging index is behind at most. */
  readonly mostWritesBehind?: number;
  /** How old the state may be at most that they show, in milliseconds of real time: in the end every write shows. */
  readonly mostMillisecondsBehind?: number;
  /** How often the same request is refused in a row at most, so that a caller who retries gets through. */
  readonly mostInARow?: number;
  /**
   * What meets the same fate whenever the seed is the same: the n-th request of an operation, or the n-th time that the
   * very same request comes. The second does not depend on how requests of different callers interleave.
   */
  readonly fates?: 'BY_OPERATION' | 'BY_REQUEST';
}

/** Far above what a healthy table shows, and low enough that a caller with the SDK's retries gets everything done. */
export const defaultRates: Rates = {
  throttles: 0.005,
  conflicts: 0.05,
  failures: 0.02,
  lostAnswers: 0.05,
  // A caller without a time limit of its own would wait for ever.
  silences: 0,
  unprocessed: 0.15,
  staleReads: 0.5,
  laggingIndexes: 0.5,
  delays: 0.1,
  repeatedRecords: 0.3,
  lingeringItems: 0.9,
};

const longestDelayMs = 5;

/** Within this time an index and every replica have caught up, unless the options say otherwise. */
export const mostMillisecondsBehind = 200;
const mostInABatch = 25;

const singleWrites: ReadonlySet<Operation> = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);
const batches: ReadonlySet<Operation> = new Set(['BatchGetItem', 'BatchWriteItem']);
const transactions: ReadonlySet<Operation> = new Set(['TransactGetItems', 'TransactWriteItems']);
/** Reads that are eventually consistent unless they ask for more. */
const lagging: ReadonlySet<Operation> = new Set(['GetItem', 'BatchGetItem', 'Query', 'Scan']);
const writes: ReadonlySet<Operation> = new Set([...singleWrites, 'BatchWriteItem', 'TransactWriteItems']);
const touched: ReadonlySet<Operation> = new Set([...writes, ...lagging, ...transactions]);

/** A number in [0, 1) that depends on nothing but the parts. */
function fraction(...parts: readonly (string | number)[]): number {
  return createHash('sha256').update(JSON.stringify(parts)).digest().readUInt32BE(0) / 2 ** 32;
}

/** The throws for one event: independent of one another, each with a name. */
export interface Throws {
  /** Whether the misbehaviour happens. What happens is counted. */
  happens(what: Misbehaviour): boolean;
  /** A whole number from 1 to `most`. */
  upTo(most: number, what: string): number;
}

/** Decides what misbehaves, from a seed alone. */
export class Adversary {
  readonly #seed: number;
  readonly #rates: Rates;
  readonly #mostWritesBehind: number;
  readonly #mostMillisecondsBehind: number;
  readonly #mostInARow: number;
  readonly #fates: NonNullable<AdversaryOptions['fates']>;
  readonly #counts = new Map<Misbehaviour, number>();
  readonly #events = new Map<string, number>();
  /** How often a request was refused since it last got through. */
  readonly #refusals = new Map<string, number>();
  /** Transactions whose answer was lost: the service may still be at them when they come again. */
  readonly #underWay = new Set<unknown>();

  constructor(options: AdversaryOptions) {
    this.#seed = options.seed;
    this.#rates = { ...defaultRates, ...options.rates };
    this.#mostWritesBehind = options.mostWritesBehind ?? 10;
    this.#mostMillisecondsBehind = options.mostMillisecondsBehind ?? mostMillisecondsBehind;
    this.#mostInARow = options.mostInARow ?? 2;
    this.#fates = options.fates ?? 'BY_OPERATION';
  }

  /** How often each misbehaviour happened so far; those that did not are left out. */
  get counts(): Partial<Readonly<Record<Misbehaviour, number>>> {
    return Object.fromEntries(this.#counts);
  }

  /** The throws for the next event of that kind. */
  next(kind: string): Throws {
    const ordinal = this.#events.get(kind) ?? 0;
    this.#events.set(kind, ordinal + 1);
    const at = (what: string): number => fraction(this.#seed, kind, ordinal, what);
    return {
      happens: (what) => {
        const does = at(what) < this.#rates[what];
        if (does) this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
        return does;
      },
      upTo: (most, what) => 1 + Math.floor(at(`how many ${what}`) * most),
    };
  }

  /** Stands between every caller and the engine. Requests about tables themselves pass. */
  readonly hook: FaultHook = async (call) => {
    if (!touched.has(call.operation)) return call.proceed();
    const { ClientRequestToken: token, ...rest } = call.input;
    const request = createHash('sha256')
      .update(JSON.stringify([call.operation, rest]))
      .digest('base64');
    const throws = this.next(this.#fates === 'BY_REQUEST' ? request : call.operation);
    const refusals = this.#refusals.get(request) ?? 0;
    const refuses = refusals < this.#mostInARow;
    const refuse = (reason: Error): never => {
      this.#refusals.set(request, refusals + 1);
      throw reason;
    };
    if (throws.happens('delays')) await sleep(throws.upTo(longestDelayMs, 'milliseconds'));
    if (refuses) {
      const reason = this.#refusal(call, token, throws);
      if (reason) refuse(reason);
    }
    const silent = refuses && throws.happens('silences');
    if (silent && throws.upTo(2, 'ways to be silent') === 1) refuse(new NoAnswer());
    const output = await this.#execute(call, throws);
    if (silent) {
      if (token !== undefined) this.#underWay.add(token);
      refuse(new NoAnswer());
    }
    if (refuses && writes.has(call.operation) && throws.happens('lostAnswers')) {
      if (token !== undefined) this.#underWay.add(token);
      refuse(throws.upTo(2, 'ways to lose') === 1 ? internalError() : new LostAnswer());
    }
    this.#refusals.delete(request);
    return output;
  };

  /** Why the request is not executed, if it is not. */
  #refusal({ operation, input }: Call, token: unknown, throws: Throws): Error | undefined {
    if (this.#underWay.delete(token) && throws.upTo(4, 'under way') === 1) return transactionInProgress();
    const actions = transactions.has(operation) ? (input['TransactItems'] as unknown[]).length : 0;
    const position = throws.upTo(actions, 'position') - 1;
    if (throws.happens('throttles')) {
      const asReason = actions > 0 && throws.upTo(2, 'ways to throttle') === 1;
      return asReason ? transactionRefused(actions, position, 'ThrottlingError') : throttled();
    }
    if (throws.happens('failures')) return internalError();
    const meets = actions > 0 || singleWrites.has(operation);
    if (!meets || !throws.happens('conflicts')) return undefined;
    return actions > 0 ? transactionRefused(actions, position, 'TransactionConflict') : itemInTransaction();
  }

  /** How far behind the read is; nothing for what is always up to date. */
  #lag({ operation, input }: Call, throws: Throws): Partial<Lag> {
    if (!lagging.has(operation) || input['ConsistentRead'] === true) return {};
    const behind = (what: Misbehaviour): number =>
      throws.happens(what) ? throws.upTo(this.#mostWritesBehind, what) : 0;
    const milliseconds = this.#mostMillisecondsBehind;
    return input['IndexName'] === undefined
      ? { items: behind('staleReads'), milliseconds }
      : { indexes: behind('laggingIndexes'), milliseconds };
  }

  #execute(call: Call, throws: Throws): Promise<object> {
    const lag = this.#lag(call, throws);
    const late: Call = { ...call, proceed: (change) => call.proceed({ lag, ...change }) };
    return batches.has(call.operation) && throws.happens('unprocessed')
      ? leaveUnprocessed(late, throws.upTo(mostInABatch, 'kept'))
      : late.proceed();
  }
}

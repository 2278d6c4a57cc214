import type { Lag } from './context.ts';
import { DynamoError } from './errors.ts';
import type { Operation } from './requests.ts';
import { transactionCanceled } from './transactions.ts';

/** A request on its way to the engine. */
export interface Call {
  readonly operation: Operation;
  /** The JSON of the request, before validation. */
  readonly input: Readonly<Record<string, unknown>>;
  /**
   * Executes the request. Not calling it leaves the request unexecuted.
   * @param change another input in place of the caller's, or a lag for eventually consistent reads
   */
  proceed(change?: { readonly input?: object; readonly lag?: Partial<Lag> }): Promise<object>;
}

/**
 * Stands between the caller and the engine, and sees every request before it is executed. It may wait, throw
 * (a DynamoError reaches the caller as the service's), execute a part of the request, or have reads served as
 * they were some writes ago. Whatever it returns is the answer.
 */
export type FaultHook = (call: Call) => Promise<object>;

/** The request came faster than the table's throughput: retry later. */
export function throttled(): DynamoError {
  return new DynamoError(
    'ProvisionedThroughputExceededException',
    'The level of configured provisioned throughput for the table was exceeded.',
  );
}

/** The service failed. Whether a write was executed is not known to the caller. */
export function internalError(): DynamoError {
  return new DynamoError('InternalServerError', 'Internal server error', {}, 500);
}

/** Thrown by a hook, closes the connection without an answer. */
export class LostAnswer extends Error {
  override name = 'LostAnswer';
}

/** Thrown by a hook, leaves the request without an answer and its connection open, until the caller gives up. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** A transaction holds the item that a single write is for. */
export function itemInTransaction(): DynamoError {
  return new DynamoError('TransactionConflictException', 'Transaction is ongoing for the item');
}

/** The transaction with that token was sent before, and the service is still at it. */
export function transactionInProgress(): DynamoError {
  return new DynamoError(
    'TransactionInProgressException',
    'The transaction with the given request token is already in progress.',
  );
}

const reasons = {
  TransactionConflict: 'Transaction is ongoing for the item',
  ThrottlingError: 'Throughput exceeds the current capacity of your table or index.',
} as const;

/**
 * A transaction that one of its actions cancels, for a reason that passes.
 * @param count how many actions the transaction has
 * @param position of the action that cancels it
 */
export function transactionRefused(count: number, position: number, code: keyof typeof reasons): DynamoError {
  return transactionCanceled(
    Array.from({ length: count }, (_, at) =>
      at === position ? { Code: code, Message: reasons[code] } : { Code: 'None' },
    ),
  );
}

/** Another transaction holds the item of the action at `conflicting`. */
export function transactionConflict(count: number, conflicting: number): DynamoError {
  return transactionRefused(count, conflicting, 'TransactionConflict');
}

/** How many requests a batch carries and which of them to leave out. */
interface BatchSplit {
  readonly done: Record<string, unknown>;
  readonly left: Record<string, unknown>;
}

function split(items: Readonly<Record<string, unknown>>, keep: number): BatchSplit {
  const result: BatchSplit = { done: {}, left: {} };
  let room = keep;
  for (const [table, part] of Object.entries(items)) {
    const list = Array.isArray(part) ? part : ((part as { Keys: unknown[] }).Keys ?? []);
    const rebuild = (entries: unknown[]): unknown =>
      Array.isArray(part) ? entries : { ...(part as object), Keys: entries };
    const now = list.slice(0, room);
    const later = list.slice(room);
    room -= now.length;
    if (now.length > 0) result.done[table] = rebuild(now);
    if (later.length > 0) result.left[table] = rebuild(later);
  }
  return result;
}

/**
 * Executes the first `keep` (at least one) requests of a batch and reports the rest as unprocessed, as the
 * service does under load.
 */
export async function leaveUnprocessed(call: Call, keep: number): Promise<object> {
  const items = call.input['RequestItems'] as Readonly<Record<string, unknown>>;
  const { done, left } = split(items, Math.max(1, keep));
  const output = await call.proceed({ input: { ...call.input, RequestItems: done } });
  return call.operation === 'BatchWriteItem'
    ? { ...output, UnprocessedItems: left }
    : { ...output, UnprocessedKeys: left };
}

import { Adversary } from './adversary.ts';
import type { AdversaryOptions, Misbehaviour } from './adversary.ts';
import { adversarialStream } from './adversarial-stream.ts';
import { batchGetItem, batchWriteItem } from './batch.ts';
import type { Context } from './context.ts';
import { openDatabase } from './database.ts';
import type { RowOperation } from './database.ts';
import { DynamoError } from './errors.ts';
import type { FaultHook } from './faults.ts';
import { History } from './history.ts';
import { listen } from './http-server.ts';
import { deleteItem, getItem, putItem, updateItem } from './item-operations.ts';
import { query, scan } from './query.ts';
import type { Operation } from './requests.ts';
import { StreamLog } from './stream.ts';
import type { ChangeStream } from './stream.ts';
import { createTable, deleteTable, describeTable, listTables } from './table-operations.ts';
import { Tables } from './tables.ts';
import { TransactionTokens } from './tokens.ts';
import { transactGetItems, transactWriteItems } from './transactions.ts';
import { describeTimeToLive, updateTimeToLive } from './ttl-operations.ts';
import { sweepTtl } from './ttl.ts';
import { updateTable } from './update-table.ts';
import { Writer } from './writer.ts';
import type { WriteListener } from './writer.ts';

export type { ChangeStream, StreamRecord } from './stream.ts';
export { defaultRates, mostMillisecondsBehind } from './adversary.ts';
export type { AdversaryOptions, Misbehaviour, Rates } from './adversary.ts';
export type { FaultHook } from './faults.ts';
export type { Change } from './changes.ts';
export type { WriteListener } from './writer.ts';
export { leaveUnprocessed, throttled, transactionConflict } from './faults.ts';

export interface EngineOptions {
  /** The folder that keeps the data; everything stays in memory without one. */
  readonly dataDir?: string;
  /** 0, the default, takes any free port of 127.0.0.1. */
  readonly port?: number;
  /** The clock, in milliseconds since the epoch: TTL, tokens, dates in the stream. */
  readonly now?: () => number;
  readonly faults?: FaultHook;
  /** Shows what the service does and an emulator hides. Where there is a fault hook, requests are left to that. */
  readonly adversary?: AdversaryOptions | undefined;
  /** Told of each write that is done, for whoever counts them. */
  readonly onWrite?: WriteListener;
}

export interface Engine {
  readonly endpoint: string;
  readonly port: number;
  /** Finishes the requests under way, then releases port and folder. */
  close(): Promise<void>;
  /** Removes expired items now. @returns how many. It also happens every minute. */
  sweepTtl(): Promise<number>;
  readonly stream: ChangeStream;
  /** How often the adversary did what; nothing where there is none. */
  readonly misbehaviours: () => Partial<Readonly<Record<Misbehaviour, number>>>;
}

type Handler = (context: Context, input: object) => Promise<object>;

const handlers: Readonly<Record<Operation, Handler>> = {
  GetItem: getItem,
  PutItem: putItem,
  UpdateItem: updateItem,
  DeleteItem: deleteItem,
  Query: query,
  Scan: scan,
  BatchGetItem: batchGetItem,
  BatchWriteItem: batchWriteItem,
  TransactGetItems: transactGetItems,
  TransactWriteItems: transactWriteItems,
  CreateTable: createTable,
  DeleteTable: deleteTable,
  DescribeTable: describeTable,
  ListTables: listTables,
  UpdateTable: updateTable,
  DescribeTimeToLive: describeTimeToLive,
  UpdateTimeToLive: updateTimeToLive,
};

const region = 'ap-southeast-3';
const accountId = '000000000000';
const sweepEveryMs = 60_000;

function isOperation(name: string): name is Operation {
  return Object.hasOwn(handlers, name);
}

function dispatcher(context: Context, faults: FaultHook | undefined) {
  return async (name: string, input: Record<string, unknown>): Promise<object> => {
    if (!isOperation(name)) {
      throw new DynamoError('UnknownOperationException', `The embedded engine does not offer ${name}`);
    }
    const run = handlers[name];
    if (!faults) return run(context, input);
    return faults({
      operation: name,
      input,
      proceed: (change = {}) =>
        run({ ...context, lag: { ...context.lag, ...change.lag } }, change.input ?? input),
    });
  };
}

/**
 * Starts an embedded DynamoDB.
 * @throws Error when the port is taken or another process uses the folder
 */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const now = options.now ?? Date.now;
  const adversary = options.adversary && new Adversary(options.adversary);
  const faults = options.faults ?? adversary?.hook;
  const database = await openDatabase(options.dataDir);
  const stream = await StreamLog.load(database, region);
  const history = new History(database);
  const record = async (operations: readonly RowOperation[]): Promise<void> => {
    if (faults) await history.record(operations);
  };
  const writer = new Writer(database, stream, now, record, options.onWrite);
  const context: Context = {
    database,
    tables: await Tables.load(database),
    writer,
    tokens: await TransactionTokens.load(database),
    region,
    accountId,
    now,
    readerAsOf: (writes, milliseconds) => history.readerAsOf(writes, milliseconds),
    lag: { items: 0, indexes: 0 },
  };
  const listener = await listen(options.port ?? 0, dispatcher(context, faults)).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
  const sweep = (): Promise<number> =>
    sweepTtl(context, adversary && (() => adversary.next('sweep').happens('lingeringItems')));
  let sweeping: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    sweeping = sweep().catch((error: unknown) => console.error(error));
  }, sweepEveryMs).unref();
  return {
    endpoint: `http://127.0.0.1:${listener.port}`,
    port: listener.port,
    stream: adversary ? adversarialStream(stream, adversary) : stream,
    misbehaviours: () => adversary?.counts ?? {},
    sweepTtl: sweep,
    async close() {
      clearInterval(timer);
      await Promise.all([listener.stop(), sweeping]);
      await writer.exclusive(() => database.close());
    },
  };
}

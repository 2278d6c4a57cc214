import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
  TransactionConflictException,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type NativeAttributeValue,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { send, storedItem, toTransactItem, type Write } from './writes.ts';

/** A primary key. */
export interface Key {
  pk: string;
  sk: string;
}

/** An item as it is stored; a repository parses it against its schema before use. */
export type Item = Key & Record<string, NativeAttributeValue>;

/** The part of a partition that a query reads. */
export interface Range {
  pk: string;
  beginsWith?: string;
  between?: readonly [string, string];
}

export interface QueryOptions {
  /** A GSI; its partition key is then matched with `pk` and its sort key with the rest of the range. */
  index?: 'gsi1' | 'gsi2';
  /** At most so many items; without it, one page of at most 1 MB. */
  limit?: number;
  /** The key after which to go on. */
  after?: Record<string, NativeAttributeValue> | undefined;
  /** Newest (greatest sort key) first. */
  backward?: boolean;
}

/** One page of a query; `next` is there when more may follow. */
export interface Page {
  items: Item[];
  next?: Record<string, NativeAttributeValue>;
}

/** What became of a write: done, or refused by a condition, with the item as it stood. */
export type WriteResult = { ok: true } | { ok: false; failed: FailedCondition[] };

/** A condition that did not hold: the index of the write within the call, and the item it met. */
export interface FailedCondition {
  index: number;
  item: Item | undefined;
}

/**
 * The one table. Every method is one API call, except where it says so. Reads are strongly consistent, GSIs aside. Every
 * method throws BusyError when the table went on refusing, failing or not answering.
 */
export interface Table {
  readonly name: string;
  get(key: Key): Promise<Item | undefined>;
  /** The items of at most 100 different keys, in the order asked; a further call for whatever was left unprocessed. */
  batchGet(keys: readonly Key[]): Promise<(Item | undefined)[]>;
  query(range: Range, options?: QueryOptions): Promise<Page>;
  /**
   * One write. One that meets a transaction on the same item is tried again a few times. A put that was sent again
   * because its answer was lost, and then meets itself, is done; of an update or a removal nobody can tell, so one whose
   * own effect breaks its condition belongs in `transact`.
   */
  write(write: Write): Promise<WriteResult>;
  /**
   * At most 100 writes, all or none; sent again because its answer was lost, it is done once. `token` makes repeats by
   * the caller within ten minutes harmless too. A conflict with another transaction is tried again a few times and then
   * thrown.
   */
  transact(writes: readonly Write[], token?: string): Promise<WriteResult>;
}

const CONFLICT_RETRIES = 5;
const BATCH_RETRIES = 5;

/** Raised when what the API stands on is too busy or cannot be reached; the same request may be sent again. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** The table `name` behind `client`. `pause` waits between repeats (ms). */
export function createTable(
  client: DynamoDBClient,
  name: string,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Table {
  const documents = patient(DynamoDBDocumentClient.from(client, { marshallOptions: marshalling() }));
  const backOff = (attempt: number) => pause(Math.random() * 25 * 2 ** attempt);

  async function batchGet(keys: readonly Key[]): Promise<(Item | undefined)[]> {
    if (keys.length === 0) return [];
    if (keys.length > 100) throw new RangeError('A batch reads at most 100 items');
    const found = new Map<string, Item>();
    let open: Record<string, NativeAttributeValue>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
    for (let attempt = 0; open.length > 0; attempt += 1) {
      if (attempt > BATCH_RETRIES) throw new BusyError('The table left keys unprocessed');
      if (attempt > 0) await backOff(attempt);
      const answer = await documents.send(
        new BatchGetCommand({ RequestItems: { [name]: { Keys: open, ConsistentRead: true } } }),
      );
      for (const item of answer.Responses?.[name] ?? []) found.set(`${item.pk}\n${item.sk}`, item as Item);
      open = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    }
    return keys.map(({ pk, sk }) => found.get(`${pk}\n${sk}`));
  }

  async function query(range: Range, options: QueryOptions = {}): Promise<Page> {
    const [pk, sk] = options.index ? [`${options.index}pk`, `${options.index}sk`] : ['pk', 'sk'];
    const values: Record<string, NativeAttributeValue> = { ':pk': range.pk };
    const names: Record<string, string> = { '#pk': pk };
    let condition = '#pk = :pk';
    if (range.beginsWith !== undefined || range.between) names['#sk'] = sk;
    if (range.beginsWith !== undefined) {
      values[':from'] = range.beginsWith;
      condition += ' AND begins_with(#sk, :from)';
    } else if (range.between) {
      [values[':from'], values[':to']] = range.between;
      condition += ' AND #sk BETWEEN :from AND :to';
    }
    const answer = await documents.send(
      new QueryCommand({
        TableName: name,
        IndexName: options.index,
        KeyConditionExpression: condition,
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: values,
        ConsistentRead: options.index === undefined,
        ScanIndexForward: !options.backward,
        Limit: options.limit,
        ExclusiveStartKey: options.after,
      }),
    );
    const page: Page = { items: (answer.Items ?? []) as Item[] };
    return answer.LastEvaluatedKey ? { ...page, next: answer.LastEvaluatedKey } : page;
  }

  async function transact(writes: readonly Write[], token: string = randomUUID()): Promise<WriteResult> {
    const input: TransactWriteCommandInput = {
      TransactItems: writes.map((write) => toTransactItem(name, write)),
      ClientRequestToken: token,
    };
    for (let attempt = 0; ; attempt += 1) {
      try {
        await documents.send(new TransactWriteCommand(input));
        return { ok: true };
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const reasons = error.CancellationReasons ?? [];
        const failed = reasons.flatMap((reason, index) =>
          reason.Code === 'ConditionalCheckFailed' ? [{ index, item: oldItem(reason.Item) }] : [],
        );
        if (failed.length > 0) return { ok: false, failed };
        const mayPass = reasons.every(({ Code }) => !Code || Code === 'None' || RETRIABLE.has(Code));
        if (!mayPass) throw error;
        if (attempt >= CONFLICT_RETRIES) throw new BusyError('The table stayed busy');
        await backOff(attempt + 1);
      }
    }
  }

  return {
    name,
    batchGet,
    query,
    transact,
    async get({ pk, sk }) {
      const answer = await documents.send(
        new GetCommand({ TableName: name, Key: { pk, sk }, ConsistentRead: true }),
      );
      return answer.Item as Item | undefined;
    },
    async write(write) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          await send(documents, name, write);
          return { ok: true };
        } catch (error) {
          if (error instanceof ConditionalCheckFailedException) {
            const item = oldItem(error.Item);
            const again = (error.$metadata.attempts ?? 1) > 1;
            return again && isWritten(write, item)
              ? { ok: true }
              : { ok: false, failed: [{ index: 0, item }] };
          }
          if (!(error instanceof TransactionConflictException)) throw error;
          if (attempt >= CONFLICT_RETRIES) throw new BusyError('The table stayed busy');
          await backOff(attempt + 1);
        }
      }
    },
  };
}

/** How items are stored; an object of its own each time, because clients keep more in theirs. */
const marshalling = () => ({ removeUndefinedValues: true });

/** Whether a put is what is stored: then it makes no difference whose it was. */
function isWritten(write: Write, stored: Item | undefined): boolean {
  return (
    write.kind === 'put' && isDeepStrictEqual(unmarshall(marshall(storedItem(write), marshalling())), stored)
  );
}

/** The client, with what may pass when sent again as a BusyError, after the client itself has tried several times. */
function patient(documents: DynamoDBDocumentClient): DynamoDBDocumentClient {
  documents.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if (!(error instanceof Error) || !mayPassLater(error)) throw error;
        throw new BusyError(`The table is busy: ${error.name}`, { cause: error });
      }
    },
    { step: 'initialize', name: 'patient', priority: 'high', override: true },
  );
  return documents;
}

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TimeoutError',
  'TransactionInProgressException',
]);
const UNREACHABLE = /^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOTFOUND)/;

function mayPassLater(error: Error): boolean {
  const { code, $metadata } = error as { code?: unknown; $metadata?: { httpStatusCode?: number } };
  return (
    THROTTLED.has(error.name) ||
    ($metadata?.httpStatusCode ?? 0) >= 500 ||
    (typeof code === 'string' && UNREACHABLE.test(code))
  );
}

const RETRIABLE = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

/** What comes with an exception is not unmarshalled by the document client. */
function oldItem(item: Record<string, AttributeValue> | undefined): Item | undefined {
  return item && Object.keys(item).length > 0 ? (unmarshall(item) as Item) : undefined;
}

import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { ChangeStream, StreamRecord } from './dynamodb/index.ts';

/** The function that reads the table's changes. */
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse | void>;

export interface PumpOptions {
  readonly stream: ChangeStream;
  readonly handler: StreamHandler;
  /** Records a call, as the event source mapping in AWS has it. */
  readonly batchSize?: number;
  /** How often a record is tried before it is put aside. */
  readonly attempts?: number;
  /** Milliseconds before the second try; each further one waits twice as long. */
  readonly backoffMs?: number;
  /** Where records that could not be handled are put, one JSON object a line. */
  readonly deadLetterFile?: string | undefined;
  readonly report?: (message: string, error?: unknown) => void;
}

export interface StreamPump {
  /** Resolves when every change so far has been handled or put aside. */
  idle(): Promise<void>;
  /** Stops after the call under way. */
  close(): Promise<void>;
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The sequence number of the first record that failed: as Lambda reads it, all from there on is to come again. */
function firstFailure(
  records: readonly StreamRecord[],
  answer: DynamoDBBatchResponse | void,
): number | undefined {
  const failures = answer?.batchItemFailures ?? [];
  if (failures.length === 0) return undefined;
  const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
  const index = records.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber));
  // "Lambda treats a batch as a complete failure" when an identifier is empty or none of the batch's.
  return index === -1 ? 0 : index;
}

/**
 * Feeds the table's changes to a function as Lambda's event source mapping does: in order, in batches, at least once;
 * a failure is retried from the failed record on (`ReportBatchItemFailures`), an exception by halves
 * (`BisectBatchOnFunctionError`), and a record that fails again and again is put aside so that the rest can go on.
 */
export function startStreamPump(options: PumpOptions): StreamPump {
  const { stream, handler, batchSize = 100, attempts = 5, backoffMs = 100, report = console.error } = options;
  let stopped = false;
  let running: Promise<void> | undefined;
  let again = false;

  async function putAside(record: StreamRecord, reason: unknown): Promise<void> {
    const message = reason instanceof Error ? reason.message : String(reason);
    report(`A change could not be handled after ${attempts} attempts and was put aside: ${message}`, reason);
    if (options.deadLetterFile === undefined) return;
    await mkdir(dirname(options.deadLetterFile), { recursive: true });
    await appendFile(options.deadLetterFile, `${JSON.stringify({ reason: message, record })}\n`);
  }

  /** Calls the function once. @returns how many leading records are done, and why it stopped there */
  async function call(records: readonly StreamRecord[]): Promise<{ done: number; reason?: unknown }> {
    try {
      // Over the wire in AWS: the function gets a copy and cannot change what will be sent again.
      const answer = await handler(structuredClone({ Records: [...records] }));
      const failure = firstFailure(records, answer);
      return failure === undefined
        ? { done: records.length }
        : { done: failure, reason: new Error('reported in batchItemFailures') };
    } catch (error) {
      return { done: 0, reason: error };
    }
  }

  /** Handles a batch until every record is acknowledged, or until the pump is stopped. */
  async function handle(batch: readonly StreamRecord[]): Promise<void> {
    let rest = batch;
    let size = rest.length;
    let tries = 0;
    while (rest.length > 0 && !stopped) {
      const { done, reason } = await call(rest.slice(0, size));
      const last = rest[done - 1];
      if (last) {
        await stream.acknowledge(last.dynamodb.SequenceNumber);
        rest = rest.slice(done);
        tries = 0;
      }
      if (reason === undefined) {
        size = rest.length;
        continue;
      }
      if (size > 1 && done === 0) {
        size = Math.ceil(size / 2);
        continue;
      }
      size = 1;
      tries += 1;
      const [record] = rest;
      if (tries >= attempts && record) {
        await putAside(record, reason);
        await stream.acknowledge(record.dynamodb.SequenceNumber);
        rest = rest.slice(1);
        size = rest.length;
        tries = 0;
      } else await sleep(backoffMs * 2 ** (tries - 1));
    }
  }

  async function drain(): Promise<void> {
    do {
      again = false;
      for (;;) {
        const batch = stopped ? [] : await stream.read(batchSize);
        if (batch.length === 0) break;
        await handle(batch);
      }
    } while (again && !stopped);
  }

  function wake(): void {
    again = true;
    if (stopped) return;
    running ??= drain()
      .catch((error: unknown) => report('The stream of changes stopped', error))
      .finally(() => {
        running = undefined;
        if (again && !stopped) wake();
      });
  }

  const unsubscribe = stream.onAppend(wake);
  // What an earlier run left unhandled is in the stream already.
  wake();

  return {
    async idle() {
      wake();
      while (running) await running;
    },
    async close() {
      stopped = true;
      unsubscribe();
      await running;
    },
  };
}

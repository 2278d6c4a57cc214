import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What was asked of the table. */
export interface Metered {
  /** Requests that read; each page of a query and each repeat of a batch is one. */
  reads: number;
  /** Requests that write; a transaction is one. */
  writes: number;
  /** Capacity units as the table reports them, indexes included. */
  readUnits: number;
  writeUnits: number;
}

interface Consumed {
  readonly CapacityUnits?: number;
}

const nothing: Metered = { reads: 0, writes: 0, readUnits: 0, writeUnits: 0 };
const reading = /^(BatchGetItem|GetItem|Query|Scan|TransactGetItems)Command$/;
const writing = /^(BatchWriteItem|DeleteItem|PutItem|TransactWriteItems|UpdateItem)Command$/;

/**
 * Counts the requests of a client and what they consume.
 * @returns what there was since the last time it was asked
 */
export function meterRequests(client: DynamoDBClient): () => Metered {
  let metered = { ...nothing };
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const isRead = reading.test(commandName);
        if (!isRead && !writing.test(commandName)) return next(args);
        metered[isRead ? 'reads' : 'writes'] += 1;
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const answer = await next(args);
        const { ConsumedCapacity: consumed = [] } = answer.output as {
          ConsumedCapacity?: Consumed | Consumed[];
        };
        for (const { CapacityUnits = 0 } of [consumed].flat()) {
          metered[isRead ? 'readUnits' : 'writeUnits'] += CapacityUnits;
        }
        return answer;
      },
    { step: 'initialize', name: 'meterRequests', override: true },
  );
  return () => {
    const since = metered;
    metered = { ...nothing };
    return since;
  };
}

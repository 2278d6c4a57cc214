import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

interface Consumed {
  readonly CapacityUnits?: number;
}

/**
 * Counts what reads consume, as the table itself reports it.
 *
 * @returns the read units since the last time it was asked
 */
export function meterReads(client: DynamoDBClient): () => number {
  let units = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        if (!/^(BatchGetItem|GetItem|Query)Command$/.test(commandName)) return next(args);
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const answer = await next(args);
        const { ConsumedCapacity: consumed = [] } = answer.output as {
          ConsumedCapacity?: Consumed | Consumed[];
        };
        for (const { CapacityUnits = 0 } of [consumed].flat()) units += CapacityUnits;
        return answer;
      },
    { step: 'initialize', name: 'meterReads', override: true },
  );
  return () => {
    const read = units;
    units = 0;
    return read;
  };
}

import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { shardOf } from '../../../functions/platform/shard.ts';
import { Adversary } from '../../../infra/local/dynamodb/adversary.ts';
import { adversarialStream } from '../../../infra/local/dynamodb/adversarial-stream.ts';
import type { ChangeStream, StreamRecord } from '../../../infra/local/dynamodb/index.ts';

type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** Shards of the stream, read at the same time; a partition of the table is in one of them. */
const SHARDS = 4;
/** Records of all shards that are taken at once. */
const BATCH = 200;
/** How often the records of a shard are given to the function again. */
const ATTEMPTS = 20;

/** What was handed to the function. */
export interface Delivered {
  readonly records: number;
  /** Records that came a second time or more. */
  readonly repeated: number;
}

/**
 * Hands the changes of a table to the function behind its stream as they come in AWS on a bad day: several shards at
 * once, changes of different items in any order, and the end of a delivery now and then again.
 */
export function bringChanges(changes: ChangeStream, handler: StreamHandler, seed: number) {
  const stream = adversarialStream(changes, new Adversary({ seed, rates: { repeatedRecords: 0.3 } }));
  const seen = new Set<string>();
  let records = 0;

  async function bringShard(shard: readonly StreamRecord[]): Promise<void> {
    let rest = shard;
    for (let tried = 0; rest.length > 0; tried += 1) {
      if (tried > ATTEMPTS) throw new Error('A change could not be handled');
      const { batchItemFailures } = await handler({ Records: [...rest] });
      const [failure] = batchItemFailures;
      rest = failure
        ? rest.slice(rest.findIndex((record) => record.dynamodb.SequenceNumber === failure.itemIdentifier))
        : [];
    }
  }

  return {
    /** Brings what there is by now. @returns how many records */
    async bring(): Promise<number> {
      const batch = await stream.read(BATCH);
      const shards = Array.from({ length: SHARDS }, (_, at) =>
        batch.filter((record) => shardOf(record.dynamodb.Keys['pk']?.S ?? '', SHARDS) === at),
      );
      await Promise.all(shards.map(bringShard));
      const last = batch.at(-1);
      if (last) await stream.acknowledge(last.dynamodb.SequenceNumber);
      for (const { dynamodb } of batch) seen.add(dynamodb.SequenceNumber);
      records += batch.length;
      return batch.length;
    },
    /** What was brought so far. */
    delivered: (): Delivered => ({ records, repeated: records - seen.size }),
  };
}

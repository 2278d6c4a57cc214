import type { DynamoDBRecord } from 'aws-lambda';
import * as v from 'valibot';
import { callAws } from '../../functions/platform/aws-call.ts';
import type { DeadLetter, RedriveDependencies, Stretch } from './redrive.ts';

const JSON_1_0 = 'application/x-amz-json-1.0';

const received = v.object({
  Messages: v.optional(v.array(v.object({ ReceiptHandle: v.string(), Body: v.string() })), []),
});

/**
 * A dead-letter queue of SQS. A message is kept from others, and from this run, for a quarter of an hour.
 * @param url as SQS names it; its region is the one in it
 */
export function deadLetterQueue(url: string, endpoint = new URL(url).origin): RedriveDependencies['queue'] {
  const region = new URL(url).hostname.split('.')[1] ?? '';
  const call = (action: string, body: object) =>
    callAws({
      action: `sqs:${action}`,
      region,
      endpoint,
      api: 'AmazonSQS',
      contentType: JSON_1_0,
      body: { QueueUrl: url, ...body },
    });
  return {
    async receive() {
      const answer = await call('ReceiveMessage', { MaxNumberOfMessages: 10, VisibilityTimeout: 900 });
      return v.parse(received, answer).Messages.map(({ ReceiptHandle, Body }): DeadLetter => ({
        receipt: ReceiptHandle,
        body: Body,
      }));
    },
    async remove({ receipt }) {
      await call('DeleteMessage', { ReceiptHandle: receipt });
    },
  };
}

const iterator = v.object({ ShardIterator: v.string() });
const page = v.object({
  Records: v.array(v.looseObject({ dynamodb: v.looseObject({ SequenceNumber: v.string() }) })),
  NextShardIterator: v.optional(v.nullable(v.string())),
});

/** The table's stream, read from where a message points to. */
export function tableStream(
  region: string,
  endpoint = `https://streams.dynamodb.${region}.amazonaws.com`,
): RedriveDependencies['changes'] {
  const call = (action: string, body: object) =>
    callAws({
      action: `dynamodb:${action}`,
      region,
      endpoint,
      api: 'DynamoDBStreams_20120810',
      contentType: JSON_1_0,
      body,
    });
  return async ({ streamArn, shardId, first, last }: Stretch) => {
    const found: DynamoDBRecord[] = [];
    let next: string | null | undefined;
    try {
      next = v.parse(
        iterator,
        await call('GetShardIterator', {
          StreamArn: streamArn,
          ShardId: shardId,
          ShardIteratorType: 'AT_SEQUENCE_NUMBER',
          SequenceNumber: first,
        }),
      ).ShardIterator;
    } catch (error) {
      // 400: the change or its shard is trimmed (TrimmedDataAccessException, ResourceNotFoundException).
      if (error instanceof Error && error.message.endsWith(' 400')) return undefined;
      throw error;
    }
    while (next) {
      const { Records, NextShardIterator }: v.InferOutput<typeof page> = v.parse(
        page,
        await call('GetRecords', { ShardIterator: next }),
      );
      for (const record of Records) {
        // Numbers of any length, as digits: a longer one is a later one.
        if (BigInt(record.dynamodb.SequenceNumber) > BigInt(last)) return found;
        found.push(record as DynamoDBRecord);
        if (record.dynamodb.SequenceNumber === last) return found;
      }
      next = NextShardIterator;
    }
    return found;
  };
}

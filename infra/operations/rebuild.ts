import { ScanCommand, type AttributeValue, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent, DynamoDBBatchResponse } from 'aws-lambda';

type Image = Record<string, AttributeValue>;

/** Everything in a table, a page of at most 1 MB at a time. */
export async function* scan(client: DynamoDBClient, tableName: string): AsyncGenerator<readonly Image[]> {
  let after: Image | undefined;
  do {
    const page = await client.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: after }),
    );
    yield page.Items ?? [];
    after = page.LastEvaluatedKey;
  } while (after);
}

/**
 * Makes anew what the stream's function keeps (tallies, the agency's lists, the catalogue, what is due): each item is
 * handed over as if it had just been written. What is in order already stays as it is, so it may run at any time.
 * @returns how many items there were, and how many could not be followed, each of which is in the log
 */
export async function rebuild(
  pages: AsyncIterable<readonly Image[]>,
  follow: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>,
): Promise<{ readonly items: number; readonly failed: number }> {
  let items = 0;
  let failed = 0;
  for await (const page of pages) {
    for (const image of page) {
      items += 1;
      const record = { eventName: 'MODIFY', dynamodb: { SequenceNumber: String(items), NewImage: image } };
      const { batchItemFailures } = await follow({ Records: [record as DynamoDBRecord] });
      failed += batchItemFailures.length;
    }
  }
  return { items, failed };
}

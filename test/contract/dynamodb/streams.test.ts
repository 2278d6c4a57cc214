import { DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect } from 'vitest';
import type { StreamRecord } from '../../../infra/local/dynamodb/index.ts';
import { outsideEndpoint } from '../../support/engine.ts';
import { contracts, refusal } from './kit.ts';
import type { Bench } from './kit.ts';

const page = 'Change data capture for DynamoDB Streams';

async function recordsOf({ table, pk }: Bench): Promise<StreamRecord[]> {
  const records = (await table.stream?.read(10_000)) ?? [];
  return records.filter((record) => record.dynamodb.Keys['pk']?.S === pk);
}

describe('streams', () => {
  // An outside endpoint delivers its records through shards or to Lambda, not in process.
  if (outsideEndpoint !== undefined) {
    contracts()('streams/view-type', 'DescribeTable', async ({ table, TableName }) => {
      const { Table } = await table.client.send(new DescribeTableCommand({ TableName }));
      expect(Table?.StreamSpecification?.StreamViewType).toBe('NEW_AND_OLD_IMAGES');
    });
    return;
  }
  const contract = contracts({ now: () => 1_700_000_000_500 });

  contract('streams/insert-modify-remove', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const Key = { pk, sk: 'a' };
    await doc.put({ TableName, Item: { ...Key, n: 1 } });
    await doc.update({
      TableName,
      Key,
      UpdateExpression: 'SET n = :n',
      ExpressionAttributeValues: { ':n': 2 },
    });
    await doc.delete({ TableName, Key });
    const keys = { pk: { S: pk }, sk: { S: 'a' } };
    const records: DynamoDBRecord[] = await recordsOf(bench);
    expect(records).toMatchObject([
      { eventName: 'INSERT', dynamodb: { Keys: keys, NewImage: { ...keys, n: { N: '1' } } } },
      {
        eventName: 'MODIFY',
        dynamodb: { Keys: keys, OldImage: { ...keys, n: { N: '1' } }, NewImage: { ...keys, n: { N: '2' } } },
      },
      { eventName: 'REMOVE', dynamodb: { Keys: keys, OldImage: { ...keys, n: { N: '2' } } } },
    ]);
    expect(records[0]?.dynamodb).not.toHaveProperty('OldImage');
    expect(records[2]?.dynamodb).not.toHaveProperty('NewImage');
  });

  contract('streams/record-members', 'Record (Amazon DynamoDB Streams)', async (bench) => {
    await bench.doc.put({ TableName: bench.TableName, Item: { pk: bench.pk, sk: 'a' } });
    const [record] = await recordsOf(bench);
    expect(record).toMatchObject({
      eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'ap-southeast-3',
      eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:.*:table\/.*\/stream\//),
      dynamodb: {
        ApproximateCreationDateTime: 1_700_000_000,
        SequenceNumber: expect.stringMatching(/^\d{21,40}$/),
        SizeBytes: expect.any(Number),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
    expect(record).not.toHaveProperty('userIdentity');
  });

  contract('streams/no-record-without-a-change', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const Item = { pk, sk: 'a', tags: new Set(['a', 'b']), tree: { leaf: [1] } };
    await doc.put({ TableName, Item });
    await doc.put({ TableName, Item: { ...Item, tags: new Set(['b', 'a']) } });
    await doc.update({
      TableName,
      Key: { pk, sk: 'a' },
      UpdateExpression: 'SET tree.leaf = :leaf',
      ExpressionAttributeValues: { ':leaf': [1] },
    });
    await doc.delete({ TableName, Key: { pk, sk: 'never-was' } });
    expect(await recordsOf(bench)).toHaveLength(1);
  });

  contract('streams/nothing-from-a-refused-write', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const refused = { TableName, Item: { pk, sk: 'a' }, ConditionExpression: 'attribute_exists(pk)' };
    await refusal(doc.put(refused));
    await refusal(
      doc.transactWrite({ TransactItems: [{ Put: { TableName, Item: { pk, sk: 'b' } } }, { Put: refused }] }),
    );
    expect(await recordsOf(bench)).toEqual([]);
  });

  contract('streams/order-of-one-item', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await Promise.all(
      Array.from({ length: 30 }, () =>
        doc.update({
          TableName,
          Key: { pk, sk: 'a' },
          UpdateExpression: 'ADD n :one',
          ExpressionAttributeValues: { ':one': 1 },
        }),
      ),
    );
    const records = await recordsOf(bench);
    expect(records.map((record) => record.dynamodb.NewImage?.['n']?.N)).toEqual(
      Array.from({ length: 30 }, (_, index) => String(index + 1)),
    );
    const numbers = records.map((record) => BigInt(record.dynamodb.SequenceNumber));
    expect(numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0n))).toBe(true);
  });

  contract('streams/transaction-gives-a-record-an-item', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'seen' } });
    await doc.transactWrite({
      TransactItems: [
        { Put: { TableName, Item: { pk, sk: 'a' } } },
        { Put: { TableName, Item: { pk, sk: 'b' } } },
        {
          ConditionCheck: { TableName, Key: { pk, sk: 'seen' }, ConditionExpression: 'attribute_exists(pk)' },
        },
      ],
    });
    const records = await recordsOf(bench);
    expect(records.map((record) => record.dynamodb.Keys['sk']?.S)).toEqual(['seen', 'a', 'b']);
  });

  contract('streams/at-least-once-until-acknowledged', page, async (bench) => {
    const { doc, table, TableName, pk } = bench;
    const { stream } = table;
    if (!stream) throw new Error('the embedded engine has a stream');
    const before = await stream.read(10_000);
    const last = before.at(-1);
    if (last) await stream.acknowledge(last.dynamodb.SequenceNumber);
    let calls = 0;
    const stop = stream.onAppend(() => (calls += 1));
    for (const sk of ['a', 'b', 'c']) await doc.put({ TableName, Item: { pk, sk } });
    stop();
    await doc.put({ TableName, Item: { pk, sk: 'd' } });
    expect(calls).toBe(3);
    const two = await stream.read(2);
    expect(two.map((record) => record.dynamodb.Keys['sk']?.S)).toEqual(['a', 'b']);
    expect(await stream.read(2)).toEqual(two);
    await stream.acknowledge(two[0]?.dynamodb.SequenceNumber ?? '');
    const rest = await stream.read(10);
    expect(rest.map((record) => record.dynamodb.Keys['sk']?.S)).toEqual(['b', 'c', 'd']);
  });
});

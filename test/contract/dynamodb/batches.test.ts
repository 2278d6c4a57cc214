import { describe, expect } from 'vitest';
import { contracts, fill, numbered, refusal, text } from './kit.ts';

describe('batches', () => {
  const contract = contracts();

  contract('batches/write-puts-and-deletes', 'BatchWriteItem', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'old' } });
    const output = await doc.batchWrite({
      RequestItems: {
        [TableName]: [
          { PutRequest: { Item: { pk, sk: 'new', n: 1 } } },
          { DeleteRequest: { Key: { pk, sk: 'old' } } },
          { DeleteRequest: { Key: { pk, sk: 'never-was' } } },
        ],
      },
    });
    expect(output.UnprocessedItems).toEqual({});
    const { Items } = await doc.query({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    });
    expect(Items).toEqual([{ pk, sk: 'new', n: 1 }]);
  });

  contract('batches/write-at-most-25', 'BatchWriteItem', async ({ doc, TableName, pk }) => {
    const writes = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ PutRequest: { Item: { pk, sk: numbered(index) } } }));
    await doc.batchWrite({ RequestItems: { [TableName]: writes(25) } });
    const request = doc.batchWrite({ RequestItems: { [TableName]: writes(26) } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('batches/write-one-item-once', 'BatchWriteItem', async ({ doc, TableName, pk }) => {
    const request = doc.batchWrite({
      RequestItems: {
        [TableName]: [{ PutRequest: { Item: { pk, sk: 'a' } } }, { DeleteRequest: { Key: { pk, sk: 'a' } } }],
      },
    });
    expect(await refusal(request)).toMatchObject({
      name: 'ValidationException',
      message: 'Provided list of item keys contains duplicates',
    });
  });

  contract('batches/write-refuses-an-item-that-is-too-large', 'BatchWriteItem', async (bench) => {
    const { doc, TableName, pk } = bench;
    const request = doc.batchWrite({
      RequestItems: {
        [TableName]: [
          { PutRequest: { Item: { pk, sk: 'a' } } },
          { PutRequest: { Item: { pk, sk: 'b', body: text(400 * 1024) } } },
        ],
      },
    });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    const { Item } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(Item).toBeUndefined();
  });

  contract('batches/get-leaves-out-what-is-missing', 'BatchGetItem', async (bench) => {
    const { doc, TableName, pk } = bench;
    await fill(bench, 3, (index) => ({ n: index }));
    const Keys = ['0000', '0002', '9999'].map((digits) => ({ pk, sk: `item#${digits}` }));
    const output = await doc.batchGet({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
    const found = output.Responses?.[TableName] ?? [];
    // "DynamoDB does not guarantee the order."
    expect(new Set(found.map((item) => item['n'] as number))).toEqual(new Set([0, 2]));
    expect(output.UnprocessedKeys).toEqual({});
  });

  contract('batches/get-projection', 'BatchGetItem', async (bench) => {
    const { doc, TableName, pk } = bench;
    await fill(bench, 1, () => ({ n: 5, other: 1 }));
    const output = await doc.batchGet({
      RequestItems: {
        [TableName]: {
          Keys: [{ pk, sk: numbered(0) }],
          ProjectionExpression: '#n',
          ExpressionAttributeNames: { '#n': 'n' },
          ConsistentRead: true,
        },
      },
    });
    expect(output.Responses?.[TableName]).toEqual([{ n: 5 }]);
  });

  contract('batches/get-at-most-100', 'BatchGetItem', async ({ doc, TableName, pk }) => {
    const keys = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ pk, sk: numbered(index) }));
    await doc.batchGet({ RequestItems: { [TableName]: { Keys: keys(100) } } });
    const request = doc.batchGet({ RequestItems: { [TableName]: { Keys: keys(101) } } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('batches/get-one-item-once', 'BatchGetItem', async ({ doc, TableName, pk }) => {
    const Keys = [
      { pk, sk: 'a' },
      { pk, sk: 'a' },
    ];
    const request = doc.batchGet({ RequestItems: { [TableName]: { Keys } } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('batches/get-at-most-16-megabytes', 'BatchGetItem', async (bench) => {
    const { doc, TableName, pk } = bench;
    const count = 50;
    await fill(bench, count, () => ({ body: text(380_000) }));
    const Keys = Array.from({ length: count }, (_, index) => ({ pk, sk: numbered(index) }));
    const output = await doc.batchGet({ RequestItems: { [TableName]: { Keys } } });
    const found = output.Responses?.[TableName]?.length ?? 0;
    const left = output.UnprocessedKeys?.[TableName]?.Keys?.length ?? 0;
    expect(found + left).toBe(count);
    expect(left).toBeGreaterThan(0);
    expect(found * 380_000).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});

import { describe, expect } from 'vitest';
import { contracts, fill, text } from './kit.ts';
import type { Bench } from './kit.ts';

const page = 'DynamoDB read and write operations';
const indexPage = 'Using Global Secondary Indexes in DynamoDB';
const transactionPage = 'Amazon DynamoDB Transactions: How it works';

/** An attribute that gives an item of the case the wanted size in bytes. */
function body({ pk }: Bench, bytes: number, sk = 'a'): string {
  return text(bytes - Buffer.byteLength(`pk${pk}sk${sk}body`));
}

describe('consumed capacity', () => {
  const contract = contracts();

  contract('capacity/write-by-the-kilobyte', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const put = async (bytes: number) => {
      const output = await doc.put({
        TableName,
        Item: { pk, sk: 'a', body: body(bench, bytes) },
        ReturnConsumedCapacity: 'TOTAL',
      });
      return output.ConsumedCapacity;
    };
    expect(await put(1024)).toEqual({ TableName, CapacityUnits: 1 });
    expect(await put(1025)).toMatchObject({ CapacityUnits: 2 });
    expect(await put(3500)).toMatchObject({ CapacityUnits: 4 });
    // The larger of the old and the new item counts.
    expect(await put(500)).toMatchObject({ CapacityUnits: 4 });
  });

  contract('capacity/update-counts-the-whole-item', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', body: body(bench, 2500) } });
    const output = await doc.update({
      TableName,
      Key: { pk, sk: 'a' },
      UpdateExpression: 'SET n = :n',
      ExpressionAttributeValues: { ':n': 1 },
      ReturnConsumedCapacity: 'TOTAL',
    });
    expect(output.ConsumedCapacity?.CapacityUnits).toBe(3);
  });

  contract('capacity/delete', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', body: body(bench, 2500) } });
    const remove = async () => {
      const output = await doc.delete({ TableName, Key: { pk, sk: 'a' }, ReturnConsumedCapacity: 'TOTAL' });
      return output.ConsumedCapacity?.CapacityUnits;
    };
    expect(await remove()).toBe(3);
    expect(await remove()).toBe(1);
  });

  contract('capacity/read-by-four-kilobytes', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const get = async (sk: string, ConsistentRead: boolean) => {
      const output = await doc.get({
        TableName,
        Key: { pk, sk },
        ConsistentRead,
        ReturnConsumedCapacity: 'TOTAL',
      });
      return output.ConsumedCapacity?.CapacityUnits;
    };
    await doc.put({ TableName, Item: { pk, sk: 'a', body: body(bench, 4096) } });
    await doc.put({ TableName, Item: { pk, sk: 'b', body: body(bench, 4097, 'b') } });
    expect(await get('a', true)).toBe(1);
    expect(await get('a', false)).toBe(0.5);
    expect(await get('b', true)).toBe(2);
    expect(await get('b', false)).toBe(1);
    expect(await get('missing', true)).toBe(1);
    expect(await get('missing', false)).toBe(0.5);
  });

  contract('capacity/projection-saves-nothing', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', body: body(bench, 9000) } });
    const output = await doc.get({
      TableName,
      Key: { pk, sk: 'a' },
      ConsistentRead: true,
      ProjectionExpression: 'sk',
      ReturnConsumedCapacity: 'TOTAL',
    });
    expect(output.ConsumedCapacity?.CapacityUnits).toBe(3);
  });

  contract('capacity/query-rounds-the-sum', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await fill(bench, 10, () => ({ body: text(1000), even: true }));
    const read = async (more: object) => {
      const output = await doc.query({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ReturnConsumedCapacity: 'TOTAL',
        ...more,
      });
      return output.ConsumedCapacity?.CapacityUnits;
    };
    // Ten items of a good 1,000 bytes are three units of 4 KB, not ten.
    expect(await read({ ConsistentRead: true })).toBe(3);
    expect(await read({})).toBe(1.5);
    expect(await read({ Limit: 1 })).toBe(0.5);
    expect(await read({ Select: 'COUNT' })).toBe(1.5);
  });

  contract('capacity/filter-saves-nothing', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await fill(bench, 10, () => ({ body: text(1000) }));
    const output = await doc.query({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      FilterExpression: 'attribute_exists(absent)',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
      ReturnConsumedCapacity: 'TOTAL',
    });
    expect(output).toMatchObject({ Count: 0, ConsumedCapacity: { CapacityUnits: 3 } });
  });

  contract('capacity/batch-get-rounds-each-item', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await fill(bench, 3, () => ({ body: text(1000) }));
    const Keys = [0, 1, 2].map((index) => ({ pk, sk: `item#000${index}` }));
    const output = await doc.batchGet({
      RequestItems: { [TableName]: { Keys, ConsistentRead: true } },
      ReturnConsumedCapacity: 'TOTAL',
    });
    expect(output.ConsumedCapacity).toEqual([{ TableName, CapacityUnits: 3 }]);
  });

  contract('capacity/index-entries', indexPage, async (bench) => {
    const { doc, TableName, pk } = bench;
    const put = async (attributes: object) => {
      const output = await doc.put({
        TableName,
        Item: { pk, sk: 'a', ...attributes },
        ReturnConsumedCapacity: 'INDEXES',
      });
      const { Table, GlobalSecondaryIndexes, CapacityUnits } = output.ConsumedCapacity ?? {};
      return [CapacityUnits, Table?.CapacityUnits, GlobalSecondaryIndexes?.['gsi1']?.CapacityUnits];
    };
    expect(await put({ n: 1 })).toEqual([1, 1, undefined]);
    expect(await put({ n: 1, gsi1pk: pk, gsi1sk: '1' })).toEqual([2, 1, 1]);
    expect(await put({ n: 2, gsi1pk: pk, gsi1sk: '1' })).toEqual([2, 1, 1]);
    expect(await put({ n: 2, gsi1pk: pk, gsi1sk: '2' })).toEqual([3, 1, 2]);
    expect(await put({ n: 2 })).toEqual([2, 1, 1]);
  });

  contract('capacity/index-query', indexPage, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', gsi1pk: pk, gsi1sk: '1', body: text(6000) } });
    const output = await doc.query({
      TableName,
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ReturnConsumedCapacity: 'INDEXES',
    });
    expect(output.ConsumedCapacity).toMatchObject({
      CapacityUnits: 1,
      Table: { CapacityUnits: 0 },
      GlobalSecondaryIndexes: { gsi1: { CapacityUnits: 1 } },
    });
  });

  contract('capacity/transaction-writes-twice', transactionPage, async (bench) => {
    const { doc, TableName, pk } = bench;
    const output = await doc.transactWrite({
      TransactItems: [
        { Put: { TableName, Item: { pk, sk: 'a', body: body(bench, 1500) } } },
        { Put: { TableName, Item: { pk, sk: 'b' } } },
      ],
      ReturnConsumedCapacity: 'TOTAL',
    });
    expect(output.ConsumedCapacity).toMatchObject([{ TableName, CapacityUnits: 6, WriteCapacityUnits: 6 }]);
  });

  contract('capacity/transaction-reads-twice', transactionPage, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', body: body(bench, 5000) } });
    const output = await doc.transactGet({
      TransactItems: ['a', 'missing'].map((sk) => ({ Get: { TableName, Key: { pk, sk } } })),
      ReturnConsumedCapacity: 'TOTAL',
    });
    expect(output.ConsumedCapacity).toMatchObject([{ TableName, CapacityUnits: 6, ReadCapacityUnits: 6 }]);
  });

  contract('capacity/repeated-token-only-reads', transactionPage, async (bench) => {
    const { doc, TableName, pk } = bench;
    const request = () =>
      doc.transactWrite({
        TransactItems: [{ Put: { TableName, Item: { pk, sk: 'a' } } }],
        ClientRequestToken: pk.slice(-36),
        ReturnConsumedCapacity: 'TOTAL',
      });
    expect((await request()).ConsumedCapacity?.[0]?.WriteCapacityUnits).toBe(2);
    const repeated = (await request()).ConsumedCapacity?.[0];
    expect(repeated?.WriteCapacityUnits).toBeUndefined();
    expect(repeated?.ReadCapacityUnits).toBeGreaterThan(0);
  });

  contract('capacity/nothing-unless-asked', 'PutItem', async ({ doc, TableName, pk }) => {
    const output = await doc.put({ TableName, Item: { pk, sk: 'a' } });
    expect(output.ConsumedCapacity).toBeUndefined();
  });
});

import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { describe, expect, vi } from 'vitest';
import { contracts, numbered, patience, refusal } from './kit.ts';
import type { Bench } from './kit.ts';

const page = 'Using Global Secondary Indexes in DynamoDB';

function queryIndex({ doc, TableName }: Bench, group: string, more: Partial<QueryCommandInput> = {}) {
  return doc.query({
    TableName,
    IndexName: 'gsi1',
    KeyConditionExpression: 'gsi1pk = :group',
    ExpressionAttributeValues: { ':group': group },
    ...more,
  });
}

/** Waits until the index holds these sort keys of the table: it follows the table with a delay. */
async function settled(bench: Bench, group: string, expected: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      const { Items = [] } = await queryIndex(bench, group);
      expect(Items.map((item) => item['sk'] as unknown)).toEqual(expected);
    },
    { timeout: patience, interval: 100 },
  );
}

describe('global secondary indexes', () => {
  const contract = contracts();

  contract('indexes/ordered-by-their-own-key', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    for (const [sk, order] of [
      ['a', '3'],
      ['b', '1'],
      ['c', '2'],
    ] as const) {
      await doc.put({ TableName, Item: { pk, sk, gsi1pk: pk, gsi1sk: order, n: 1 } });
    }
    await settled(bench, pk, ['b', 'c', 'a']);
    const { Items } = await queryIndex(bench, pk, { ScanIndexForward: false });
    expect(Items?.[0]).toEqual({ pk, sk: 'a', gsi1pk: pk, gsi1sk: '3', n: 1 });
  });

  contract('indexes/sparse', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', gsi1pk: pk } });
    await doc.put({ TableName, Item: { pk, sk: 'b', gsi1pk: pk, gsi1sk: '1' } });
    await settled(bench, pk, ['b']);
  });

  contract('indexes/follow-updates-and-deletions', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const Key = { pk, sk: 'a' };
    await doc.put({ TableName, Item: { ...Key, gsi1pk: pk, gsi1sk: '1' } });
    await settled(bench, pk, ['a']);
    await doc.update({
      TableName,
      Key,
      UpdateExpression: 'SET gsi1pk = :other',
      ExpressionAttributeValues: { ':other': `${pk}#other` },
    });
    await settled(bench, pk, []);
    await settled(bench, `${pk}#other`, ['a']);
    await doc.update({ TableName, Key, UpdateExpression: 'REMOVE gsi1sk' });
    await settled(bench, `${pk}#other`, []);
    await doc.update({
      TableName,
      Key,
      UpdateExpression: 'SET gsi1sk = :v',
      ExpressionAttributeValues: { ':v': '2' },
    });
    await settled(bench, `${pk}#other`, ['a']);
    await doc.delete({ TableName, Key });
    await settled(bench, `${pk}#other`, []);
  });

  contract('indexes/many-items-with-one-key', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const count = 60;
    for (let index = 0; index < count; index += 1) {
      await doc.put({ TableName, Item: { pk, sk: numbered(index), gsi1pk: pk, gsi1sk: 'same' } });
    }
    await vi.waitFor(async () => expect((await queryIndex(bench, pk)).Count).toBe(count), patience);
    const found: unknown[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const output = await queryIndex(bench, pk, { Limit: 7, ...(start && { ExclusiveStartKey: start }) });
      found.push(...(output.Items ?? []).map((item) => item['sk'] as unknown));
      start = output.LastEvaluatedKey;
    } while (start);
    expect(found).toHaveLength(count);
    expect(new Set(found).size).toBe(count);
  });

  contract('indexes/start-key-names-both-keys', 'Query', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', gsi1pk: pk, gsi1sk: '1' } });
    await doc.put({ TableName, Item: { pk, sk: 'b', gsi1pk: pk, gsi1sk: '2' } });
    await settled(bench, pk, ['a', 'b']);
    const output = await queryIndex(bench, pk, { Limit: 1 });
    expect(output.LastEvaluatedKey).toEqual({ pk, sk: 'a', gsi1pk: pk, gsi1sk: '1' });
    const backward = await queryIndex(bench, pk, {
      ScanIndexForward: false,
      ExclusiveStartKey: { pk, sk: 'b', gsi1pk: pk, gsi1sk: '2' },
    });
    expect(backward.Items).toEqual([{ pk, sk: 'a', gsi1pk: pk, gsi1sk: '1' }]);
  });

  contract('indexes/no-consistent-read', page, async (bench) => {
    const request = queryIndex(bench, bench.pk, { ConsistentRead: true });
    expect(await refusal(request)).toMatchObject({
      name: 'ValidationException',
      message: 'Consistent reads are not supported on global secondary indexes',
    });
  });

  contract('indexes/key-of-wrong-type', page, async ({ doc, TableName, pk }) => {
    const request = doc.put({ TableName, Item: { pk, sk: 'a', gsi1pk: 1, gsi1sk: '1' } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract(
    'indexes/empty-key-is-refused',
    'Supported data types and naming rules in Amazon DynamoDB',
    async ({ doc, TableName, pk }) => {
      const request = doc.put({ TableName, Item: { pk, sk: 'a', gsi1pk: pk, gsi1sk: '' } });
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    },
  );
});

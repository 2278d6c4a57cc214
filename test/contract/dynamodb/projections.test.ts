import { describe, expect } from 'vitest';
import { contracts, fill, numbered, refusal } from './kit.ts';

const page = 'Using projection expressions in DynamoDB';

describe('projections', () => {
  const contract = contracts();

  contract('projections/top-level-and-nested', page, async ({ doc, TableName, pk }) => {
    const Item = { pk, sk: 'a', n: 1, tree: { left: 1, right: { deep: 2 } }, steps: ['a', 'b', 'c'] };
    await doc.put({ TableName, Item });
    const output = await doc.get({
      TableName,
      Key: { pk, sk: 'a' },
      ConsistentRead: true,
      ProjectionExpression: 'n, tree.#right.deep, steps[2]',
      ExpressionAttributeNames: { '#right': 'right' },
    });
    expect(output.Item).toEqual({ n: 1, tree: { right: { deep: 2 } }, steps: ['c'] });
  });

  contract('projections/absent-attributes-are-left-out', page, async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a', n: 1 } });
    const output = await doc.get({
      TableName,
      Key: { pk, sk: 'a' },
      ConsistentRead: true,
      ProjectionExpression: 'n, absent, tree.leaf',
    });
    expect(output.Item).toEqual({ n: 1 });
  });

  contract('projections/name-with-a-dot', page, async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a', 'odd.name': 1 } });
    const output = await doc.get({
      TableName,
      Key: { pk, sk: 'a' },
      ConsistentRead: true,
      ProjectionExpression: '#odd',
      ExpressionAttributeNames: { '#odd': 'odd.name' },
    });
    expect(output.Item).toEqual({ 'odd.name': 1 });
  });

  contract('projections/in-a-query', 'Query', async (bench) => {
    const { doc, TableName, pk } = bench;
    await fill(bench, 2, (index) => ({ n: index, big: 'x' }));
    const output = await doc.query({
      TableName,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ProjectionExpression: 'sk, n',
      ConsistentRead: true,
    });
    expect(output.Items).toEqual([
      { sk: numbered(0), n: 0 },
      { sk: numbered(1), n: 1 },
    ]);
  });

  contract('projections/overlapping-paths-are-refused', page, async ({ doc, TableName, pk }) => {
    const request = doc.get({
      TableName,
      Key: { pk, sk: 'a' },
      ProjectionExpression: 'tree, tree.leaf',
    });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });
});

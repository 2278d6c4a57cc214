import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect } from 'vitest';
import { contracts, refusal, text } from './kit.ts';

const quotas = 'Quotas in Amazon DynamoDB';
const largest = 400 * 1024;

/** Bytes of an item with these keys apart from `body`'s value. */
function overhead(pk: string): number {
  return Buffer.byteLength(`pk${pk}ska${'body'}`);
}

describe('limits', () => {
  const contract = contracts();

  contract('limits/largest-item', quotas, async ({ doc, TableName, pk }) => {
    const body = text(largest - overhead(pk));
    await doc.put({ TableName, Item: { pk, sk: 'a', body } });
    const { Item } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(Item?.['body']).toHaveLength(body.length);
    const request = doc.put({ TableName, Item: { pk, sk: 'a', body: `${body}x` } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('limits/size-is-in-utf8', 'DynamoDB item sizes and formats', async ({ doc, TableName, pk }) => {
    const request = doc.put({ TableName, Item: { pk, sk: 'a', body: 'é'.repeat(largest / 2) } });
    expect(await refusal(request)).toMatchObject({
      name: 'ValidationException',
      message: 'Item size has exceeded the maximum allowed size',
    });
  });

  contract('limits/update-cannot-outgrow', quotas, async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a', body: text(300 * 1024) } });
    const request = doc.update({
      TableName,
      Key: { pk, sk: 'a' },
      UpdateExpression: 'SET more = :v',
      ExpressionAttributeValues: { ':v': text(150 * 1024) },
    });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('limits/partition-key-length', quotas, async ({ doc, TableName, pk }) => {
    const longest = pk.padEnd(2048, 'x');
    await doc.put({ TableName, Item: { pk: longest, sk: 'a' } });
    const request = doc.put({ TableName, Item: { pk: `${longest}x`, sk: 'a' } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('limits/sort-key-length', quotas, async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: text(1024) } });
    const request = doc.put({ TableName, Item: { pk, sk: text(1025) } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('limits/key-length-is-in-utf8', quotas, async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'é'.repeat(512) } });
    const request = doc.put({ TableName, Item: { pk, sk: 'é'.repeat(513) } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract(
    'limits/empty-key-is-refused',
    'Supported data types and naming rules in Amazon DynamoDB',
    async ({ doc, TableName, pk }) => {
      const request = doc.put({ TableName, Item: { pk, sk: '' } });
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    },
  );

  contract(
    'limits/empty-set-is-refused',
    'Supported data types and naming rules in Amazon DynamoDB',
    async ({ table, TableName, pk }) => {
      const request = table.client.send(
        new UpdateItemCommand({
          TableName,
          Key: { pk: { S: pk }, sk: { S: 'a' } },
          UpdateExpression: 'SET tags = :v',
          ExpressionAttributeValues: { ':v': { SS: [] } },
        }),
      );
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    },
  );

  contract(
    'limits/number-precision',
    'Supported data types and naming rules in Amazon DynamoDB',
    async ({ table, TableName, pk }) => {
      const put = (N: string) =>
        table.client.send(
          new UpdateItemCommand({
            TableName,
            Key: { pk: { S: pk }, sk: { S: 'a' } },
            UpdateExpression: 'SET n = :n',
            ExpressionAttributeValues: { ':n': { N } },
            ReturnValues: 'ALL_NEW',
          }),
        );
      const digits = '12345678901234567890123456789012345678';
      expect((await put(digits)).Attributes).toMatchObject({ n: { N: digits } });
      expect(await refusal(put(`${digits}9`))).toMatchObject({ name: 'ValidationException' });
      expect(await refusal(put('1E126'))).toMatchObject({ name: 'ValidationException' });
      expect(await refusal(put('not a number'))).toMatchObject({ name: 'ValidationException' });
    },
  );

  contract('limits/nesting', quotas, async ({ doc, TableName, pk }) => {
    const nested = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'leaf');
    await doc.put({ TableName, Item: { pk, sk: 'a', deep: nested(31) } });
    const request = doc.put({ TableName, Item: { pk, sk: 'a', deep: nested(33) } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });
});

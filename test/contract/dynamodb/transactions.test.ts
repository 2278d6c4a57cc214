import { describe, expect } from 'vitest';
import { contracts, numbered, refusal, text } from './kit.ts';
import type { Bench } from './kit.ts';

const page = 'Amazon DynamoDB Transactions: How it works';

async function stored({ doc, TableName, pk }: Bench, sk: string): Promise<unknown> {
  return (await doc.get({ TableName, Key: { pk, sk }, ConsistentRead: true })).Item;
}

describe('transactions', () => {
  const contract = contracts();

  contract('transactions/all-four-actions', 'TransactWriteItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'checked', open: true } });
    await doc.put({ TableName, Item: { pk, sk: 'gone' } });
    await doc.transactWrite({
      TransactItems: [
        { Put: { TableName, Item: { pk, sk: 'put', n: 1 } } },
        {
          Update: {
            TableName,
            Key: { pk, sk: 'updated' },
            UpdateExpression: 'ADD n :one',
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
        { Delete: { TableName, Key: { pk, sk: 'gone' } } },
        {
          ConditionCheck: {
            TableName,
            Key: { pk, sk: 'checked' },
            ConditionExpression: '#open = :yes',
            ExpressionAttributeNames: { '#open': 'open' },
            ExpressionAttributeValues: { ':yes': true },
          },
        },
      ],
    });
    expect(await stored(bench, 'put')).toEqual({ pk, sk: 'put', n: 1 });
    expect(await stored(bench, 'updated')).toEqual({ pk, sk: 'updated', n: 1 });
    expect(await stored(bench, 'gone')).toBeUndefined();
    expect(await stored(bench, 'checked')).toEqual({ pk, sk: 'checked', open: true });
  });

  contract('transactions/one-refusal-stops-all', 'TransactWriteItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'taken', by: 'somebody' } });
    const error = await refusal(
      doc.transactWrite({
        TransactItems: [
          { Put: { TableName, Item: { pk, sk: 'first' } } },
          {
            Put: {
              TableName,
              Item: { pk, sk: 'taken' },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
          { Put: { TableName, Item: { pk, sk: 'third' } } },
        ],
      }),
    );
    expect(error).toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
        { Code: 'None' },
      ],
    });
    expect(error.message).toContain('[None, ConditionalCheckFailed, None]');
    expect(await stored(bench, 'first')).toBeUndefined();
    expect(await stored(bench, 'third')).toBeUndefined();
  });

  contract('transactions/every-reason-is-reported', 'TransactWriteItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    const check = (sk: string) => ({
      ConditionCheck: { TableName, Key: { pk, sk }, ConditionExpression: 'attribute_exists(pk)' },
    });
    const error = await refusal(doc.transactWrite({ TransactItems: [check('a'), check('b')] }));
    expect(error).toMatchObject({
      CancellationReasons: [{ Code: 'ConditionalCheckFailed' }, { Code: 'ConditionalCheckFailed' }],
    });
  });

  contract('transactions/old-item-with-the-reason', 'TransactWriteItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', state: 'open' } });
    await doc.put({ TableName, Item: { pk, sk: 'b', state: 'open' } });
    const action = (sk: string, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' | 'NONE') => ({
      Update: {
        TableName,
        Key: { pk, sk },
        UpdateExpression: 'SET n = :n',
        ConditionExpression: '#state = :n',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':n': 1 },
        ReturnValuesOnConditionCheckFailure,
      },
    });
    const error = await refusal(
      doc.transactWrite({ TransactItems: [action('a', 'ALL_OLD'), action('b', 'NONE')] }),
    );
    const reasons = error['CancellationReasons'] as { Item?: unknown }[];
    expect(reasons[0]?.Item).toEqual({ pk: { S: pk }, sk: { S: 'a' }, state: { S: 'open' } });
    expect(reasons[1]?.Item).toBeUndefined();
  });

  contract('transactions/two-actions-on-one-item', 'TransactWriteItems', async ({ doc, TableName, pk }) => {
    const request = doc.transactWrite({
      TransactItems: [
        {
          ConditionCheck: {
            TableName,
            Key: { pk, sk: 'a' },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        { Put: { TableName, Item: { pk, sk: 'a' } } },
      ],
    });
    expect(await refusal(request)).toMatchObject({
      name: 'ValidationException',
      message: 'Transaction request cannot include multiple operations on one item',
    });
  });

  contract('transactions/at-most-100-actions', 'TransactWriteItems', async ({ doc, TableName, pk }) => {
    const puts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        Put: { TableName, Item: { pk, sk: numbered(index) } },
      }));
    await doc.transactWrite({ TransactItems: puts(100) });
    expect(await refusal(doc.transactWrite({ TransactItems: puts(101) }))).toMatchObject({
      name: 'ValidationException',
    });
  });

  contract('transactions/at-most-4-megabytes', 'TransactWriteItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    const TransactItems = Array.from({ length: 12 }, (_, index) => ({
      Put: { TableName, Item: { pk, sk: numbered(index), body: text(390_000) } },
    }));
    expect(await refusal(doc.transactWrite({ TransactItems }))).toMatchObject({
      name: 'ValidationException',
    });
    expect(await stored(bench, numbered(0))).toBeUndefined();
  });

  contract('transactions/item-that-would-outgrow-the-limit', 'TransactWriteItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'big', body: text(300 * 1024) } });
    const error = await refusal(
      doc.transactWrite({
        TransactItems: [
          { Put: { TableName, Item: { pk, sk: 'a' } } },
          {
            Update: {
              TableName,
              Key: { pk, sk: 'big' },
              UpdateExpression: 'SET more = :v',
              ExpressionAttributeValues: { ':v': text(150 * 1024) },
            },
          },
        ],
      }),
    );
    expect(error).toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError' }],
    });
    expect(await stored(bench, 'a')).toBeUndefined();
  });

  contract('transactions/malformed-action', 'TransactWriteItems', async ({ doc, TableName, pk }) => {
    const request = doc.transactWrite({
      TransactItems: [{ Update: { TableName, Key: { pk, sk: 'a' }, UpdateExpression: 'SET' } }],
    });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('transactions/unknown-table', 'TransactWriteItems', async ({ doc, pk }) => {
    const request = doc.transactWrite({
      TransactItems: [{ Put: { TableName: 'no-such-table', Item: { pk, sk: 'a' } } }],
    });
    expect(await refusal(request)).toMatchObject({ name: 'ResourceNotFoundException' });
  });

  const count = ({ TableName, pk }: Bench, by = 1) => [
    {
      Update: {
        TableName,
        Key: { pk, sk: 'counter' },
        UpdateExpression: 'ADD n :n',
        ExpressionAttributeValues: { ':n': by },
      },
    },
  ];

  contract('transactions/same-token-once', page, async (bench) => {
    const ClientRequestToken = bench.pk.slice(-36);
    await bench.doc.transactWrite({ TransactItems: count(bench), ClientRequestToken });
    await bench.doc.transactWrite({ TransactItems: count(bench), ClientRequestToken });
    expect(await stored(bench, 'counter')).toMatchObject({ n: 1 });
  });

  contract('transactions/same-token-with-other-input', page, async (bench) => {
    const ClientRequestToken = bench.pk.slice(-36);
    await bench.doc.transactWrite({ TransactItems: count(bench), ClientRequestToken });
    const request = bench.doc.transactWrite({ TransactItems: count(bench, 2), ClientRequestToken });
    expect(await refusal(request)).toMatchObject({ name: 'IdempotentParameterMismatchException' });
    expect(await stored(bench, 'counter')).toMatchObject({ n: 1 });
  });

  contract('transactions/token-of-a-cancelled-one-is-free', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const ClientRequestToken = pk.slice(-36);
    const request = () =>
      doc.transactWrite({
        ClientRequestToken,
        TransactItems: [
          ...count(bench),
          {
            ConditionCheck: {
              TableName,
              Key: { pk, sk: 'gate' },
              ConditionExpression: 'attribute_exists(pk)',
            },
          },
        ],
      });
    expect(await refusal(request())).toMatchObject({ name: 'TransactionCanceledException' });
    await doc.put({ TableName, Item: { pk, sk: 'gate' } });
    await request();
    expect(await stored(bench, 'counter')).toMatchObject({ n: 1 });
  });

  contract('transactions/serializable-counters', page, async (bench) => {
    const { doc, TableName, pk } = bench;
    const move = async (): Promise<void> => {
      for (let attempt = 0; attempt < 50; attempt += 1) {
        try {
          await doc.transactWrite({
            TransactItems: [
              ...count(bench),
              {
                Update: {
                  TableName,
                  Key: { pk, sk: 'other' },
                  UpdateExpression: 'ADD n :n',
                  ExpressionAttributeValues: { ':n': -1 },
                },
              },
            ],
          });
          return;
        } catch (error) {
          // A conflict with another transaction is to be retried; anything else is not expected.
          if (!(error instanceof Error) || !error.message.includes('TransactionConflict')) throw error;
        }
      }
      throw new Error('the transaction never succeeded');
    };
    await Promise.all(Array.from({ length: 8 }, move));
    expect(await stored(bench, 'counter')).toMatchObject({ n: 8 });
    expect(await stored(bench, 'other')).toMatchObject({ n: -8 });
  });

  contract('transactions/get-in-order-with-gaps', 'TransactGetItems', async (bench) => {
    const { doc, TableName, pk } = bench;
    await doc.put({ TableName, Item: { pk, sk: 'a', n: 1 } });
    await doc.put({ TableName, Item: { pk, sk: 'c', n: 3, other: 0 } });
    const output = await doc.transactGet({
      TransactItems: [
        { Get: { TableName, Key: { pk, sk: 'c' }, ProjectionExpression: 'n' } },
        { Get: { TableName, Key: { pk, sk: 'b' } } },
        { Get: { TableName, Key: { pk, sk: 'a' } } },
      ],
    });
    expect(output.Responses?.map(({ Item }) => Item)).toEqual([{ n: 3 }, undefined, { pk, sk: 'a', n: 1 }]);
  });

  contract('transactions/get-at-most-100', 'TransactGetItems', async ({ doc, TableName, pk }) => {
    const gets = (length: number) =>
      Array.from({ length }, (_, index) => ({ Get: { TableName, Key: { pk, sk: numbered(index) } } }));
    await doc.transactGet({ TransactItems: gets(100) });
    expect(await refusal(doc.transactGet({ TransactItems: gets(101) }))).toMatchObject({
      name: 'ValidationException',
    });
  });
});

import { describe, expect } from 'vitest';
import { contracts, refusal } from './kit.ts';

describe('items and conditions', () => {
  const contract = contracts();

  contract('items/put-then-get', 'Working with items and attributes in DynamoDB', async (bench) => {
    const { doc, TableName, pk } = bench;
    const Item = {
      pk,
      sk: 'a',
      text: 'Pontianak',
      empty: '',
      whole: 7,
      negative: -0.25,
      yes: true,
      nothing: null,
      list: [1, 'two', [3]],
      map: { inner: { deep: 'value' } },
      strings: new Set(['x', 'y']),
      numbers: new Set([1, 2]),
      bytes: new Uint8Array([1, 2, 255]),
    };
    await doc.put({ TableName, Item });
    const { Item: read } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(read).toEqual(Item);
  });

  contract('items/get-missing', 'GetItem', async ({ doc, TableName, pk }) => {
    const output = await doc.get({ TableName, Key: { pk, sk: 'missing' }, ConsistentRead: true });
    expect(output.Item).toBeUndefined();
  });

  contract('items/put-replaces-whole-item', 'PutItem', async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a', first: 1 } });
    await doc.put({ TableName, Item: { pk, sk: 'a', second: 2 } });
    const { Item } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(Item).toEqual({ pk, sk: 'a', second: 2 });
  });

  contract('items/put-returns-old', 'PutItem', async ({ doc, TableName, pk }) => {
    const first = await doc.put({ TableName, Item: { pk, sk: 'a', n: 1 }, ReturnValues: 'ALL_OLD' });
    const second = await doc.put({ TableName, Item: { pk, sk: 'a', n: 2 }, ReturnValues: 'ALL_OLD' });
    expect(first.Attributes).toBeUndefined();
    expect(second.Attributes).toEqual({ pk, sk: 'a', n: 1 });
  });

  contract('items/put-refuses-all-new', 'PutItem', async ({ doc, TableName, pk }) => {
    const request = doc.put({ TableName, Item: { pk, sk: 'a' }, ReturnValues: 'ALL_NEW' });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('items/delete-is-idempotent', 'DeleteItem', async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a', n: 1 } });
    const first = await doc.delete({ TableName, Key: { pk, sk: 'a' }, ReturnValues: 'ALL_OLD' });
    const second = await doc.delete({ TableName, Key: { pk, sk: 'a' }, ReturnValues: 'ALL_OLD' });
    expect(first.Attributes).toEqual({ pk, sk: 'a', n: 1 });
    expect(second.Attributes).toBeUndefined();
  });

  contract('items/put-without-sort-key', 'PutItem', async ({ doc, TableName, pk }) => {
    const request = doc.put({ TableName, Item: { pk } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('items/key-of-wrong-type', 'PutItem', async ({ doc, TableName, pk }) => {
    const request = doc.put({ TableName, Item: { pk, sk: 1 } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('items/get-with-half-a-key', 'GetItem', async ({ doc, TableName, pk }) => {
    const request = doc.get({ TableName, Key: { pk } });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('items/unknown-table', 'GetItem', async ({ doc, pk }) => {
    const request = doc.get({ TableName: 'no-such-table', Key: { pk, sk: 'a' } });
    expect(await refusal(request)).toMatchObject({ name: 'ResourceNotFoundException' });
  });

  contract('conditions/put-if-absent', 'Condition expressions', async ({ doc, TableName, pk }) => {
    const put = (n: number) =>
      doc.put({ TableName, Item: { pk, sk: 'a', n }, ConditionExpression: 'attribute_not_exists(pk)' });
    await put(1);
    expect(await refusal(put(2))).toMatchObject({
      name: 'ConditionalCheckFailedException',
      message: 'The conditional request failed',
    });
    const { Item } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(Item).toMatchObject({ n: 1 });
  });

  contract('conditions/one-of-two-writers-wins', 'Condition expressions', async ({ doc, TableName, pk }) => {
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((n) =>
        doc.put({ TableName, Item: { pk, sk: 'a', n }, ConditionExpression: 'attribute_not_exists(pk)' }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  contract(
    'conditions/old-item-of-a-refused-put',
    'PutItem (ReturnValuesOnConditionCheckFailure)',
    async ({ doc, TableName, pk }) => {
      await doc.put({ TableName, Item: { pk, sk: 'a', state: 'open' } });
      const error = await refusal(
        doc.put({
          TableName,
          Item: { pk, sk: 'a' },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      expect(error['Item']).toEqual({ pk: { S: pk }, sk: { S: 'a' }, state: { S: 'open' } });
    },
  );

  contract(
    'conditions/old-item-of-a-refused-update',
    'UpdateItem (ReturnValuesOnConditionCheckFailure)',
    async ({ doc, TableName, pk }) => {
      await doc.put({ TableName, Item: { pk, sk: 'a', state: 'open' } });
      const error = await refusal(
        doc.update({
          TableName,
          Key: { pk, sk: 'a' },
          UpdateExpression: 'SET n = :n',
          ConditionExpression: '#state = :closed',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':n': 1, ':closed': 'closed' },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      expect(error).toMatchObject({
        name: 'ConditionalCheckFailedException',
        Item: { state: { S: 'open' } },
      });
    },
  );

  contract(
    'conditions/old-item-of-a-refused-delete',
    'DeleteItem (ReturnValuesOnConditionCheckFailure)',
    async ({ doc, TableName, pk }) => {
      await doc.put({ TableName, Item: { pk, sk: 'a', n: 1 } });
      const error = await refusal(
        doc.delete({
          TableName,
          Key: { pk, sk: 'a' },
          ConditionExpression: 'n > :n',
          ExpressionAttributeValues: { ':n': 1 },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', Item: { n: { N: '1' } } });
    },
  );

  contract('conditions/no-old-item-unless-asked', 'PutItem', async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a' } });
    const error = await refusal(
      doc.put({ TableName, Item: { pk, sk: 'a' }, ConditionExpression: 'attribute_not_exists(pk)' }),
    );
    expect(error['Item']).toBeUndefined();
  });

  const holds: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['equal-number', 'n = :v', { ':v': 10 }],
    ['number-order', 'n > :v', { ':v': 9 }],
    ['not-equal', 'word <> :v', { ':v': 'other' }],
    ['not-equal-when-absent', 'absent <> :v', { ':v': 'anything' }],
    ['between', 'n BETWEEN :low AND :high', { ':low': 10, ':high': 11 }],
    ['in', 'word IN (:a, :b)', { ':a': 'x', ':b': 'kapuas' }],
    ['begins-with', 'begins_with(word, :v)', { ':v': 'kap' }],
    ['contains-substring', 'contains(word, :v)', { ':v': 'pua' }],
    ['contains-in-set', 'contains(tags, :v)', { ':v': 'a' }],
    ['contains-in-list', 'contains(parts, :v)', { ':v': 2 }],
    ['size-of-string', 'size(word) = :v', { ':v': 6 }],
    ['size-of-list', 'size(parts) > :v', { ':v': 1 }],
    ['attribute-type', 'attribute_type(tags, :v)', { ':v': 'SS' }],
    ['nested-path', 'doc.parts[1] = :v', { ':v': 'second' }],
    ['equal-document', 'doc = :v', { ':v': { parts: ['first', 'second'] } }],
    ['equal-set-in-any-order', 'tags = :v', { ':v': new Set(['b', 'a']) }],
    ['and-or-not', 'NOT (n < :v OR absent = :v) AND n >= :v', { ':v': 10 }],
    ['attribute-to-attribute', 'low < n', {}],
  ];
  const stored = {
    n: 10,
    low: 1,
    word: 'kapuas',
    tags: new Set(['a', 'b']),
    parts: [1, 2],
    doc: { parts: ['first', 'second'] },
  };
  for (const [name, expression, values] of holds) {
    contract(
      `conditions/${name}`,
      'Condition and filter expressions, operators, and functions in DynamoDB',
      async ({ doc, TableName, pk }) => {
        await doc.put({ TableName, Item: { pk, sk: 'a', ...stored } });
        const check = (ConditionExpression: string) =>
          doc.update({
            TableName,
            Key: { pk, sk: 'a' },
            UpdateExpression: 'SET seen = :seen',
            ConditionExpression,
            ExpressionAttributeValues: { ...values, ':seen': true },
          });
        await check(expression);
        expect(await refusal(check(`NOT (${expression})`))).toMatchObject({
          name: 'ConditionalCheckFailedException',
        });
      },
    );
  }

  contract(
    'conditions/comparison-of-types-is-false',
    'Condition and filter expressions, operators, and functions in DynamoDB',
    async ({ doc, TableName, pk }) => {
      await doc.put({ TableName, Item: { pk, sk: 'a', n: '10' } });
      const request = doc.delete({
        TableName,
        Key: { pk, sk: 'a' },
        ConditionExpression: 'n >= :n',
        ExpressionAttributeValues: { ':n': 1 },
      });
      expect(await refusal(request)).toMatchObject({ name: 'ConditionalCheckFailedException' });
    },
  );

  contract('conditions/reserved-word', 'Reserved words in DynamoDB', async ({ doc, TableName, pk }) => {
    const request = doc.put({
      TableName,
      Item: { pk, sk: 'a' },
      ConditionExpression: 'attribute_not_exists(name)',
    });
    expect(await refusal(request)).toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('reserved keyword'),
    });
  });

  contract(
    'conditions/unused-value',
    'Using expression attribute values in DynamoDB',
    async ({ doc, TableName, pk }) => {
      const request = doc.put({
        TableName,
        Item: { pk, sk: 'a' },
        ConditionExpression: 'attribute_not_exists(pk)',
        ExpressionAttributeValues: { ':unused': 1 },
      });
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    },
  );

  contract(
    'conditions/undefined-value',
    'Using expression attribute values in DynamoDB',
    async ({ doc, TableName, pk }) => {
      const request = doc.put({ TableName, Item: { pk, sk: 'a' }, ConditionExpression: 'n = :missing' });
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    },
  );
});

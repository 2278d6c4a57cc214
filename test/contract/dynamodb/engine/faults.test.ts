import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, test } from 'vitest';
import { tableDefinition } from '../../../../functions/platform/table/definition.ts';
import {
  leaveUnprocessed,
  startEngine,
  throttled,
  transactionConflict,
} from '../../../../infra/local/dynamodb/index.ts';
import type { FaultHook } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';
import { numbered, refusal } from '../kit.ts';

const TableName = 'kapuas';
const healthy: FaultHook = (call) => call.proceed();

describe('the fault hook', () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  /** An engine whose faults can be exchanged while it runs. */
  async function start() {
    const current = { faults: healthy };
    const engine = await startEngine({ faults: (call) => current.faults(call) });
    const client = clientFor(engine.endpoint, { maxAttempts: 1 });
    closers.push(async () => {
      client.destroy();
      await engine.close();
    });
    const doc = DynamoDBDocument.from(client);
    await client.send(new CreateTableCommand(tableDefinition(TableName)));
    return { doc, current };
  }

  test('sees the operation and its input before it is executed', async () => {
    const { doc, current } = await start();
    const seen: unknown[] = [];
    current.faults = (call) => {
      seen.push([call.operation, call.input['TableName']]);
      return call.proceed();
    };
    await doc.put({ TableName, Item: { pk: 'a', sk: 'a' } });
    await doc.get({ TableName, Key: { pk: 'a', sk: 'a' } });
    expect(seen).toEqual([
      ['PutItem', TableName],
      ['GetItem', TableName],
    ]);
  });

  test('throttles: the write is not done', async () => {
    const { doc, current } = await start();
    current.faults = () => Promise.reject(throttled());
    const error = await refusal(doc.put({ TableName, Item: { pk: 'a', sk: 'a' } }));
    expect(error).toMatchObject({ name: 'ProvisionedThroughputExceededException' });
    current.faults = healthy;
    expect((await doc.get({ TableName, Key: { pk: 'a', sk: 'a' } })).Item).toBeUndefined();
  });

  test('reports a conflict with another transaction', async () => {
    const { doc, current } = await start();
    current.faults = (call) =>
      call.operation === 'TransactWriteItems' ? Promise.reject(transactionConflict(2, 1)) : call.proceed();
    const put = (sk: string) => ({ Put: { TableName, Item: { pk: 'a', sk } } });
    const error = await refusal(doc.transactWrite({ TransactItems: [put('a'), put('b')] }));
    expect(error).toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
    });
  });

  test('leaves a part of a batch unprocessed, which can be sent again', async () => {
    const { doc, current } = await start();
    const writes = Array.from({ length: 5 }, (_, index) => ({
      PutRequest: { Item: { pk: 'a', sk: numbered(index) } },
    }));
    current.faults = (call) => leaveUnprocessed(call, 2);
    const written = await doc.batchWrite({ RequestItems: { [TableName]: writes } });
    expect(written.UnprocessedItems?.[TableName]).toHaveLength(3);
    current.faults = healthy;
    await doc.batchWrite({ RequestItems: written.UnprocessedItems });
    const Keys = writes.map(({ PutRequest }) => PutRequest.Item);
    current.faults = (call) => leaveUnprocessed(call, 4);
    const read = await doc.batchGet({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
    expect(read.Responses?.[TableName]).toHaveLength(4);
    expect(read.UnprocessedKeys?.[TableName]).toEqual({ Keys: [Keys[4]], ConsistentRead: true });
    current.faults = healthy;
    const rest = await doc.batchGet({ RequestItems: read.UnprocessedKeys });
    expect(rest.Responses?.[TableName]).toEqual([Keys[4]]);
  });

  test('delays an answer', async () => {
    const { doc, current } = await start();
    current.faults = async (call) => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      return call.proceed();
    };
    const started = performance.now();
    await doc.get({ TableName, Key: { pk: 'a', sk: 'a' } });
    expect(performance.now() - started).toBeGreaterThanOrEqual(55);
  });

  test('serves eventually consistent reads as of earlier writes, consistent ones up to date', async () => {
    const { doc, current } = await start();
    for (const n of [1, 2]) await doc.put({ TableName, Item: { pk: 'a', sk: 'x', n } });
    await doc.put({ TableName, Item: { pk: 'a', sk: 'z' } });
    await doc.delete({ TableName, Key: { pk: 'a', sk: 'z' } });
    const query = (ConsistentRead: boolean) =>
      doc.query({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'a' },
        ConsistentRead,
      });
    const lagging = (items: number) => {
      current.faults = (call) => call.proceed({ lag: { items } });
    };
    lagging(1);
    expect((await query(false)).Items).toEqual([
      { pk: 'a', sk: 'x', n: 2 },
      { pk: 'a', sk: 'z' },
    ]);
    lagging(3);
    expect((await query(false)).Items).toEqual([{ pk: 'a', sk: 'x', n: 1 }]);
    expect((await doc.get({ TableName, Key: { pk: 'a', sk: 'x' } })).Item).toMatchObject({ n: 1 });
    lagging(100);
    expect((await query(false)).Items).toEqual([]);
    expect((await query(true)).Items).toEqual([{ pk: 'a', sk: 'x', n: 2 }]);
  });

  test('lets indexes lag behind their table', async () => {
    const { doc, current } = await start();
    for (const sk of ['1', '2', '3']) {
      await doc.put({ TableName, Item: { pk: 'a', sk, gsi1pk: 'g', gsi1sk: sk } });
    }
    current.faults = (call) => call.proceed({ lag: { indexes: 2 } });
    const query = (ScanIndexForward: boolean) =>
      doc.query({
        TableName,
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :g',
        ExpressionAttributeValues: { ':g': 'g' },
        ScanIndexForward,
      });
    expect((await query(true)).Items).toHaveLength(1);
    expect((await doc.get({ TableName, Key: { pk: 'a', sk: '3' } })).Item).toBeDefined();
    await doc.delete({ TableName, Key: { pk: 'a', sk: '2' } });
    current.faults = (call) => call.proceed({ lag: { indexes: 1 } });
    expect((await query(false)).Items?.map((item) => item['sk'] as unknown)).toEqual(['3', '2', '1']);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTimeToLiveCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tableDefinition, ttlAttribute } from '../../../../functions/platform/table/definition.ts';
import { startEngine } from '../../../../infra/local/dynamodb/index.ts';
import type { Engine } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';
import { refusal } from '../kit.ts';

const TableName = 'kapuas';
const minute = 60_000;

describe('an engine on disk', () => {
  let dataDir: string;
  let now = 1_700_000_000_000;
  const open: Engine[] = [];

  beforeEach(() => {
    dataDir = join(mkdtempSync(join(tmpdir(), 'kapuas-engine-')), 'not', 'there', 'yet');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((engine) => engine.close()));
    rmSync(join(dataDir, '..', '..', '..'), { recursive: true, force: true });
  });

  async function start(): Promise<{ engine: Engine; doc: DynamoDBDocument; stop(): Promise<void> }> {
    const engine = await startEngine({ dataDir, now: () => now });
    open.push(engine);
    const client = clientFor(engine.endpoint);
    return {
      engine,
      doc: DynamoDBDocument.from(client),
      async stop() {
        client.destroy();
        open.splice(open.indexOf(engine), 1);
        await engine.close();
      },
    };
  }

  async function withTable() {
    const started = await start();
    await started.doc.send(new CreateTableCommand(tableDefinition(TableName)));
    await started.doc.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: ttlAttribute },
      }),
    );
    return started;
  }

  test('keeps tables, items, indexes and the TTL setting', async () => {
    const first = await withTable();
    const Item = { pk: 'a', sk: 'b', gsi1pk: 'c', gsi1sk: 'd', [ttlAttribute]: now / 1000 - 1 };
    await first.doc.put({ TableName, Item });
    await first.stop();
    const second = await start();
    const found = await second.doc.query({
      TableName,
      IndexName: 'gsi1',
      KeyConditionExpression: 'gsi1pk = :v',
      ExpressionAttributeValues: { ':v': 'c' },
    });
    expect(found.Items).toEqual([Item]);
    const ttl = await second.doc.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(ttl.TimeToLiveDescription?.AttributeName).toBe(ttlAttribute);
    expect(await second.engine.sweepTtl()).toBe(1);
  });

  test('delivers unacknowledged stream records after a restart, and goes on counting', async () => {
    const first = await withTable();
    for (const sk of ['a', 'b']) await first.doc.put({ TableName, Item: { pk: 'p', sk } });
    const before = await first.engine.stream.read(10);
    await first.engine.stream.acknowledge(before[0]?.dynamodb.SequenceNumber ?? '');
    await first.stop();
    const second = await start();
    expect(await second.engine.stream.read(10)).toEqual(before.slice(1));
    await second.engine.stream.acknowledge(before[1]?.dynamodb.SequenceNumber ?? '');
    await second.stop();
    const third = await start();
    await third.doc.put({ TableName, Item: { pk: 'p', sk: 'c' } });
    const after = await third.engine.stream.read(10);
    expect(after).toHaveLength(1);
    expect(BigInt(after[0]?.dynamodb.SequenceNumber ?? 0)).toBeGreaterThan(
      BigInt(before[1]?.dynamodb.SequenceNumber ?? 0),
    );
  });

  test('remembers a transaction token for ten minutes, restarts included', async () => {
    const count = (doc: DynamoDBDocument) =>
      doc.transactWrite({
        ClientRequestToken: 'once',
        TransactItems: [
          {
            Update: {
              TableName,
              Key: { pk: 'counter', sk: '-' },
              UpdateExpression: 'ADD n :one',
              ExpressionAttributeValues: { ':one': 1 },
            },
          },
        ],
      });
    const value = async (doc: DynamoDBDocument) =>
      (await doc.get({ TableName, Key: { pk: 'counter', sk: '-' } })).Item?.['n'] as unknown;
    const first = await withTable();
    await count(first.doc);
    await first.stop();
    now += 9 * minute;
    const second = await start();
    await count(second.doc);
    expect(await value(second.doc)).toBe(1);
    now += 2 * minute;
    await count(second.doc);
    expect(await value(second.doc)).toBe(2);
  });

  test('does not share its folder or its port', async () => {
    const { engine } = await withTable();
    expect((await refusal(startEngine({ dataDir }))).message).toBe(
      `another process uses the data folder ${dataDir}`,
    );
    expect(await refusal(startEngine({ port: engine.port }))).toMatchObject({ code: 'EADDRINUSE' });
  });
});

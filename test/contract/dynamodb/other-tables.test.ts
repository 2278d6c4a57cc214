import { randomUUID } from 'node:crypto';
import {
  CreateTableCommand,
  DeleteTableCommand,
  UpdateTableCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { describe, expect, vi } from 'vitest';
import { contracts, patience, refusal } from './kit.ts';
import type { Bench } from './kit.ts';

type Definition = Omit<CreateTableCommandInput, 'TableName' | 'BillingMode'>;

const hash = (AttributeName: string) => ({ AttributeName, KeyType: 'HASH' as const });
const range = (AttributeName: string) => ({ AttributeName, KeyType: 'RANGE' as const });
const attribute = (AttributeName: string, AttributeType: 'S' | 'N' | 'B') => ({
  AttributeName,
  AttributeType,
});

/** Runs the work with a table of its own, which the application's definition does not cover. */
async function withTable(
  { table }: Bench,
  definition: Definition,
  work: (TableName: string) => Promise<void>,
): Promise<void> {
  const { client } = table;
  const TableName = `kapuas-test-${randomUUID()}`;
  await client.send(new CreateTableCommand({ ...definition, TableName, BillingMode: 'PAY_PER_REQUEST' }));
  await waitUntilTableExists(
    { client, maxWaitTime: patience / 1000, minDelay: 1, maxDelay: 1 },
    { TableName },
  );
  try {
    await work(TableName);
  } finally {
    await client.send(new DeleteTableCommand({ TableName }));
  }
}

async function sortKeys(doc: DynamoDBDocument, TableName: string, more: object = {}): Promise<unknown[]> {
  const { Items = [] } = await doc.query({
    TableName,
    KeyConditionExpression: 'id = :id',
    ExpressionAttributeValues: { ':id': 'a' },
    ConsistentRead: true,
    ...more,
  });
  return Items.map((item) => item['at'] as unknown);
}

describe('tables of other shapes', () => {
  const contract = contracts();

  contract('other-tables/partition-key-only', 'Core components of Amazon DynamoDB', async (bench) => {
    const definition = { AttributeDefinitions: [attribute('id', 'S')], KeySchema: [hash('id')] };
    await withTable(bench, definition, async (TableName) => {
      await bench.doc.put({ TableName, Item: { id: 'a', n: 1 } });
      await bench.doc.put({ TableName, Item: { id: 'a', n: 2 } });
      expect((await bench.doc.scan({ TableName, ConsistentRead: true })).Items).toEqual([{ id: 'a', n: 2 }]);
    });
  });

  contract('other-tables/numbers-in-numeric-order', 'Query', async (bench) => {
    const definition = {
      AttributeDefinitions: [attribute('id', 'S'), attribute('at', 'N')],
      KeySchema: [hash('id'), range('at')],
    };
    const ordered = [-1e10, -20.5, -20, -3, -0.001, 0, 0.5, 2, 10, 10.25, 1e12];
    await withTable(bench, definition, async (TableName) => {
      for (const at of [...ordered].reverse()) await bench.doc.put({ TableName, Item: { id: 'a', at } });
      expect(await sortKeys(bench.doc, TableName)).toEqual(ordered);
      const between = {
        KeyConditionExpression: 'id = :id AND #at BETWEEN :low AND :high',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: { ':id': 'a', ':low': -20, ':high': 2 },
      };
      expect(await sortKeys(bench.doc, TableName, between)).toEqual([-20, -3, -0.001, 0, 0.5, 2]);
    });
  });

  contract('other-tables/binary-in-byte-order', 'Query', async (bench) => {
    const definition = {
      AttributeDefinitions: [attribute('id', 'S'), attribute('at', 'B')],
      KeySchema: [hash('id'), range('at')],
    };
    const ordered = [[0], [0, 255], [1], [127, 1], [128], [255]].map((bytes) => new Uint8Array(bytes));
    await withTable(bench, definition, async (TableName) => {
      for (const at of [...ordered].reverse()) await bench.doc.put({ TableName, Item: { id: 'a', at } });
      expect(await sortKeys(bench.doc, TableName)).toEqual(ordered);
    });
  });

  contract('other-tables/local-index-is-consistent', 'Local secondary indexes', async (bench) => {
    const definition: Definition = {
      AttributeDefinitions: [attribute('id', 'S'), attribute('at', 'S'), attribute('rank', 'N')],
      KeySchema: [hash('id'), range('at')],
      LocalSecondaryIndexes: [
        {
          IndexName: 'by-rank',
          KeySchema: [hash('id'), range('rank')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    };
    await withTable(bench, definition, async (TableName) => {
      await bench.doc.put({ TableName, Item: { id: 'a', at: 'first', rank: 2 } });
      await bench.doc.put({ TableName, Item: { id: 'a', at: 'second', rank: 1 } });
      await bench.doc.put({ TableName, Item: { id: 'a', at: 'unranked' } });
      expect(await sortKeys(bench.doc, TableName, { IndexName: 'by-rank' })).toEqual(['second', 'first']);
    });
  });

  contract(
    'other-tables/projections-of-an-index',
    'Using Global Secondary Indexes in DynamoDB',
    async (bench) => {
      const index = (IndexName: string, Projection: object) => ({
        IndexName,
        KeySchema: [hash('team')],
        Projection,
      });
      const definition: Definition = {
        AttributeDefinitions: [attribute('id', 'S'), attribute('team', 'S')],
        KeySchema: [hash('id')],
        GlobalSecondaryIndexes: [
          index('keys-only', { ProjectionType: 'KEYS_ONLY' }),
          index('some', { ProjectionType: 'INCLUDE', NonKeyAttributes: ['kept'] }),
        ],
      };
      await withTable(bench, definition, async (TableName) => {
        const { doc } = bench;
        await doc.put({ TableName, Item: { id: 'a', team: 't', kept: 1, dropped: 2 } });
        const query = (IndexName: string, more: object = {}) =>
          doc.query({
            TableName,
            IndexName,
            KeyConditionExpression: 'team = :t',
            ExpressionAttributeValues: { ':t': 't' },
            ...more,
          });
        await vi.waitFor(async () => {
          expect((await query('keys-only')).Items).toEqual([{ id: 'a', team: 't' }]);
          expect((await query('some')).Items).toEqual([{ id: 'a', team: 't', kept: 1 }]);
        }, patience);
        expect(await refusal(query('keys-only', { Select: 'ALL_ATTRIBUTES' }))).toMatchObject({
          name: 'ValidationException',
        });
      });
    },
  );

  contract(
    'other-tables/index-added-and-deleted',
    'Managing Global Secondary Indexes in DynamoDB',
    async (bench) => {
      const { client } = bench.table;
      const definition = { AttributeDefinitions: [attribute('id', 'S')], KeySchema: [hash('id')] };
      await withTable(bench, definition, async (TableName) => {
        await bench.doc.put({ TableName, Item: { id: 'a', team: 't' } });
        await bench.doc.put({ TableName, Item: { id: 'b' } });
        await client.send(
          new UpdateTableCommand({
            TableName,
            AttributeDefinitions: [attribute('id', 'S'), attribute('team', 'S')],
            GlobalSecondaryIndexUpdates: [
              {
                Create: {
                  IndexName: 'by-team',
                  KeySchema: [hash('team')],
                  Projection: { ProjectionType: 'ALL' },
                },
              },
            ],
          }),
        );
        const query = () =>
          bench.doc.query({
            TableName,
            IndexName: 'by-team',
            KeyConditionExpression: 'team = :t',
            ExpressionAttributeValues: { ':t': 't' },
          });
        await vi.waitFor(
          async () => expect((await query()).Items).toEqual([{ id: 'a', team: 't' }]),
          patience,
        );
        await bench.doc.put({ TableName, Item: { id: 'c', team: 't' } });
        await vi.waitFor(async () => expect((await query()).Count).toBe(2), patience);
        await client.send(
          new UpdateTableCommand({
            TableName,
            GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: 'by-team' } }],
          }),
        );
        await vi.waitFor(async () => {
          expect((await refusal(query())).name).toMatch(/^(Validation|ResourceNotFound)Exception$/);
        }, patience);
      });
    },
  );

  contract('other-tables/deletion-protection', 'UpdateTable', async (bench) => {
    const { client } = bench.table;
    const definition = {
      AttributeDefinitions: [attribute('id', 'S')],
      KeySchema: [hash('id')],
      DeletionProtectionEnabled: true,
    };
    await withTable(bench, definition, async (TableName) => {
      const request = client.send(new DeleteTableCommand({ TableName }));
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
      await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }));
    });
  });
});

import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { expect } from 'vitest';
import { tableDefinition } from '../../../../functions/platform/table/definition.ts';
import { startEngine } from '../../../../infra/local/dynamodb/index.ts';
import type { Engine } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';

export const TableName = 'kapuas';
const partsEach = 12;

/** Large enough that the operating system gets each transaction in several pieces. */
const body = 'x'.repeat(20_000);

/** The transaction of that number: a dozen items, each in an index, and a counter. */
export function transactionNumber(number: number): TransactWriteCommandInput {
  const name = String(number).padStart(6, '0');
  return {
    TransactItems: [
      ...Array.from({ length: partsEach }, (_, part) => ({
        Put: {
          TableName,
          Item: {
            pk: `T#${name}`,
            sk: `part#${part}`,
            gsi1pk: 'ALL',
            gsi1sk: `${name}#${part}`,
            number,
            body,
          },
        },
      })),
      {
        Update: {
          TableName,
          Key: { pk: 'COUNTER', sk: '-' },
          UpdateExpression: 'ADD n :one',
          ExpressionAttributeValues: { ':one': 1 },
        },
      },
    ],
  };
}

/** Creates the table in an empty folder. */
export async function prepare(dataDir: string): Promise<void> {
  const engine = await startEngine({ dataDir });
  const client = clientFor(engine.endpoint);
  await client.send(new CreateTableCommand(tableDefinition(TableName)));
  client.destroy();
  await engine.close();
}

async function all(doc: DynamoDBDocument, input: object): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const output = await doc.scan({ TableName, ...input, ...(start && { ExclusiveStartKey: start }) });
    items.push(...(output.Items ?? []));
    start = output.LastEvaluatedKey;
  } while (start);
  return items;
}

function tally(items: readonly Record<string, unknown>[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const { number } of items) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

async function streamed(engine: Engine): Promise<Map<unknown, number>> {
  const records = await engine.stream.read(1_000_000);
  const images = records.map(({ dynamodb }) => ({ number: Number(dynamodb.NewImage?.['number']?.N ?? -1) }));
  const counts = tally(images);
  counts.delete(-1);
  return counts;
}

/**
 * Opens the folder and checks that every transaction is there whole or not at all, in the table, the index,
 * the counter and the stream.
 * @returns the numbers of the transactions that are there
 */
export async function survivors(dataDir: string): Promise<Set<number>> {
  const engine = await startEngine({ dataDir });
  const client = clientFor(engine.endpoint);
  const doc = DynamoDBDocument.from(client);
  try {
    const projection = {
      ProjectionExpression: '#number',
      ExpressionAttributeNames: { '#number': 'number' },
      FilterExpression: 'attribute_exists(#number)',
    };
    const stored = tally(await all(doc, projection));
    expect([...stored.values()].every((count) => count === partsEach)).toBe(true);
    expect(tally(await all(doc, { ...projection, IndexName: 'gsi1' }))).toEqual(stored);
    expect(await streamed(engine)).toEqual(stored);
    const counter = await doc.get({ TableName, Key: { pk: 'COUNTER', sk: '-' } });
    expect(counter.Item?.['n'] ?? 0).toBe(stored.size);
    return new Set([...stored.keys()].map(Number));
  } finally {
    client.destroy();
    await engine.close();
  }
}

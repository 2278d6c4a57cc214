import { CreateTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, it } from 'vitest';
import { tableDefinition } from '../../../functions/platform/table/definition.ts';
import { startEngine, type Engine } from '../../../infra/local/dynamodb/index.ts';
import { region, tableName } from '../../../infra/local/environment.ts';
import { ensureTable } from '../../../infra/local/table.ts';
import { clientFor } from '../../support/engine.ts';

let engine: Engine;
afterEach(() => engine.close());

const ttlOf = async () => {
  const client = clientFor(engine.endpoint);
  const answer = await client.send(new DescribeTimeToLiveCommand({ TableName: tableName }));
  client.destroy();
  return answer.TimeToLiveDescription?.TimeToLiveStatus;
};

it('makes the table with its TTL, and nothing the second time', async () => {
  engine = await startEngine();
  await ensureTable(engine.endpoint, tableName, region);
  await ensureTable(engine.endpoint, tableName, region);
  expect(await ttlOf()).toBe('ENABLED');
});

it('goes on where a kill came between the table and its TTL', async () => {
  engine = await startEngine();
  const client = clientFor(engine.endpoint);
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  client.destroy();
  expect(await ttlOf()).toBe('DISABLED');
  await ensureTable(engine.endpoint, tableName, region);
  expect(await ttlOf()).toBe('ENABLED');
});

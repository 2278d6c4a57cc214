import { CreateTableCommand, PutItemCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { startEngine } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';

describe('time to live of a table with items', () => {
  test('switching it on covers the items there are', async () => {
    const engine = await startEngine({ now: () => 1_700_000_000_000 });
    const client = clientFor(engine.endpoint);
    await client.send(
      new CreateTableCommand({
        TableName: 'plain',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
    const Item = { id: { S: 'a' }, expires: { N: '1600000000' } };
    await client.send(new PutItemCommand({ TableName: 'plain', Item }));
    const change = (Enabled: boolean) =>
      client.send(
        new UpdateTimeToLiveCommand({
          TableName: 'plain',
          TimeToLiveSpecification: { Enabled, AttributeName: 'expires' },
        }),
      );
    await change(true);
    await change(false);
    expect(await engine.sweepTtl()).toBe(0);
    await change(true);
    expect(await engine.sweepTtl()).toBe(1);
    client.destroy();
    await engine.close();
  });
});

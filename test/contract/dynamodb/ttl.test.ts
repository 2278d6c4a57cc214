import { DescribeTimeToLiveCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect } from 'vitest';
import { outsideEndpoint } from '../../support/engine.ts';
import { contracts, refusal } from './kit.ts';

const page = 'Using time to live (TTL) in DynamoDB';

describe('time to live', () => {
  let seconds = 1_700_000_000;
  const contract = contracts({ now: () => seconds * 1000 });

  contract('ttl/describe', 'DescribeTimeToLive', async ({ table, TableName }) => {
    const output = await table.client.send(new DescribeTimeToLiveCommand({ TableName }));
    expect(output.TimeToLiveDescription?.AttributeName).toBe('ttl');
    expect(output.TimeToLiveDescription?.TimeToLiveStatus).toMatch(/^ENABL(ED|ING)$/);
  });

  contract('ttl/enabling-twice-is-refused', 'UpdateTimeToLive', async ({ table, TableName }) => {
    const request = table.client.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' },
      }),
    );
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('ttl/expired-items-stay-readable-until-removed', page, async ({ doc, TableName, pk }) => {
    await doc.put({ TableName, Item: { pk, sk: 'a', ttl: 1_600_000_000 } });
    const { Item } = await doc.get({ TableName, Key: { pk, sk: 'a' }, ConsistentRead: true });
    expect(Item).toBeDefined();
  });

  // No other DynamoDB lets a test move the clock or start the removal: days may pass on the service.
  if (outsideEndpoint === undefined) {
    contract('ttl/sweep-removes-what-has-expired', page, async ({ doc, table, TableName, pk }) => {
      const put = (sk: string, ttl: unknown) => doc.put({ TableName, Item: { pk, sk, ttl } });
      await put('past', seconds - 1);
      await put('now', seconds);
      await put('future', seconds + 10);
      await put('text', String(seconds - 1));
      await put('six-years-ago', seconds - 6 * 365 * 24 * 3600);
      await doc.put({ TableName, Item: { pk, sk: 'none' } });
      const left = async () => {
        const { Items = [] } = await doc.query({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
        });
        return Items.map((item) => item['sk'] as string);
      };
      await table.engine?.sweepTtl();
      expect(await left()).toEqual(['future', 'none', 'now', 'six-years-ago', 'text']);
      seconds += 11;
      await table.engine?.sweepTtl();
      expect(await left()).toEqual(['none', 'six-years-ago', 'text']);
    });

    contract('ttl/an-extended-item-stays', page, async ({ doc, table, TableName, pk }) => {
      const Key = { pk, sk: 'a' };
      await doc.put({ TableName, Item: { ...Key, ttl: seconds + 5 } });
      await doc.update({
        TableName,
        Key,
        UpdateExpression: 'SET #ttl = :later',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':later': seconds + 100 },
      });
      seconds += 20;
      await table.engine?.sweepTtl();
      expect((await doc.get({ TableName, Key, ConsistentRead: true })).Item).toBeDefined();
    });

    contract(
      'ttl/removal-in-the-index-and-the-stream',
      'DynamoDB Streams and Time to Live',
      async (bench) => {
        const { doc, table, TableName, pk } = bench;
        await doc.put({ TableName, Item: { pk, sk: 'a', ttl: seconds - 1, gsi1pk: pk, gsi1sk: '1' } });
        await table.engine?.sweepTtl();
        const { Count } = await doc.query({
          TableName,
          IndexName: 'gsi1',
          KeyConditionExpression: 'gsi1pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
        });
        expect(Count).toBe(0);
        const records = (await table.stream?.read(1000)) ?? [];
        expect(records.filter((record) => record.dynamodb.Keys['pk']?.S === pk)).toMatchObject([
          { eventName: 'INSERT' },
          {
            eventName: 'REMOVE',
            userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
            dynamodb: { OldImage: { sk: { S: 'a' } } },
          },
        ]);
      },
    );
  }
});

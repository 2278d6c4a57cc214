import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect } from 'vitest';
import { tableDefinition } from '../../../functions/platform/table/definition.ts';
import { contracts, refusal } from './kit.ts';

describe('tables', () => {
  const contract = contracts();

  contract('tables/describe', 'DescribeTable', async ({ table, TableName }) => {
    const { Table } = await table.client.send(new DescribeTableCommand({ TableName }));
    expect(Table).toMatchObject({
      TableName,
      TableStatus: 'ACTIVE',
      BillingModeSummary: { BillingMode: 'PAY_PER_REQUEST' },
      KeySchema: tableDefinition(TableName).KeySchema,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      LatestStreamArn: expect.stringContaining(TableName),
    });
    const indexes = Table?.GlobalSecondaryIndexes ?? [];
    expect(indexes.map(({ IndexName, IndexStatus }) => [IndexName, IndexStatus]).sort()).toEqual([
      ['gsi1', 'ACTIVE'],
      ['gsi2', 'ACTIVE'],
    ]);
  });

  contract('tables/name-is-taken', 'CreateTable', async ({ table, TableName }) => {
    const request = table.client.send(new CreateTableCommand(tableDefinition(TableName)));
    expect(await refusal(request)).toMatchObject({ name: 'ResourceInUseException' });
  });

  contract('tables/undefined-key-attribute', 'CreateTable', async ({ table, TableName }) => {
    const request = table.client.send(
      new CreateTableCommand({
        ...tableDefinition(`${TableName}-other`),
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      }),
    );
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('tables/unknown', 'DescribeTable', async ({ table }) => {
    const TableName = 'no-such-table';
    for (const command of [new DescribeTableCommand({ TableName }), new DeleteTableCommand({ TableName })]) {
      const request =
        command instanceof DescribeTableCommand ? table.client.send(command) : table.client.send(command);
      expect(await refusal(request)).toMatchObject({ name: 'ResourceNotFoundException' });
    }
  });

  contract('tables/list', 'ListTables', async ({ table, TableName }) => {
    const found: string[] = [];
    let start: string | undefined;
    do {
      const output = await table.client.send(
        new ListTablesCommand({ Limit: 100, ...(start !== undefined && { ExclusiveStartTableName: start }) }),
      );
      found.push(...(output.TableNames ?? []));
      start = output.LastEvaluatedTableName;
    } while (start !== undefined);
    expect(found).toContain(TableName);
  });
});

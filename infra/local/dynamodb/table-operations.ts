import { randomUUID } from 'node:crypto';
import type { Item } from './attribute-values.ts';
import { expiryOf } from './changes.ts';
import type { Context } from './context.ts';
import type { RowOperation } from './database.ts';
import { DynamoError, validationError } from './errors.ts';
import { parseRequest } from './requests.ts';
import type { CreateTableRequest } from './requests.ts';
import { expiryRow, prefixes, tableRow } from './rows.ts';
import type { IndexDescription, Table, TableDescription } from './schema.ts';

const noThroughput = { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 };

function described(index: IndexDescription, tableArn: string): IndexDescription {
  return {
    ProvisionedThroughput: noThroughput,
    IndexSizeBytes: 0,
    ItemCount: 0,
    ...index,
    IndexStatus: 'ACTIVE',
    IndexArn: `${tableArn}/index/${index.IndexName}`,
  } as IndexDescription;
}

function checkStream({ StreamSpecification }: CreateTableRequest): void {
  if (StreamSpecification?.StreamEnabled && StreamSpecification.StreamViewType === undefined) {
    throw validationError(
      'One or more parameter values were invalid: StreamViewType is required when StreamEnabled is true',
    );
  }
}

function describe(request: CreateTableRequest, context: Context): TableDescription {
  const { BillingMode, ProvisionedThroughput, GlobalSecondaryIndexes, LocalSecondaryIndexes } = request;
  const { DeletionProtectionEnabled = false, StreamSpecification, ...rest } = request;
  const created = new Date(context.now());
  const arn = `arn:aws:dynamodb:${context.region}:${context.accountId}:table/${request.TableName}`;
  const label = created.toISOString().slice(0, -1);
  const description: Record<string, unknown> = {
    ...rest,
    TableArn: arn,
    TableId: randomUUID(),
    TableStatus: 'ACTIVE',
    CreationDateTime: created.getTime() / 1000,
    TableSizeBytes: 0,
    ItemCount: 0,
    DeletionProtectionEnabled,
    ProvisionedThroughput: { ...noThroughput, ...ProvisionedThroughput },
    ...(BillingMode === 'PAY_PER_REQUEST' && { BillingModeSummary: { BillingMode } }),
    ...(GlobalSecondaryIndexes && {
      GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => described(index, arn)),
    }),
    ...(LocalSecondaryIndexes && {
      LocalSecondaryIndexes: LocalSecondaryIndexes.map((index) => described(index, arn)),
    }),
    ...(StreamSpecification?.StreamEnabled && {
      StreamSpecification,
      LatestStreamLabel: label,
      LatestStreamArn: `${arn}/stream/${label}`,
    }),
  };
  delete description['BillingMode'];
  return description as unknown as TableDescription;
}

/**
 * CreateTable. The table is ready when the answer arrives; the answer says CREATING as the service's does, so
 * that callers keep waiting for ACTIVE.
 */
export async function createTable(context: Context, input: object): Promise<object> {
  const request = parseRequest('CreateTable', input);
  checkStream(request);
  return context.writer.exclusive(async () => {
    if (context.tables.find(request.TableName)) {
      throw new DynamoError('ResourceInUseException', `Table already exists: ${request.TableName}`);
    }
    const description = describe(request, context);
    const table: Table = { description };
    await context.database.write([{ type: 'put', key: tableRow(request.TableName), value: table }]);
    context.tables.set(table);
    return { TableDescription: { ...description, TableStatus: 'CREATING' } };
  });
}

async function removalsOf(context: Context, name: string): Promise<RowOperation[]> {
  const operations: RowOperation[] = [{ type: 'del', key: tableRow(name) }];
  for (const range of [prefixes.items(name), prefixes.indexes(name), prefixes.expiries(name)]) {
    for await (const [key] of context.database.entries(range)) operations.push({ type: 'del', key });
  }
  return operations;
}

function requireNamed(context: Context, name: string): Table {
  const table = context.tables.find(name);
  if (table) return table;
  throw new DynamoError(
    'ResourceNotFoundException',
    `Requested resource not found: Table: ${name} not found`,
  );
}

export async function deleteTable(context: Context, input: object): Promise<object> {
  const { TableName } = parseRequest('DeleteTable', input);
  return context.writer.exclusive(async () => {
    const { description } = requireNamed(context, TableName);
    if (description.DeletionProtectionEnabled) {
      throw validationError(
        `Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.`,
      );
    }
    await context.database.write(await removalsOf(context, TableName));
    context.tables.delete(TableName);
    return { TableDescription: { ...description, TableStatus: 'DELETING' } };
  });
}

export async function describeTable(context: Context, input: object): Promise<object> {
  const { TableName } = parseRequest('DescribeTable', input);
  return { Table: requireNamed(context, TableName).description };
}

export async function listTables(context: Context, input: object): Promise<object> {
  const { ExclusiveStartTableName = '', Limit = 100 } = parseRequest('ListTables', input);
  const names = context.tables.names().filter((name) => name > ExclusiveStartTableName);
  const page = names.slice(0, Limit);
  return { TableNames: page, ...(names.length > page.length && { LastEvaluatedTableName: page.at(-1) }) };
}

export async function describeTimeToLive(context: Context, input: object): Promise<object> {
  const { TableName } = parseRequest('DescribeTimeToLive', input);
  const { ttlAttribute } = requireNamed(context, TableName);
  return {
    TimeToLiveDescription:
      ttlAttribute === undefined
        ? { TimeToLiveStatus: 'DISABLED' }
        : { TimeToLiveStatus: 'ENABLED', AttributeName: ttlAttribute },
  };
}

/** The TTL order of the items a table already has. */
async function expiriesOf(context: Context, table: string, attribute: string): Promise<RowOperation[]> {
  const operations: RowOperation[] = [];
  const { gte } = prefixes.items(table);
  for await (const [row, item] of context.database.entries(prefixes.items(table))) {
    const expiry = expiryOf(item as Item, attribute);
    const key = row.slice(gte.length);
    if (expiry !== undefined)
      operations.push({ type: 'put', key: expiryRow(table, expiry, key), value: key });
  }
  return operations;
}

export async function updateTimeToLive(context: Context, input: object): Promise<object> {
  const { TableName, TimeToLiveSpecification } = parseRequest('UpdateTimeToLive', input);
  const { Enabled, AttributeName } = TimeToLiveSpecification;
  return context.writer.exclusive(async () => {
    const { description, ttlAttribute } = requireNamed(context, TableName);
    if (Enabled && ttlAttribute !== undefined) throw validationError('TimeToLive is already enabled');
    if (!Enabled && ttlAttribute === undefined) throw validationError('TimeToLive is already disabled');
    if (!Enabled && ttlAttribute !== AttributeName) {
      throw validationError(
        `TimeToLive is active on a different AttributeName: current AttributeName is ${ttlAttribute}`,
      );
    }
    const table: Table = { description, ...(Enabled && { ttlAttribute: AttributeName }) };
    const operations: RowOperation[] = [{ type: 'put', key: tableRow(TableName), value: table }];
    if (Enabled) operations.push(...(await expiriesOf(context, TableName, AttributeName)));
    else {
      for await (const [key] of context.database.entries(prefixes.expiries(TableName))) {
        operations.push({ type: 'del', key });
      }
    }
    await context.database.write(operations);
    context.tables.set(table);
    return { TimeToLiveSpecification };
  });
}

import { randomUUID } from 'node:crypto';
import type { Context } from './context.ts';
import type { RowOperation } from './database.ts';
import { DynamoError, validationError } from './errors.ts';
import type { CreateTableRequest } from './requests.ts';
import { prefixes, tableRow } from './rows.ts';
import type { IndexDescription, Table, TableDescription } from './schema.ts';
import { parseRequest } from './validation.ts';

const noThroughput = { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 };

/** An index as DescribeTable shows it. */
export function describedIndex(index: IndexDescription, tableArn: string): IndexDescription {
  return {
    ProvisionedThroughput: noThroughput,
    IndexSizeBytes: 0,
    ItemCount: 0,
    ...index,
    IndexStatus: 'ACTIVE',
    IndexArn: `${tableArn}/index/${index.IndexName}`,
  } as IndexDescription;
}

/** Refuses a stream that does not say what its records hold. */
export function checkStream({ StreamSpecification }: Pick<CreateTableRequest, 'StreamSpecification'>): void {
  if (StreamSpecification?.StreamEnabled && StreamSpecification.StreamViewType === undefined) {
    throw validationError(
      'One or more parameter values were invalid: StreamViewType is required when StreamEnabled is true',
    );
  }
}

/** The members of a description that tell of its stream, for a stream that begins at that time. */
export function streamMembers(
  StreamSpecification: NonNullable<TableDescription['StreamSpecification']>,
  tableArn: string,
  begins: Date,
): object {
  if (!StreamSpecification.StreamEnabled) return {};
  const LatestStreamLabel = begins.toISOString().slice(0, -1);
  return {
    StreamSpecification,
    LatestStreamLabel,
    LatestStreamArn: `${tableArn}/stream/${LatestStreamLabel}`,
  };
}

function describe(request: CreateTableRequest, context: Context): TableDescription {
  const { BillingMode, ProvisionedThroughput, GlobalSecondaryIndexes, LocalSecondaryIndexes } = request;
  const { DeletionProtectionEnabled = false, StreamSpecification, ...rest } = request;
  const created = new Date(context.now());
  const arn = `arn:aws:dynamodb:${context.region}:${context.accountId}:table/${request.TableName}`;
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
      GlobalSecondaryIndexes: GlobalSecondaryIndexes.map((index) => describedIndex(index, arn)),
    }),
    ...(LocalSecondaryIndexes && {
      LocalSecondaryIndexes: LocalSecondaryIndexes.map((index) => describedIndex(index, arn)),
    }),
    ...(StreamSpecification && streamMembers(StreamSpecification, arn, created)),
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

/** The table of that name, with the message of operations on tables. */
export function requireNamed(context: Context, name: string): Table {
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

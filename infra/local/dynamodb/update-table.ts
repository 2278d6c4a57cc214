import type { Item } from './attribute-values.ts';
import type { Context } from './context.ts';
import type { RowOperation } from './database.ts';
import { DynamoError, validationError } from './errors.ts';
import type { UpdateTableRequest } from './requests.ts';
import { indexRow, prefixes, projected, tableRow } from './rows.ts';
import { keyNames } from './schema.ts';
import type { IndexDescription, Table, TableDescription } from './schema.ts';
import { checkStream, describedIndex, requireNamed, streamMembers } from './table-operations.ts';
import { parseRequest } from './validation.ts';

type IndexUpdate = NonNullable<UpdateTableRequest['GlobalSecondaryIndexUpdates']>[number];

interface Update {
  readonly description: TableDescription;
  readonly operations: readonly RowOperation[];
}

/** The entries of a new index for the items that the table already has. */
async function backfill(
  context: Context,
  table: TableDescription,
  index: IndexDescription,
): Promise<RowOperation[]> {
  const operations: RowOperation[] = [];
  for await (const [, value] of context.database.entries(prefixes.items(table.TableName))) {
    const item = value as Item;
    const key = indexRow(item, table, index);
    if (key !== undefined) operations.push({ type: 'put', key, value: projected(item, table, index) });
  }
  return operations;
}

async function createIndex(
  context: Context,
  table: TableDescription,
  index: IndexDescription,
): Promise<Update> {
  const existing = table.GlobalSecondaryIndexes ?? [];
  if (existing.some(({ IndexName }) => IndexName === index.IndexName)) {
    throw validationError(`Attempting to create an index which already exists: ${index.IndexName}`);
  }
  const defined = new Set(table.AttributeDefinitions.map(({ AttributeName }) => AttributeName));
  if (!keyNames(index.KeySchema).every((name) => defined.has(name))) {
    throw validationError(
      'One or more parameter values were invalid: Some index key attributes are not defined in ' +
        'AttributeDefinitions',
    );
  }
  const created = describedIndex(index, table.TableArn);
  const description = { ...table, GlobalSecondaryIndexes: [...existing, created] };
  return { description, operations: await backfill(context, description, created) };
}

async function deleteIndex(context: Context, table: TableDescription, name: string): Promise<Update> {
  const { GlobalSecondaryIndexes = [], ...rest } = table;
  const left = GlobalSecondaryIndexes.filter(({ IndexName }) => IndexName !== name);
  if (left.length === GlobalSecondaryIndexes.length) {
    throw new DynamoError('ResourceNotFoundException', `Requested resource not found: Index: ${name}`);
  }
  const operations: RowOperation[] = [];
  for await (const [key] of context.database.entries(prefixes.index(table.TableName, name))) {
    operations.push({ type: 'del', key });
  }
  return {
    description: { ...rest, ...(left.length > 0 && { GlobalSecondaryIndexes: left }) },
    operations,
  };
}

function updateIndex(context: Context, table: TableDescription, update: IndexUpdate): Promise<Update> {
  if (update.Create) return createIndex(context, table, update.Create);
  if (update.Delete) return deleteIndex(context, table, update.Delete.IndexName);
  throw validationError('One of GlobalSecondaryIndexUpdate.Create, Delete must not be null');
}

function withSettings(
  context: Context,
  table: TableDescription,
  request: UpdateTableRequest,
): TableDescription {
  const { AttributeDefinitions, DeletionProtectionEnabled, StreamSpecification } = request;
  const { StreamSpecification: oldStream, ...rest } = table;
  const stream = StreamSpecification
    ? streamMembers(StreamSpecification, table.TableArn, new Date(context.now()))
    : oldStream && { StreamSpecification: oldStream };
  return {
    ...rest,
    ...stream,
    ...(AttributeDefinitions && { AttributeDefinitions }),
    ...(DeletionProtectionEnabled !== undefined && { DeletionProtectionEnabled }),
  };
}

/**
 * UpdateTable, so that a folder with data follows the application's definition: one index created (and filled
 * before the answer) or deleted, the stream, deletion protection.
 */
export async function updateTable(context: Context, input: object): Promise<object> {
  const request = parseRequest('UpdateTable', input);
  checkStream(request);
  const updates = request.GlobalSecondaryIndexUpdates ?? [];
  if (updates.length > 1) {
    throw new DynamoError(
      'LimitExceededException',
      'Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table',
    );
  }
  return context.writer.exclusive(async () => {
    const old = requireNamed(context, request.TableName);
    const settled = withSettings(context, old.description, request);
    const [update] = updates;
    const { description, operations } = update
      ? await updateIndex(context, settled, update)
      : { description: settled, operations: [] };
    const table: Table = { ...old, description };
    await context.database.write([
      { type: 'put', key: tableRow(request.TableName), value: table },
      ...operations,
    ]);
    context.tables.set(table);
    return { TableDescription: { ...description, TableStatus: 'UPDATING' } };
  });
}

import type { Item } from './attribute-values.ts';
import { expiryOf } from './changes.ts';
import type { Context } from './context.ts';
import type { RowOperation } from './database.ts';
import { validationError } from './errors.ts';
import { expiryRow, prefixes, tableRow } from './rows.ts';
import type { Table } from './schema.ts';
import { requireNamed } from './table-operations.ts';
import { parseRequest } from './validation.ts';

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

import db from 'dynalite/db/index.js';
import type { Item } from './attribute-values.ts';
import { CapacityMeter, readUnits } from './capacity.ts';
import { matches } from './conditions.ts';
import type { Context } from './context.ts';
import type { RowRange } from './database.ts';
import { refuse, validationError } from './errors.ts';
import { project } from './item-operations.ts';
import { itemSize } from './item-size.ts';
import { keyRange } from './key-range.ts';
import type { PageRequest, ScanRequest } from './requests.ts';
import { indexRow, itemKey, itemRow, prefixes } from './rows.ts';
import { indexesOf, keyNames, keyType } from './schema.ts';
import type { IndexDescription, KeySchema, TableDescription } from './schema.ts';
import { parseRequest } from './validation.ts';

/** "A single Query or Scan operation can retrieve a maximum of 1 MB of data", before the filter. */
const pageBytes = 1024 * 1024;

/** The table or index that a Query or Scan reads. */
interface Source {
  readonly table: TableDescription;
  readonly index: IndexDescription | undefined;
  readonly isLocal: boolean;
  readonly schema: KeySchema;
  readonly rows: { readonly gte: string; readonly lt: string };
  /** The attributes of a LastEvaluatedKey. */
  readonly keyAttributes: readonly string[];
}

function checkSelect(request: PageRequest, index: IndexDescription | undefined): void {
  const { Select, _projection } = request;
  if (_projection && Select !== undefined && Select !== 'SPECIFIC_ATTRIBUTES') {
    throw validationError(`Cannot specify the ProjectionExpression when choosing to get ${Select}`);
  }
  if (Select === 'ALL_PROJECTED_ATTRIBUTES' && !index) {
    throw validationError('ALL_PROJECTED_ATTRIBUTES can be used only when Querying using an IndexName');
  }
  if (Select === 'ALL_ATTRIBUTES' && index && index.Projection.ProjectionType !== 'ALL') {
    throw validationError(
      'One or more parameter values were invalid: Select type ALL_ATTRIBUTES is not supported for global ' +
        `secondary index ${index.IndexName} because its projection type is not ALL`,
    );
  }
}

function sourceOf(context: Context, request: PageRequest): Source {
  const { description: table } = context.tables.require(request.TableName);
  const index = indexesOf(table).find((candidate) => candidate.IndexName === request.IndexName);
  if (request.IndexName !== undefined && !index) {
    throw validationError(`The table does not have the specified index: ${request.IndexName}`);
  }
  const isLocal = table.LocalSecondaryIndexes?.some((local) => local === index) ?? false;
  if (index && !isLocal && request.ConsistentRead) {
    throw validationError('Consistent reads are not supported on global secondary indexes');
  }
  checkSelect(request, index);
  refuse(db.validateKeyPaths(request._projection?.nestedPaths, table));
  refuse(db.validateKeyPaths(request._filter?.nestedPaths, table));
  const schema = index?.KeySchema ?? table.KeySchema;
  return {
    table,
    index,
    isLocal,
    schema,
    rows: index ? prefixes.index(table.TableName, index.IndexName) : prefixes.items(table.TableName),
    keyAttributes: [...new Set([...keyNames(table.KeySchema), ...keyNames(schema)])],
  };
}

/** The row of an ExclusiveStartKey, where the previous page ended. */
function startRow(start: Item, { table, index, keyAttributes }: Source): string {
  const fits =
    Object.keys(start).length === keyAttributes.length &&
    keyAttributes.every((name) => start[name]?.[keyType(table, name)]);
  const row = !fits
    ? undefined
    : index
      ? indexRow(start, table, index)
      : itemRow(table.TableName, itemKey(start, table));
  if (row === undefined) throw validationError('The provided starting key is invalid');
  return row;
}

function resume(range: RowRange, row: string): RowRange {
  const { gt, gte, lt, reverse } = range;
  const outside =
    (gte !== undefined && row < gte) || (gt !== undefined && row < gt) || (lt !== undefined && row >= lt);
  if (outside) {
    throw validationError(
      'The provided starting key is outside query boundaries based on provided conditions',
    );
  }
  if (reverse) return { ...range, lt: row };
  return { gt: row, reverse: false, ...(lt !== undefined && { lt }) };
}

async function readPage(
  context: Context,
  request: PageRequest,
  source: Source,
  range: RowRange,
): Promise<object> {
  const lag = source.index && !source.isLocal ? context.lag.indexes : context.lag.items;
  const reader = context.readerAsOf(request.ConsistentRead ? 0 : lag, context.lag.milliseconds);
  const limit = request.Limit ?? Number.POSITIVE_INFINITY;
  const items: Item[] = [];
  let scanned = 0;
  let bytes = 0;
  let last: Item | undefined;
  for await (const [, value] of reader.entries(range)) {
    const item = value as Item;
    scanned += 1;
    bytes += itemSize(item);
    if (!request._filter || matches(request._filter.expression, item)) items.push(item);
    if (scanned >= limit || bytes >= pageBytes) {
      last = item;
      break;
    }
  }
  const units = readUnits(bytes, request.ConsistentRead ? 'strong' : 'eventual');
  const meter = new CapacityMeter();
  const { TableName } = source.table;
  meter.addTable(TableName, source.index ? 0 : units);
  if (source.index) {
    meter.addIndex(TableName, source.index.IndexName, source.isLocal ? 'local' : 'global', units);
  }
  const capacity = meter.report(request.ReturnConsumedCapacity)?.[0];
  return {
    ...(request.Select !== 'COUNT' && { Items: items.map((item) => project(item, request._projection)) }),
    Count: items.length,
    ScannedCount: scanned,
    ...(last && {
      LastEvaluatedKey: Object.fromEntries(source.keyAttributes.map((name) => [name, last[name]])),
    }),
    ...(capacity && { ConsumedCapacity: capacity }),
  };
}

export async function query(context: Context, input: object): Promise<object> {
  const request = parseRequest('Query', input);
  const source = sourceOf(context, request);
  for (const name of keyNames(source.schema)) {
    if (request._filter?.pathHeads[name]) {
      throw validationError(
        `Filter Expression can only contain non-primary key attributes: Primary key attribute: ${name}`,
      );
    }
  }
  const whole: RowRange = {
    ...keyRange(source.rows.gte, request.KeyConditions, source.schema, source.table),
    reverse: request.ScanIndexForward === false,
  };
  const start = request.ExclusiveStartKey;
  const range = start ? resume(whole, startRow(start, source)) : whole;
  return readPage(context, request, source, range);
}

/** The first three hexadecimal digits of a row's key spread partitions evenly: 4,096 of them. */
const slots = 4096;

function segmentRange({ rows }: Source, { Segment = 0, TotalSegments = 1 }: ScanRequest): RowRange {
  const boundary = (segment: number): string =>
    rows.gte +
    Math.ceil((slots * segment) / TotalSegments)
      .toString(16)
      .padStart(3, '0');
  return {
    gte: Segment === 0 ? rows.gte : boundary(Segment),
    lt: Segment === TotalSegments - 1 ? rows.lt : boundary(Segment + 1),
  };
}

export async function scan(context: Context, input: object): Promise<object> {
  const request = parseRequest('Scan', input);
  const source = sourceOf(context, request);
  const whole = segmentRange(source, request);
  const start = request.ExclusiveStartKey;
  const range = start ? resume(whole, startRow(start, source)) : whole;
  return readPage(context, request, source, range);
}

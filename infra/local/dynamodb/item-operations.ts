import db from 'dynalite/db/index.js';
import type { Item } from './attribute-values.ts';
import { CapacityMeter, readUnits } from './capacity.ts';
import type { ConsumedCapacity, ReturnConsumedCapacity } from './capacity.ts';
import type { Change } from './changes.ts';
import type { Context } from './context.ts';
import { refuse } from './errors.ts';
import { checkKeyLengths } from './item-checks.ts';
import { itemSize } from './item-size.ts';
import type { GetAction, ParsedProjection, UpdateItemRequest } from './requests.ts';
import type { RowReader } from './history.ts';
import { itemKey, itemRow } from './rows.ts';
import { parseRequest } from './validation.ts';
import { planDelete, planPut, planUpdate } from './writes.ts';
import type { PlannedWrite } from './writes.ts';

/** The part of an item that a projection expression names. */
export function project(item: Item, projection: ParsedProjection | undefined): Item {
  return projection ? db.mapPaths(projection.paths, item) : item;
}

/** Reads one stored item. */
export async function readItem(reader: RowReader, table: string, key: string): Promise<Item | undefined> {
  return (await reader.get(itemRow(table, key))) as Item | undefined;
}

/** A Get, checked against its table. */
export function planGet(
  context: Context,
  action: GetAction,
): { readonly table: string; readonly key: string } {
  const { description } = context.tables.require(action.TableName);
  refuse(db.validateKey(action.Key, description));
  checkKeyLengths(action.Key, description.KeySchema);
  refuse(db.validateKeyPaths(action._projection?.nestedPaths, description));
  return { table: action.TableName, key: itemKey(action.Key, description) };
}

function single(
  meter: CapacityMeter,
  detail: ReturnConsumedCapacity | undefined,
): { ConsumedCapacity?: ConsumedCapacity } {
  const capacity = meter.report(detail)?.[0];
  return capacity ? { ConsumedCapacity: capacity } : {};
}

export async function getItem(context: Context, input: object): Promise<object> {
  const request = parseRequest('GetItem', input);
  const { table, key } = planGet(context, request);
  const reader = context.readerAsOf(request.ConsistentRead ? 0 : context.lag.items, context.lag.milliseconds);
  const item = await readItem(reader, table, key);
  const meter = new CapacityMeter();
  meter.addTable(table, readUnits(item ? itemSize(item) : 0, request.ConsistentRead ? 'strong' : 'eventual'));
  return {
    ...(item && { Item: project(item, request._projection) }),
    ...single(meter, request.ReturnConsumedCapacity),
  };
}

/** Decides a write against the stored item and commits it. */
function execute(context: Context, plan: PlannedWrite): Promise<Change> {
  return context.writer.exclusive(async () => {
    const before = await readItem(context.database, plan.table.description.TableName, plan.key);
    const change = plan.decide(before);
    await context.writer.commit([change]);
    return change;
  });
}

function writeResult(
  change: Change,
  attributes: Item | undefined,
  detail: ReturnConsumedCapacity | undefined,
): object {
  const meter = new CapacityMeter();
  meter.addWrite(change, false);
  return { ...(attributes && { Attributes: attributes }), ...single(meter, detail) };
}

export async function putItem(context: Context, input: object): Promise<object> {
  const request = parseRequest('PutItem', input);
  const change = await execute(context, planPut(context.tables.require(request.TableName), request));
  const old = request.ReturnValues === 'ALL_OLD' ? change.before : undefined;
  return writeResult(change, old, request.ReturnConsumedCapacity);
}

export async function deleteItem(context: Context, input: object): Promise<object> {
  const request = parseRequest('DeleteItem', input);
  const change = await execute(context, planDelete(context.tables.require(request.TableName), request));
  const old = request.ReturnValues === 'ALL_OLD' ? change.before : undefined;
  return writeResult(change, old, request.ReturnConsumedCapacity);
}

function updatedAttributes(request: UpdateItemRequest, { before, after }: Change): Item | undefined {
  const paths = request._updates?.paths ?? [];
  const part = (item: Item | undefined): Item | undefined => {
    const attributes = item && db.mapPaths(paths, item);
    return attributes && Object.keys(attributes).length > 0 ? attributes : undefined;
  };
  switch (request.ReturnValues) {
    case 'ALL_OLD':
      return before;
    case 'ALL_NEW':
      return after;
    case 'UPDATED_OLD':
      return part(before);
    case 'UPDATED_NEW':
      return part(after);
    default:
      return undefined;
  }
}

export async function updateItem(context: Context, input: object): Promise<object> {
  const request = parseRequest('UpdateItem', input);
  const change = await execute(context, planUpdate(context.tables.require(request.TableName), request));
  return writeResult(change, updatedAttributes(request, change), request.ReturnConsumedCapacity);
}

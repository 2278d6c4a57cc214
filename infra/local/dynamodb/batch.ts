import type { Item } from './attribute-values.ts';
import { CapacityMeter, readUnits } from './capacity.ts';
import type { Change } from './changes.ts';
import type { Context } from './context.ts';
import { validationError } from './errors.ts';
import { planGet, project, readItem } from './item-operations.ts';
import { itemSize } from './item-size.ts';
import type { BatchGetItemRequest, WriteRequest } from './requests.ts';
import type { Table } from './schema.ts';
import { parseRequest } from './validation.ts';
import { planDelete, planPut } from './writes.ts';
import type { PlannedWrite } from './writes.ts';

/** "A single BatchGetItem operation can retrieve up to 16 MB of data." */
const batchGetBytes = 16 * 1024 * 1024;
const batchWriteItems = 25;

type KeysAndAttributes = BatchGetItemRequest['RequestItems'][string];

/** The request for what did not fit, in the caller's own words so that it can be sent again. */
function unprocessed(input: object, table: string, keys: readonly Item[]): object {
  const { RequestItems } = input as { RequestItems: Record<string, object> };
  return { ...RequestItems[table], Keys: keys };
}

export async function batchGetItem(context: Context, input: object): Promise<object> {
  const request = parseRequest('BatchGetItem', input);
  const meter = new CapacityMeter();
  const responses: Record<string, Item[]> = {};
  const left: Record<string, object> = {};
  let bytes = 0;
  const readTable = async (table: string, part: KeysAndAttributes): Promise<void> => {
    const plans = part.Keys.map((Key) => planGet(context, { ...part, TableName: table, Key }));
    const reader = context.readerAsOf(part.ConsistentRead ? 0 : context.lag.items, context.lag.milliseconds);
    const items = await Promise.all(plans.map(({ key }) => readItem(reader, table, key)));
    const found: Item[] = (responses[table] = []);
    const tooMuch: Item[] = [];
    items.forEach((item, position) => {
      const key = part.Keys[position];
      const size = item ? itemSize(item) : 0;
      if (key && bytes + size > batchGetBytes) {
        tooMuch.push(key);
        return;
      }
      bytes += size;
      meter.addTable(table, readUnits(size, part.ConsistentRead ? 'strong' : 'eventual'));
      if (item) found.push(project(item, part._projection));
    });
    if (tooMuch.length > 0) left[table] = unprocessed(input, table, tooMuch);
  };
  for (const [table, part] of Object.entries(request.RequestItems)) await readTable(table, part);
  const capacity = meter.report(request.ReturnConsumedCapacity);
  return {
    Responses: responses,
    UnprocessedKeys: left,
    ...(capacity && { ConsumedCapacity: capacity }),
  };
}

function planRequest(table: Table, write: WriteRequest): PlannedWrite {
  const { TableName } = table.description;
  return write.PutRequest
    ? planPut(table, { TableName, Item: write.PutRequest.Item })
    : planDelete(table, { TableName, Key: write.DeleteRequest.Key });
}

/** Decides plans in order against the stored items. Call it inside the writer's lock. */
export async function decideAll(
  context: Context,
  plans: readonly PlannedWrite[],
): Promise<readonly Change[]> {
  const stored = await Promise.all(
    plans.map(({ table, key }) => readItem(context.database, table.description.TableName, key)),
  );
  return plans.map((plan, position) => plan.decide(stored[position]));
}

export async function batchWriteItem(context: Context, input: object): Promise<object> {
  const request = parseRequest('BatchWriteItem', input);
  const plans = Object.entries(request.RequestItems).flatMap(([name, writes]) => {
    const table = context.tables.require(name);
    return writes.map((write) => planRequest(table, write));
  });
  if (plans.length > batchWriteItems) {
    throw validationError('Too many items requested for the BatchWriteItem call');
  }
  const targets = new Set(plans.map(({ table, key }) => `${table.description.TableName}~${key}`));
  if (targets.size < plans.length) {
    throw validationError('Provided list of item keys contains duplicates');
  }
  const changes = await context.writer.exclusive(async () => {
    const decided = await decideAll(context, plans);
    await context.writer.commit(decided);
    return decided;
  });
  const meter = new CapacityMeter();
  for (const change of changes) meter.addWrite(change, false);
  const capacity = meter.report(request.ReturnConsumedCapacity);
  return { UnprocessedItems: {}, ...(capacity && { ConsumedCapacity: capacity }) };
}

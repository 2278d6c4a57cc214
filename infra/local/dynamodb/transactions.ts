import type { Item } from './attribute-values.ts';
import { CapacityMeter, readUnits } from './capacity.ts';
import type { Change } from './changes.ts';
import type { Context } from './context.ts';
import { DynamoError, validationError } from './errors.ts';
import { planGet, project, readItem } from './item-operations.ts';
import { itemSize } from './item-size.ts';
import type { TransactWriteItem, TransactWriteItemsRequest } from './requests.ts';
import { TransactionTokens } from './tokens.ts';
import { parseAction, parseRequest } from './validation.ts';
import { planCheck, planDelete, planPut, planUpdate } from './writes.ts';
import type { PlannedWrite } from './writes.ts';

/** "The aggregate size of the items in the transaction cannot exceed 4 MB." */
const transactionBytes = 4 * 1024 * 1024;

/** CancellationReason of the API reference; one for each action, in the request's order. */
export interface CancellationReason {
  readonly Code: string;
  readonly Message?: string;
  readonly Item?: Item;
}

/** The error that reports why a transaction was given up. */
export function transactionCanceled(reasons: readonly CancellationReason[]): DynamoError {
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return new DynamoError(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    { CancellationReasons: reasons },
  );
}

function planWrite(context: Context, item: TransactWriteItem): PlannedWrite {
  const { Put, Update, Delete, ConditionCheck } = item;
  if (Object.keys(item).length !== 1) {
    throw validationError('TransactItems can only contain one of Check, Put, Update or Delete');
  }
  if (Put) {
    parseAction('Put', Put);
    return planPut(context.tables.require(Put.TableName), Put);
  }
  if (Update) {
    parseAction('Update', Update);
    return planUpdate(context.tables.require(Update.TableName), Update);
  }
  if (Delete) {
    parseAction('Delete', Delete);
    return planDelete(context.tables.require(Delete.TableName), Delete);
  }
  if (!ConditionCheck) throw validationError('Invalid Request: TransactWriteRequest is empty');
  parseAction('ConditionCheck', ConditionCheck);
  return planCheck(context.tables.require(ConditionCheck.TableName), ConditionCheck);
}

function refuseRepeatedItems(targets: readonly string[]): void {
  if (new Set(targets).size < targets.length) {
    throw validationError('Transaction request cannot include multiple operations on one item');
  }
}

function reasonOf(error: unknown): CancellationReason {
  if (!(error instanceof DynamoError)) throw error;
  if (error.code === 'ValidationException') return { Code: 'ValidationError', Message: error.message };
  const { Item } = error.details as { readonly Item?: Item };
  return { Code: 'ConditionalCheckFailed', Message: error.message, ...(Item && { Item }) };
}

/** Decides every action against the stored items; if one cannot be done, none is. */
function decide(plans: readonly PlannedWrite[], stored: readonly (Item | undefined)[]): Change[] {
  const changes: Change[] = [];
  const reasons = plans.map((plan, position): CancellationReason => {
    try {
      changes.push(plan.decide(stored[position]));
      return { Code: 'None' };
    } catch (error) {
      return reasonOf(error);
    }
  });
  if (changes.length < plans.length) throw transactionCanceled(reasons);
  return changes;
}

function checkSize(changes: readonly Change[]): void {
  const bytes = changes.reduce((sum, { before, after }) => sum + itemSize(after ?? before ?? {}), 0);
  if (bytes > transactionBytes) throw validationError('Transaction payload size exceeded 4 MB');
}

async function readStored(context: Context, plans: readonly PlannedWrite[]): Promise<(Item | undefined)[]> {
  return Promise.all(
    plans.map(({ table, key }) => readItem(context.database, table.description.TableName, key)),
  );
}

interface Outcome {
  readonly changes: readonly Change[];
  readonly repeated: boolean;
}

function execute(
  context: Context,
  plans: readonly PlannedWrite[],
  token: string | undefined,
  fingerprint: string,
): Promise<Outcome> {
  return context.writer.exclusive(async () => {
    const stored = await readStored(context, plans);
    if (token !== undefined && context.tokens.isRepeat(token, fingerprint, context.now())) {
      const unchanged = plans.map(({ table, key }, position): Change => {
        const item = stored[position];
        return { table, key, ...(item && { before: item, after: item }) };
      });
      return { changes: unchanged, repeated: true };
    }
    const changes = decide(plans, stored);
    checkSize(changes);
    const memory =
      token === undefined ? undefined : context.tokens.remember(token, fingerprint, context.now());
    await context.writer.commit(changes, memory?.rows, true);
    memory?.done();
    return { changes, repeated: false };
  });
}

function capacityOf(
  { changes, repeated }: Outcome,
  detail: TransactWriteItemsRequest['ReturnConsumedCapacity'],
): object {
  const meter = new CapacityMeter();
  for (const change of changes) {
    const { TableName } = change.table.description;
    // A repeated request only reads the items: "Idempotency" in "Amazon DynamoDB Transactions".
    if (repeated) meter.addTable(TableName, readUnits(itemSize(change.before ?? {}), 'transactional'));
    else meter.addWrite(change, true);
  }
  const capacity = meter.report(detail, repeated ? 'Read' : 'Write');
  return capacity ? { ConsumedCapacity: capacity } : {};
}

export async function transactWriteItems(context: Context, input: object): Promise<object> {
  const fingerprint = TransactionTokens.fingerprint((input as { TransactItems?: unknown }).TransactItems);
  const request = parseRequest('TransactWriteItems', input);
  const plans = request.TransactItems.map((item) => planWrite(context, item));
  refuseRepeatedItems(plans.map(({ table, key }) => `${table.description.TableName}~${key}`));
  const outcome = await execute(context, plans, request.ClientRequestToken, fingerprint);
  return capacityOf(outcome, request.ReturnConsumedCapacity);
}

export async function transactGetItems(context: Context, input: object): Promise<object> {
  const request = parseRequest('TransactGetItems', input);
  const actions = request.TransactItems.map(({ Get }) => {
    parseAction('Get', Get);
    return Get;
  });
  const plans = actions.map((action) => planGet(context, action));
  refuseRepeatedItems(plans.map(({ table, key }) => `${table}~${key}`));
  // Inside the writer's lock no transaction is half visible.
  const items = await context.writer.exclusive(() =>
    Promise.all(plans.map(({ table, key }) => readItem(context.database, table, key))),
  );
  const meter = new CapacityMeter();
  let bytes = 0;
  plans.forEach(({ table }, position) => {
    const size = itemSize(items[position] ?? {});
    bytes += size;
    meter.addTable(table, readUnits(size, 'transactional'));
  });
  if (bytes > transactionBytes) throw validationError('Transaction payload size exceeded 4 MB');
  const capacity = meter.report(request.ReturnConsumedCapacity, 'Read');
  return {
    Responses: items.map((item, position) =>
      item ? { Item: project(item, actions[position]?._projection) } : {},
    ),
    ...(capacity && { ConsumedCapacity: capacity }),
  };
}

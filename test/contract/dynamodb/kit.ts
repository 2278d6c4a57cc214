import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineOptions } from '../../../infra/local/dynamodb/index.ts';
import { outsideEndpoint, startTestTable } from '../../support/engine.ts';
import type { TestTable } from '../../support/engine.ts';
import { differences } from './differences.ts';
import type { Difference } from './differences.ts';

/** What a case works with: one table for the file, a partition key of its own. */
export interface Bench {
  readonly table: TestTable;
  readonly TableName: string;
  readonly doc: DynamoDBDocument;
  /** A partition key no other case uses. */
  readonly pk: string;
}

type Run = (bench: Bench) => Promise<void>;

/** Which DynamoDB the suite runs on; it decides which known differences apply. */
const kind = process.env['TEST_DYNAMODB_KIND'] ?? 'documented';

/** How long to wait for what is eventually so, in milliseconds: a real table takes minutes to get an index. */
export const patience = outsideEndpoint === undefined ? 5_000 : 600_000;

async function observeDifference({ id, observed, sometimes }: Difference, run: Promise<void>): Promise<void> {
  const failure: unknown = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (sometimes && failure === undefined) return;
  expect(failure, `${kind} now does what the documentation says: take ${id} off the list`).toBeInstanceOf(
    Error,
  );
  expect(failure).toMatchObject({ message: expect.stringMatching(observed) });
}

/**
 * Sets up one table for the file.
 * @returns a function that registers a case: an id, the title of the AWS documentation page that the case
 *   rests on, and what to check. Where the suite runs on a DynamoDB with a known difference for that id, the
 *   case must fail as the list says (or may, where the difference shows only sometimes).
 */
export function contracts(options: EngineOptions = {}): (id: string, page: string, run: Run) => void {
  let table: TestTable | undefined;
  beforeAll(async () => {
    // Documented behaviour is what a table shows that nothing disturbs.
    table = await startTestTable({ adversary: undefined, ...options });
  }, patience * 2);
  afterAll(() => table?.close(), patience);
  return (id, page, run) => {
    const known = differences.find((entry) => entry.id === id);
    if (known && known.page !== page) throw new Error(`the list of differences names another page for ${id}`);
    const difference = known?.kind === kind ? known : undefined;
    test(
      `${id} («${page}»)`,
      async () => {
        if (!table) throw new Error('the table was not started');
        const doc = DynamoDBDocument.from(table.client, { marshallOptions: { removeUndefinedValues: true } });
        const bench = { table, TableName: table.tableName, doc, pk: `${id}#${randomUUID()}` };
        if (difference) await observeDifference(difference, run(bench));
        else await run(bench);
      },
      patience * 2,
    );
  };
}

/** The error that a request is refused with. */
export async function refusal(request: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await request;
  } catch (error) {
    if (error instanceof Error) return error as Error & Record<string, unknown>;
  }
  throw new Error('the request was not refused');
}

/** A string of that many ASCII characters. */
export function text(length: number): string {
  return 'x'.repeat(length);
}

/** Sort keys that order as their numbers do. */
export function numbered(index: number): string {
  return `item#${String(index).padStart(4, '0')}`;
}

/** Puts items `from` to `to` (exclusive) under the bench's partition key. */
export async function fill(
  { doc, TableName, pk }: Bench,
  count: number,
  attributes: (index: number) => Record<string, unknown> = () => ({}),
): Promise<void> {
  for (let first = 0; first < count; first += 25) {
    const length = Math.min(25, count - first);
    await doc.batchWrite({
      RequestItems: {
        [TableName]: Array.from({ length }, (_, offset) => ({
          PutRequest: { Item: { pk, sk: numbered(first + offset), ...attributes(first + offset) } },
        })),
      },
    });
  }
}

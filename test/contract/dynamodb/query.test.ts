import type { QueryCommandInput, ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import { describe, expect } from 'vitest';
import { contracts, fill, numbered, refusal, text } from './kit.ts';
import type { Bench } from './kit.ts';

const keyPage = 'Key condition expressions for the Query operation in DynamoDB';
const pagePage = 'Paginating table query results in DynamoDB';

function query(
  { doc, TableName, pk }: Bench,
  sort: string,
  values: Record<string, unknown> = {},
  more: Partial<QueryCommandInput> = {},
) {
  return doc.query({
    TableName,
    KeyConditionExpression: sort ? `pk = :pk AND ${sort}` : 'pk = :pk',
    ExpressionAttributeValues: { ':pk': pk, ...values },
    ConsistentRead: true,
    ...more,
  });
}

async function sortKeys(request: ReturnType<typeof query>): Promise<unknown[]> {
  return ((await request).Items ?? []).map((item) => item['sk'] as unknown);
}

/** Follows LastEvaluatedKey to the end. */
async function pages(bench: Bench, more: Partial<QueryCommandInput>): Promise<unknown[][]> {
  const found: unknown[][] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const output = await query(bench, '', {}, { ...more, ...(start && { ExclusiveStartKey: start }) });
    found.push((output.Items ?? []).map((item) => item['sk'] as unknown));
    start = output.LastEvaluatedKey;
  } while (start);
  return found;
}

/** Keys (pk/sk) of all items of the case that a scan finds, page by page. */
async function scanAll({ doc, TableName, pk }: Bench, more: Partial<ScanCommandInput>): Promise<string[]> {
  const found: string[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const output = await doc.scan({
      TableName,
      FilterExpression: 'begins_with(pk, :pk)',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
      ...more,
      ...(start && { ExclusiveStartKey: start }),
    });
    found.push(...(output.Items ?? []).map((item) => `${item['pk']}/${item['sk']}`));
    start = output.LastEvaluatedKey;
  } while (start);
  return found;
}

describe('query and paging', () => {
  const contract = contracts();

  contract('query/order-is-by-utf8-bytes', 'Query', async (bench) => {
    const { doc, TableName, pk } = bench;
    // The last two change places when they are compared as UTF-16.
    const keys = ['A', 'B', 'a', 'aa', 'b', 'é', '\uff5e', '\u{1f600}'];
    for (const sk of [...keys].reverse()) await doc.put({ TableName, Item: { pk, sk } });
    expect(await sortKeys(query(bench, ''))).toEqual(keys);
    expect(await sortKeys(query(bench, '', {}, { ScanIndexForward: false }))).toEqual([...keys].reverse());
  });

  const conditions: readonly (readonly [string, string, Record<string, unknown>, number[]])[] = [
    ['equal', 'sk = :a', { ':a': numbered(2) }, [2]],
    ['less', 'sk < :a', { ':a': numbered(2) }, [0, 1]],
    ['less-or-equal', 'sk <= :a', { ':a': numbered(2) }, [0, 1, 2]],
    ['greater', 'sk > :a', { ':a': numbered(2) }, [3, 4]],
    ['greater-or-equal', 'sk >= :a', { ':a': numbered(2) }, [2, 3, 4]],
    ['between', 'sk BETWEEN :a AND :b', { ':a': numbered(1), ':b': numbered(3) }, [1, 2, 3]],
    ['begins-with', 'begins_with(sk, :a)', { ':a': 'item#000' }, [0, 1, 2, 3, 4]],
  ];
  for (const [name, expression, values, expected] of conditions) {
    contract(`query/sort-key-${name}`, keyPage, async (bench) => {
      await fill(bench, 5);
      expect(await sortKeys(query(bench, expression, values))).toEqual(expected.map(numbered));
    });
  }

  contract('query/prefix-of-another-key', keyPage, async (bench) => {
    const { doc, TableName, pk } = bench;
    for (const sk of ['a', 'a#1', 'ab', 'b']) await doc.put({ TableName, Item: { pk, sk } });
    expect(await sortKeys(query(bench, 'sk = :a', { ':a': 'a' }))).toEqual(['a']);
    expect(await sortKeys(query(bench, 'sk > :a', { ':a': 'a' }))).toEqual(['a#1', 'ab', 'b']);
    expect(await sortKeys(query(bench, 'begins_with(sk, :a)', { ':a': 'a#' }))).toEqual(['a#1']);
  });

  contract('query/needs-the-partition-key', keyPage, async ({ doc, TableName }) => {
    const request = doc.query({
      TableName,
      KeyConditionExpression: 'sk = :sk',
      ExpressionAttributeValues: { ':sk': 'a' },
    });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('query/partition-key-takes-equality-only', keyPage, async ({ doc, TableName, pk }) => {
    const request = doc.query({
      TableName,
      KeyConditionExpression: 'begins_with(pk, :pk)',
      ExpressionAttributeValues: { ':pk': pk },
    });
    expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
  });

  contract('query/limit-and-following-pages', pagePage, async (bench) => {
    await fill(bench, 5);
    const found = await pages(bench, { Limit: 2 });
    expect(found.flat()).toEqual([0, 1, 2, 3, 4].map(numbered));
    expect(found.every((page) => page.length <= 2)).toBe(true);
  });

  contract('query/last-evaluated-key-is-the-last-item', 'Query', async (bench) => {
    await fill(bench, 3);
    const output = await query(bench, '', {}, { Limit: 2 });
    expect(output.LastEvaluatedKey).toEqual({ pk: bench.pk, sk: numbered(1) });
  });

  contract('query/full-last-page-still-has-a-key', pagePage, async (bench) => {
    // "Non-empty LastEvaluatedKey does not necessarily mean that there is more data."
    await fill(bench, 2);
    const first = await query(bench, '', {}, { Limit: 2 });
    const key = first.LastEvaluatedKey;
    expect(key).toBeDefined();
    const second = await query(bench, '', {}, { Limit: 2, ...(key && { ExclusiveStartKey: key }) });
    expect(second).toMatchObject({ Count: 0, Items: [] });
    expect(second.LastEvaluatedKey).toBeUndefined();
  });

  contract('query/backward-pages', pagePage, async (bench) => {
    await fill(bench, 5);
    const found = await pages(bench, { Limit: 2, ScanIndexForward: false });
    expect(found.flat()).toEqual([4, 3, 2, 1, 0].map(numbered));
  });

  contract('query/start-key-need-not-exist', pagePage, async (bench) => {
    await fill(bench, 4);
    const start = { pk: bench.pk, sk: `${numbered(1)}#` };
    expect(await sortKeys(query(bench, '', {}, { ExclusiveStartKey: start }))).toEqual([2, 3].map(numbered));
  });

  contract('query/one-megabyte-a-page', pagePage, async (bench) => {
    // Whether the item that crosses the limit is still on the page, the documentation leaves open.
    const size = 100_000;
    await fill(bench, 25, () => ({ body: text(size) }));
    const found = await pages(bench, {});
    expect(found.flat()).toHaveLength(25);
    const full = found.slice(0, -1).map((page) => page.length * size);
    expect(full.length).toBeGreaterThanOrEqual(2);
    for (const bytes of full) expect(Math.abs(bytes - 1024 * 1024)).toBeLessThan(1.1 * size);
  });

  contract(
    'query/filter-after-limit',
    'Filter expressions for the Query operation in DynamoDB',
    async (bench) => {
      await fill(bench, 6, (index) => ({ even: index % 2 === 0 }));
      const output = await query(bench, '', { ':yes': true }, { Limit: 3, FilterExpression: 'even = :yes' });
      expect(output).toMatchObject({ Count: 2, ScannedCount: 3 });
      expect(output.LastEvaluatedKey).toEqual({ pk: bench.pk, sk: numbered(2) });
    },
  );

  contract(
    'query/filter-on-a-key',
    'Filter expressions for the Query operation in DynamoDB',
    async (bench) => {
      const request = query(bench, '', { ':a': 'a' }, { FilterExpression: 'sk = :a' });
      expect(await refusal(request)).toMatchObject({ name: 'ValidationException' });
    },
  );

  contract('query/count', 'Query', async (bench) => {
    await fill(bench, 3);
    const output = await query(bench, '', {}, { Select: 'COUNT' });
    expect(output).toMatchObject({ Count: 3, ScannedCount: 3 });
    expect(output.Items).toBeUndefined();
  });

  contract('query/unknown-index', 'Query', async ({ doc, TableName }) => {
    const request = doc.query({
      TableName,
      IndexName: 'absent',
      KeyConditionExpression: 'gsi1pk = :v',
      ExpressionAttributeValues: { ':v': 'a' },
    });
    // The reference lists the second; the service has been seen to answer with the first.
    expect((await refusal(request)).name).toMatch(/^(Validation|ResourceNotFound)Exception$/);
  });

  contract('query/scan-sees-everything-in-pages', 'Scanning tables in DynamoDB', async (bench) => {
    await fill(bench, 10);
    const found = await scanAll(bench, { Limit: 7 });
    expect(found.sort()).toEqual(Array.from({ length: 10 }, (_, index) => `${bench.pk}/${numbered(index)}`));
  });

  contract('query/parallel-scan', 'Scanning tables in DynamoDB', async (bench) => {
    const { doc, TableName, pk } = bench;
    const expected = Array.from({ length: 20 }, (_, index) => `${pk}#${index}`);
    for (const key of expected) await doc.put({ TableName, Item: { pk: key, sk: 'a' } });
    const segments = await Promise.all(
      [0, 1, 2].map((Segment) => scanAll(bench, { Segment, TotalSegments: 3 })),
    );
    expect(segments.flat().sort()).toEqual(expected.map((key) => `${key}/a`).sort());
  });
});

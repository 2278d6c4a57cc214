import { CreateTableCommand, UpdateTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { tableDefinition, ttlAttribute } from '../../../../functions/platform/table/definition.ts';
import { defaultRates, startEngine } from '../../../../infra/local/dynamodb/index.ts';
import type { AdversaryOptions, EngineOptions, Rates } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';
import { numbered, refusal } from '../kit.ts';

const TableName = 'kapuas';

/** Nothing misbehaves but what is named. */
function only(rates: Partial<Rates>): Rates {
  const none = Object.keys(defaultRates).map((name) => [name, 0]);
  return { ...(Object.fromEntries(none) as Record<keyof Rates, number>), ...rates };
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** An engine with that adversary, and a client that sends each request once unless told otherwise. */
async function start(adversary: AdversaryOptions, more: EngineOptions = {}, maxAttempts = 1) {
  const engine = await startEngine({ adversary, ...more });
  const requestHandler = { requestTimeout: 1_000, throwOnRequestTimeout: true };
  const client = clientFor(engine.endpoint, { maxAttempts, requestHandler });
  closers.push(async () => {
    client.destroy();
    await engine.close();
  });
  await client.send(new CreateTableCommand(tableDefinition(TableName)));
  const doc = DynamoDBDocument.from(client);
  const put = (pk: string, sk: string, more: object = {}) =>
    doc.put({ TableName, Item: { pk, sk, ...more } });
  return {
    engine,
    doc,
    put,
    stored: async (pk: string, sk: string) =>
      (await doc.get({ TableName, Key: { pk, sk }, ConsistentRead: true })).Item,
    async indexed(value: string) {
      const answer = await doc.query({
        TableName,
        IndexName: 'gsi1',
        KeyConditionExpression: 'gsi1pk = :value',
        ExpressionAttributeValues: { ':value': value },
      });
      return (answer.Items ?? []).map((item) => item['sk'] as string);
    },
  };
}

/** Ends in the name of the refusal, or in nothing. */
const outcome = (request: Promise<unknown>): Promise<string> =>
  request.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );

describe('the adversary', () => {
  test('leaves requests without an answer, executed or not', async () => {
    const { put, stored } = await start({ seed: 1, rates: only({ silences: 0.5 }), mostInARow: 1 });
    const ends = await Promise.all(Array.from({ length: 12 }, (_, n) => outcome(put('s', numbered(n)))));
    // The same read is not refused twice in a row.
    const found = (n: number) => stored('s', numbered(n)).catch(() => stored('s', numbered(n)));
    const there = await Promise.all(ends.map((_, n) => found(n)));
    const of = (end: string, executed: boolean) =>
      ends.filter((each, n) => each === end && Boolean(there[n]) === executed).length;
    expect(of('', false)).toBe(0);
    expect(Math.min(of('', true), of('TimeoutError', true), of('TimeoutError', false))).toBeGreaterThan(0);
  });

  test('does the same to the same request, however requests interleave', async () => {
    const outcomes = async (order: readonly number[]) => {
      const { put } = await start({ seed: 3, rates: only({ failures: 0.5 }), fates: 'BY_REQUEST' });
      const ends = new Map<number, string>();
      for (const n of order) ends.set(n, await outcome(put('a', numbered(n))));
      return [...ends].sort(([a], [b]) => a - b).map(([, end]) => end);
    };
    const forward = Array.from({ length: 20 }, (_, n) => n);
    expect(await outcomes(forward)).toEqual(await outcomes(forward.toReversed()));
  });

  test('does the same to the same requests whenever the seed is the same', async () => {
    const rates = only({ throttles: 0.2, conflicts: 0.2, failures: 0.2, lostAnswers: 0.2 });
    const outcomes = async (seed: number) => {
      const { put } = await start({ seed, rates });
      const each: string[] = [];
      for (let n = 0; n < 40; n += 1) each.push(await outcome(put('a', numbered(n))));
      return each;
    };
    const [first, second, other] = [await outcomes(1), await outcomes(1), await outcomes(2)];
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(3);
  });

  test('shows a global index as it was some writes ago, and in the end as it is', async () => {
    const rates = only({ laggingIndexes: 0.5 });
    const { put, stored, indexed, engine } = await start({
      seed: 1,
      rates,
      mostWritesBehind: 3,
      mostMillisecondsBehind: Infinity,
    });
    for (const sk of ['1', '2', '3', '4']) await put('a', sk, { gsi1pk: 'g', gsi1sk: sk });
    expect(await stored('a', '4')).toBeDefined();
    const seen = new Set<number>();
    for (let n = 0; n < 30; n += 1) {
      const shown = await indexed('g');
      expect(['1', '2', '3', '4'].slice(0, shown.length)).toEqual(shown);
      seen.add(shown.length);
    }
    expect([...seen].sort()).toEqual([1, 2, 3, 4]);
    expect(engine.misbehaviours().laggingIndexes).toBeGreaterThan(5);
  });

  test('shows every write in a global index when its time has come', async () => {
    const rates = only({ laggingIndexes: 1 });
    const { put, indexed } = await start({ seed: 1, rates, mostMillisecondsBehind: 1_000 });
    await put('a', '1', { gsi1pk: 'g', gsi1sk: '1' });
    expect(await indexed('g')).toEqual([]);
    await sleep(1_050);
    for (let n = 0; n < 5; n += 1) expect(await indexed('g')).toEqual(['1']);
  });

  test('shows a table as it was to reads that do not ask for consistency', async () => {
    const { put, doc, stored } = await start({
      seed: 1,
      rates: only({ staleReads: 1 }),
      mostWritesBehind: 1,
    });
    await put('a', '1', { n: 1 });
    await put('a', '1', { n: 2 });
    const key = { pk: 'a', sk: '1' };
    expect((await doc.get({ TableName, Key: key })).Item?.['n']).toBe(1);
    const batch = await doc.batchGet({ RequestItems: { [TableName]: { Keys: [key] } } });
    expect(batch.Responses?.[TableName]?.[0]?.['n']).toBe(1);
    const query = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'a' } };
    expect((await doc.query({ TableName, ...query })).Items?.[0]?.['n']).toBe(1);
    expect((await doc.query({ TableName, ...query, ConsistentRead: true })).Items?.[0]?.['n']).toBe(2);
    expect((await stored('a', '1'))?.['n']).toBe(2);
  });

  test('delivers changes of different items in any order and some again, those of one item in theirs', async () => {
    const { put, engine } = await start({ seed: 4, rates: only({ repeatedRecords: 0.8 }) });
    for (let n = 0; n < 5; n += 1) for (const pk of ['a', 'b', 'c', 'd']) await put(pk, 'x', { n });
    const delivered: string[] = [];
    const numbers: string[] = [];
    for (;;) {
      const records = await engine.stream.read(6);
      expect(await engine.stream.read(6)).toEqual(records);
      // The reader says that it is done with the first half only: the rest comes again.
      const done = records.slice(0, Math.ceil(records.length / 2));
      const last = done.at(-1)?.dynamodb.SequenceNumber;
      if (last === undefined) break;
      for (const { dynamodb } of done) {
        delivered.push(`${dynamodb.Keys['pk']?.S}${dynamodb.NewImage?.['n']?.N}`);
        numbers.push(dynamodb.SequenceNumber);
      }
      await engine.stream.acknowledge(last);
    }
    expect(delivered.length).toBeGreaterThan(20);
    expect(numbers).not.toEqual([...numbers].sort());
    for (const pk of ['a', 'b', 'c', 'd']) {
      const ofItem = delivered.filter((each) => each.startsWith(pk));
      expect([...new Set(ofItem)]).toEqual([0, 1, 2, 3, 4].map((n) => `${pk}${n}`));
    }
  });

  test('leaves expired items where they are', async () => {
    const now = 1_700_000_000;
    const rates = only({ lingeringItems: 1 });
    const { put, doc, stored, engine } = await start({ seed: 1, rates }, { now: () => now * 1000 });
    await doc.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: ttlAttribute },
      }),
    );
    await put('a', '1', { [ttlAttribute]: now - 3600 });
    expect(await engine.sweepTtl()).toBe(0);
    expect(await stored('a', '1')).toBeDefined();
  });

  test('lets writes and transactions meet another transaction', async () => {
    const { put, doc, stored } = await start({ seed: 1, rates: only({ conflicts: 1 }), mostInARow: 1 });
    expect(await outcome(put('a', '1'))).toBe('TransactionConflictException');
    const TransactItems = ['2', '3'].map((sk) => ({ Put: { TableName, Item: { pk: 'a', sk } } }));
    const error = await refusal(doc.transactWrite({ TransactItems }));
    expect(error).toMatchObject({ name: 'TransactionCanceledException' });
    const reasons = error['CancellationReasons'] as { Code: string }[];
    expect(reasons.map(({ Code }) => Code).sort()).toEqual(['None', 'TransactionConflict']);
    expect([await stored('a', '1'), await stored('a', '2')]).toEqual([undefined, undefined]);
    await doc.transactWrite({ TransactItems });
    expect(await stored('a', '2')).toBeDefined();
  });

  test('refuses for throughput, and a transaction also as one of its actions', async () => {
    const { put, doc, engine } = await start({ seed: 1, rates: only({ throttles: 1 }), mostInARow: 1 });
    expect(await outcome(put('a', '1'))).toBe('ProvisionedThroughputExceededException');
    const names = new Set<string>();
    for (let n = 0; n < 10; n += 1) {
      const Item = { pk: 'a', sk: numbered(n) };
      names.add(await outcome(doc.transactWrite({ TransactItems: [{ Put: { TableName, Item } }] })));
    }
    expect([...names].sort()).toEqual([
      'ProvisionedThroughputExceededException',
      'TransactionCanceledException',
    ]);
    expect((await engine.stream.read(1)).length).toBe(0);
  });

  test('leaves a part of a batch unprocessed', async () => {
    const { doc } = await start({ seed: 5, rates: only({ unprocessed: 1 }) });
    const requests = Array.from({ length: 25 }, (_, n) => ({
      PutRequest: { Item: { pk: 'a', sk: numbered(n) } },
    }));
    let open: typeof requests | undefined = requests;
    let calls = 0;
    while (open) {
      const answer = await doc.batchWrite({ RequestItems: { [TableName]: open } });
      open = answer.UnprocessedItems?.[TableName] as typeof requests | undefined;
      calls += 1;
    }
    expect(calls).toBeGreaterThan(1);
    const Keys = requests.map(({ PutRequest }) => PutRequest.Item);
    const read = await doc.batchGet({ RequestItems: { [TableName]: { Keys } } });
    const left = read.UnprocessedKeys?.[TableName]?.Keys ?? [];
    expect(left.length).toBeGreaterThan(0);
    expect((read.Responses?.[TableName] ?? []).length + left.length).toBe(25);
  });

  test('fails without executing the request', async () => {
    const { put, engine } = await start({ seed: 1, rates: only({ failures: 1 }), mostInARow: 1 });
    expect(await refusal(put('a', '1'))).toMatchObject({
      name: 'InternalServerError',
      $metadata: { httpStatusCode: 500 },
    });
    expect(await engine.stream.read(1)).toEqual([]);
  });

  test('loses the answer of a write that was executed', async () => {
    const rates = only({ lostAnswers: 1 });
    const { put, engine } = await start({ seed: 1, rates, mostInARow: 1 });
    const names = new Set<string>();
    for (let n = 0; n < 10; n += 1) {
      names.add(await outcome(put('a', numbered(n))));
      expect(await engine.stream.read(100)).toHaveLength(n + 1);
    }
    expect(names.size).toBe(2);
    expect(names).toContain('InternalServerError');
  });

  test('is still at a transaction whose answer was lost, when that comes again, and does it once', async () => {
    const { doc, stored } = await start({ seed: 1, rates: only({ lostAnswers: 1 }) });
    const outcomes: string[][] = [];
    for (let n = 0; n < 8; n += 1) {
      const Update = {
        TableName,
        Key: { pk: 'a', sk: numbered(n) },
        UpdateExpression: 'ADD #n :one',
        ExpressionAttributeNames: { '#n': 'n' },
        ExpressionAttributeValues: { ':one': 1 },
      };
      const send = () =>
        outcome(doc.transactWrite({ TransactItems: [{ Update }], ClientRequestToken: numbered(n) }));
      outcomes.push([await send(), await send(), await send()]);
      expect((await stored('a', numbered(n)))?.['n']).toBe(1);
    }
    expect(outcomes.flat()).toContain('TransactionInProgressException');
    expect(outcomes.map((each) => each.at(-1))).toEqual(Array.from({ length: 8 }, () => ''));
  });

  test('lets the same request through after so many refusals', async () => {
    const { put } = await start({ seed: 1, rates: only({ failures: 1 }), mostInARow: 3 });
    const tries = [0, 1, 2, 3].map(() => () => outcome(put('a', '1')));
    const each: string[] = [];
    for (const again of tries) each.push(await again());
    expect(each).toEqual(['InternalServerError', 'InternalServerError', 'InternalServerError', '']);
  });

  test('by default lets a client that tries as often as the SDK does get everything done', async () => {
    const { put, stored, engine } = await start({ seed: 2 }, {}, 4);
    const writing = async (n: number): Promise<void> => {
      for (;;) if ((await outcome(put('a', numbered(n)))) !== 'TransactionConflictException') return;
    };
    for (let n = 0; n < 60; n += 1) await writing(n);
    for (let n = 0; n < 60; n += 1) expect(await stored('a', numbered(n))).toBeDefined();
    expect(Object.keys(engine.misbehaviours())).toEqual(
      expect.arrayContaining(['conflicts', 'failures', 'lostAnswers']),
    );
  });
});

import { TransactionConflictException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../functions/platform/table/client.ts';
import { BusyError, createTable, type Table } from '../../functions/platform/table/table.ts';
import {
  absent,
  check,
  present,
  put,
  remove,
  unchanged,
  update,
} from '../../functions/platform/table/writes.ts';
import { NoAnswer } from '../../infra/local/dynamodb/faults.ts';
import { defaultRates, type Rates } from '../../infra/local/dynamodb/index.ts';
import { clientFor, startTestTable } from '../support/engine.ts';

let engine: Awaited<ReturnType<typeof startTestTable>>;
let table: Table;

beforeAll(async () => {
  engine = await startTestTable();
  table = createTable(engine.client, engine.tableName);
});
afterAll(() => engine.close());

describe('the table', () => {
  it('reads many keys in the order asked, with gaps', async () => {
    await table.write(put({ pk: 'b', sk: '1', n: 1 }));
    await table.write(put({ pk: 'b', sk: '3', n: 3 }));
    const items = await table.batchGet(['3', '2', '1'].map((sk) => ({ pk: 'b', sk })));
    expect(items.map((item) => item?.['n'])).toEqual([3, undefined, 1]);
  });

  it('goes on behind a page', async () => {
    for (const sk of ['1', '2', '3']) await table.write(put({ pk: 'q', sk }));
    const first = await table.query({ pk: 'q' }, { limit: 2 });
    const second = await table.query({ pk: 'q' }, { limit: 2, after: first.next });
    expect([first, second].map((page) => page.items.map(({ sk }) => sk))).toEqual([['1', '2'], ['3']]);
    expect(second.next).toBeUndefined();
  });

  it('reads ranges, backwards too', async () => {
    for (const sk of ['HOME#0', 'HOME#1', 'HOME#2', 'PAST#1']) await table.write(put({ pk: 'r', sk }));
    const between = await table.query({ pk: 'r', between: ['HOME#', 'HOME#1'] });
    expect(between.items.map(({ sk }) => sk)).toEqual(['HOME#0', 'HOME#1']);
    const backward = await table.query({ pk: 'r', beginsWith: 'HOME#' }, { backward: true, limit: 1 });
    expect(backward.items.map(({ sk }) => sk)).toEqual(['HOME#2']);
  });

  it('answers a refused write with the item it met', async () => {
    await table.write(put({ pk: 'w', sk: '1', state: 'OPEN' }));
    expect(await table.write(put({ pk: 'w', sk: '1', state: 'NEW' }, absent))).toEqual({
      ok: false,
      failed: [{ index: 0, item: { pk: 'w', sk: '1', state: 'OPEN' } }],
    });
    expect((await table.get({ pk: 'w', sk: '1' }))?.['state']).toBe('OPEN');
  });

  it('writes all of a transaction or nothing, and says which condition failed', async () => {
    await table.write(put({ pk: 't', sk: '1', version: 1 }));
    const refused = await table.transact([
      put({ pk: 't', sk: '2' }),
      update({ pk: 't', sk: '1' }, 'SET #v = :v', { '#v': 'version', ':v': 3 }, unchanged('version', 2)),
    ]);
    expect(refused).toEqual({ ok: false, failed: [{ index: 1, item: { pk: 't', sk: '1', version: 1 } }] });
    expect(await table.get({ pk: 't', sk: '2' })).toBeUndefined();
    const passed = await table.transact([
      check({ pk: 't', sk: '1' }, present),
      put({ pk: 't', sk: '2' }),
      remove({ pk: 't', sk: '9' }),
    ]);
    expect(passed).toEqual({ ok: true });
  });

  it('does a transaction with a token once', async () => {
    const add = update({ pk: 'k', sk: '1' }, 'ADD #n :one', { '#n': 'n', ':one': 1 });
    await table.transact([add], 'token-1');
    await table.transact([add], 'token-1');
    expect((await table.get({ pk: 'k', sk: '1' }))?.['n']).toBe(1);
  });

  it('tries a write again that meets a transaction, and gives way when that goes on', async () => {
    let conflicts = 2;
    const contended = createTable(
      clientThat(() => (conflicts -= 1) >= 0),
      engine.tableName,
      nothing,
    );
    expect(await contended.write(put({ pk: 'c', sk: '1' }))).toEqual({ ok: true });
    expect(conflicts).toBe(-1);
    const busy = createTable(
      clientThat(() => true),
      engine.tableName,
      nothing,
    );
    await expect(busy.write(put({ pk: 'c', sk: '2' }))).rejects.toBeInstanceOf(BusyError);
  });
});

describe('a table that answers badly', () => {
  const closers: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of closers) await close();
  });
  /** A table that does this to every request, the first time or always. */
  async function start(misbehaviour: keyof Rates, mostInARow: number, maxAttempts = 3) {
    const none = Object.fromEntries(Object.keys(defaultRates).map((name) => [name, 0]));
    const rates: Partial<Rates> = { ...none, [misbehaviour]: 1 };
    const broken = await startTestTable({ adversary: { seed: 1, rates, mostInARow } });
    const client = clientFor(broken.endpoint, { maxAttempts });
    closers.push(() => broken.close().then(() => client.destroy()));
    return createTable(client, broken.tableName, nothing);
  }

  it('has done a put whose answer was lost, and one of somebody else it has not', async () => {
    const lossy = await start('lostAnswers', 1);
    const item = {
      pk: 'p',
      sk: '1',
      version: 1,
      tags: new Set(['a', 'b']),
      part: { bytes: new Uint8Array(2) },
    };
    const mine = { ...item, part: { ...item.part, left: undefined } };
    expect(await lossy.write(put(mine, absent))).toEqual({ ok: true });
    expect(await lossy.write(put({ ...item, version: 2 }, unchanged('version', 1)))).toEqual({ ok: true });
    expect(await lossy.write(put({ ...item, version: 2 }, unchanged('version', 1)))).toMatchObject({
      ok: false,
      failed: [{ item: { version: 2 } }],
    });
    expect(await lossy.write(put({ pk: 'p', sk: '1', version: 3 }, absent))).toMatchObject({ ok: false });
  });

  it('has done a transaction once whose answer was lost', async () => {
    const lossy = await start('lostAnswers', 2);
    for (let n = 1; n <= 3; n += 1) {
      const add = update({ pk: 'p', sk: '1' }, 'ADD #n :one', { '#n': 'n', ':one': 1 });
      expect(await lossy.transact([add, put({ pk: 'p', sk: `n${n}` }, absent)])).toEqual({ ok: true });
      expect((await lossy.get({ pk: 'p', sk: '1' }))?.['n']).toBe(n);
    }
  });

  it.each(['throttles', 'failures', 'lostAnswers', 'conflicts'] as const)(
    'gives way as busy when %s go on',
    async (misbehaviour) => {
      const endless = await start(misbehaviour, Infinity, 2);
      const writing = endless.write(put({ pk: 'p', sk: '1' }, present));
      if (misbehaviour === 'lostAnswers') await expect(writing).resolves.toMatchObject({ ok: false });
      else await expect(writing).rejects.toBeInstanceOf(BusyError);
      const transacting = endless.transact([put({ pk: 'p', sk: '1' })]);
      await expect(transacting).rejects.toBeInstanceOf(BusyError);
    },
  );
});

const nothing = () => Promise.resolve();

/** A client whose requests meet a transaction as often as `conflicts` says so. */
function clientThat(conflicts: () => boolean): DynamoDBClient {
  const client = clientFor(engine.endpoint);
  client.middlewareStack.add(
    (next) => (args) =>
      conflicts()
        ? Promise.reject(new TransactionConflictException({ $metadata: {}, message: 'conflict' }))
        : next(args),
    { step: 'initialize' },
  );
  return client;
}

describe('a table that does not answer', () => {
  it('is given up on, and what it had executed is done once', async () => {
    let silent = 3;
    const quiet = await startTestTable({
      faults: async (call) => {
        const answer = await call.proceed();
        if (call.operation === 'TransactWriteItems' && silent > 0) {
          silent -= 1;
          throw new NoAnswer();
        }
        return answer;
      },
    });
    const client = createClient(
      { region: 'ap-southeast-3', endpoint: quiet.endpoint },
      { maxAttempts: 3, requestHandler: { requestTimeout: 100, throwOnRequestTimeout: true } },
    );
    try {
      const slow = createTable(client, quiet.tableName);
      const more = update({ pk: 'n', sk: '1' }, 'ADD #n :one', { '#n': 'n', ':one': 1 });
      await expect(slow.transact([more], 'once')).rejects.toThrow(BusyError);
      expect(await slow.transact([more], 'once')).toEqual({ ok: true });
      expect((await slow.get({ pk: 'n', sk: '1' }))?.['n']).toBe(1);
    } finally {
      client.destroy();
      await quiet.close();
    }
  });
});

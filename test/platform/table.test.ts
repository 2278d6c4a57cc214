import { TransactionConflictException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

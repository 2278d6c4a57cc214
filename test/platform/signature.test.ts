import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signed } from '../../functions/platform/table/signature.ts';
import { createTable, type Table } from '../../functions/platform/table/table.ts';
import { put, remove, update, type Write } from '../../functions/platform/table/writes.ts';
import { startTestTable } from '../support/engine.ts';

let engine: Awaited<ReturnType<typeof startTestTable>>;
let table: Table;
beforeAll(async () => {
  engine = await startTestTable();
  table = createTable(engine.client, engine.tableName);
});
afterAll(() => engine.close());

const key = { pk: 'UNIT#u', sk: 'HEAD' };

/** Writes in every shape that an UpdateExpression has, with what it leaves in `a` and `n`. */
const values = { '#a': 'a', ':a': 'x' };
const counts = { '#n': 'n', ':one': 1 };
const updates: readonly Write[] = [
  update(key, 'SET #a = :a', values),
  update(key, 'REMOVE #a', { '#a': 'a' }),
  update(key, 'ADD #n :one', counts),
  update(key, 'SET #a = :a ADD #n :one', { ...values, ...counts }),
  update(key, 'SET #a = :a REMOVE #b, #c', { ...values, '#b': 'b', '#c': 'c' }),
  update(key, 'SET #a = if_not_exists(#a, :a) REMOVE #b ADD #n :one', { ...values, ...counts, '#b': 'b' }),
];

it('says of every item who asked for its last write, and of the system nothing', async () => {
  const writes = [...updates, put({ ...key, a: 'put', signedBy: 'person:stale old' })];
  const writers = fc.constantFrom(undefined, 'person:p kapuas-web', 'organisation:o client');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...writes), writers, fc.boolean()), { maxLength: 8 }),
      async (steps) => {
        await table.write(remove(key));
        for (const [write, writer, together] of steps) {
          const own = signed(table, writer);
          const result = await (together ? own.transact([write]) : own.write(write));
          expect(result).toEqual({ ok: true });
          expect((await table.get(key))?.['signedBy']).toBe(writer);
        }
      },
    ),
    { numRuns: 40 },
  );
});

it('does what the write says, signed or not', async () => {
  await table.write(put({ ...key, a: 'old', b: 1, c: 2, n: 1 }));
  await signed(table, 'person:p web').write(
    update(key, 'SET #a = :a REMOVE #b, #c ADD #n :one', { ...values, ...counts, '#b': 'b', '#c': 'c' }),
  );
  expect(await table.get(key)).toEqual({ ...key, a: 'x', n: 2, signedBy: 'person:p web' });
  await table.write(update(key, 'ADD #n :one', counts));
  expect(await table.get(key)).toEqual({ ...key, a: 'x', n: 3 });
});

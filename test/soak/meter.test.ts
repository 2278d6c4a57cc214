import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTable, type Table } from '../../functions/platform/table/table.ts';
import { absent, put, remove, unchanged, update } from '../../functions/platform/table/writes.ts';
import { meterRequests } from '../bench/meter.ts';
import { outsideEndpoint, startTestTable, type TestTable } from '../support/engine.ts';
import { WriteMeter } from './crowds/meter.ts';

// The meter looks into the engine; elsewhere nothing tells it of writes.
describe.skipIf(outsideEndpoint)('the meter of writes', () => {
  const meter = new WriteMeter();
  let engine: TestTable;
  let table: Table;
  let billed: ReturnType<typeof meterRequests>;
  beforeAll(async () => {
    engine = await startTestTable({ onWrite: meter.onWrite, adversary: undefined });
    meter.watch(engine.client);
    billed = meterRequests(engine.client as DynamoDBClient);
    table = createTable(engine.client, engine.tableName);
  });
  afterAll(() => engine.close());

  const indexed = (place: string) => ({ pk: 'P', sk: 'a', gsi1pk: `G#${place}`, gsi1sk: 's' });
  const takenOf = () => {
    const { partitions, writes, units, refused } = meter.read();
    const taken = Object.fromEntries(partitions.map((each) => [`${each.where} ${each.key}`, each.writes]));
    return { taken, writes, units, refused };
  };

  it('counts each entry of an index in its own partition, one that moves in both', async () => {
    billed();
    meter.read();
    await table.write(put({ ...indexed('1'), filler: 'x'.repeat(3_000) }));
    expect(takenOf()).toMatchObject({ taken: { 'table P': 1, 'gsi1 G#1': 1 }, units: 6 });
    await table.write(put(indexed('2')));
    expect(takenOf().taken).toEqual({ 'table P': 1, 'gsi1 G#1': 1, 'gsi1 G#2': 1 });
    await table.write(remove({ pk: 'P', sk: 'a' }));
    expect(takenOf().taken).toEqual({ 'table P': 1, 'gsi1 G#2': 1 });
  });

  it('counts the units that the table bills, twice in a transaction but not in its indexes', async () => {
    billed();
    meter.read();
    await table.write(put({ ...indexed('1'), filler: 'x'.repeat(2_500) }));
    await table.transact([
      put({ ...indexed('2'), filler: 'y'.repeat(1_500) }),
      put({ pk: 'Q', sk: 'b' }, absent),
      update({ pk: 'Q', sk: 'c' }, 'SET #n = :n', { '#n': 'n', ':n': 1 }),
    ]);
    await table.write(update({ pk: 'P', sk: 'a' }, 'SET #n = :n', { '#n': 'n', ':n': 1 }));
    await table.write(remove({ pk: 'Q', sk: 'b' }));
    expect(takenOf().units).toBe(billed().writeUnits);
  });

  it('counts what a condition refused', async () => {
    await table.write(put({ pk: 'R', sk: 'a', n: 1 }));
    meter.read();
    expect((await table.write(put({ pk: 'R', sk: 'a' }, absent))).ok).toBe(false);
    expect((await table.transact([put({ pk: 'R', sk: 'a' }, unchanged('n', 2))])).ok).toBe(false);
    expect(takenOf()).toEqual({ taken: { 'table R': 2 }, writes: 2, units: 2, refused: 2 });
  });
});

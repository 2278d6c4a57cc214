import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startStreamPump } from '../../../infra/local/streams.ts';
import type { PumpOptions, StreamHandler, StreamPump } from '../../../infra/local/streams.ts';
import { startEngine } from '../../../infra/local/dynamodb/index.ts';
import { ensureTable } from '../../../infra/local/table.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const region = 'ap-southeast-3';

async function openTable() {
  const engine = await startEngine({});
  await ensureTable(engine.endpoint, 'kapuas', region);
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region, credentials });
  return {
    engine,
    async put(...names: string[]) {
      for (const name of names) {
        const Item = { pk: { S: name }, sk: { S: name } };
        await client.send(new PutItemCommand({ TableName: 'kapuas', Item }));
      }
    },
    async close() {
      client.destroy();
      await engine.close();
    },
  };
}

let table: Awaited<ReturnType<typeof openTable>>;
let pumps: StreamPump[];
beforeEach(async () => {
  table = await openTable();
  pumps = [];
});
afterEach(async () => {
  for (const pump of pumps) await pump.close();
  await table.close();
});

function start(handler: StreamHandler, more: Partial<PumpOptions> = {}): StreamPump {
  const pump = startStreamPump({
    stream: table.engine.stream,
    handler,
    backoffMs: 1,
    report: () => undefined,
    ...more,
  });
  pumps.push(pump);
  return pump;
}

/** A handler that keeps the names of the records it handled, and fails as it is told. */
function recorder(fails: (name: string, calls: number) => 'throw' | 'report' | undefined = () => undefined) {
  const seen: string[] = [];
  const batches: number[] = [];
  const calls = new Map<string, number>();
  const handler: StreamHandler = ({ Records }) => {
    batches.push(Records.length);
    for (const { dynamodb } of Records) {
      const name = dynamodb?.Keys?.['pk']?.S ?? '';
      calls.set(name, (calls.get(name) ?? 0) + 1);
      const failure = fails(name, calls.get(name) ?? 0);
      if (failure === 'throw') return Promise.reject(new Error(`cannot handle ${name}`));
      if (failure === 'report') {
        return Promise.resolve({
          batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }],
        });
      }
      seen.push(name);
    }
    return Promise.resolve({ batchItemFailures: [] });
  };
  return { handler, seen, batches };
}

describe('the pump', () => {
  it('delivers changes in order, those from before it began too', async () => {
    await table.put('a', 'b');
    const { handler, seen } = recorder();
    const pump = start(handler);
    await table.put('c');
    await pump.idle();
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('delivers nothing twice once it is acknowledged', async () => {
    const { handler, seen } = recorder();
    const first = start(handler);
    await table.put('a');
    await first.idle();
    await first.close();
    await table.put('b');
    const second = start(handler);
    await second.idle();
    expect(seen).toEqual(['a', 'b']);
  });

  it('hands over at most a batch at a time', async () => {
    await table.put('a', 'b', 'c', 'd', 'e');
    const { handler, batches } = recorder();
    await start(handler, { batchSize: 2 }).idle();
    expect(batches).toEqual([2, 2, 1]);
  });

  it('goes on from the record that was reported, which is tried again', async () => {
    await table.put('a', 'b', 'c');
    const { handler, seen } = recorder((name, calls) => (name === 'b' && calls < 3 ? 'report' : undefined));
    await start(handler).idle();
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('halves a batch that throws until the others are through', async () => {
    await table.put('a', 'b', 'c', 'd');
    const { handler, seen } = recorder((name, calls) => (name === 'c' && calls < 4 ? 'throw' : undefined));
    await start(handler).idle();
    expect([...new Set(seen)]).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts a record aside that fails again and again, and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kapuas-pump-'));
    const deadLetterFile = join(folder, 'dead.jsonl');
    await table.put('a', 'b', 'c');
    const { handler, seen } = recorder((name) => (name === 'b' ? 'throw' : undefined));
    await start(handler, { deadLetterFile, attempts: 3 }).idle();
    expect([...new Set(seen)]).toEqual(['a', 'c']);
    const letters = readFileSync(deadLetterFile, 'utf8').trim().split('\n');
    expect(letters).toHaveLength(1);
    expect(JSON.parse(letters[0] ?? '')).toMatchObject({
      reason: 'cannot handle b',
      record: { dynamodb: { Keys: { pk: { S: 'b' } } } },
    });
    rmSync(folder, { recursive: true });
  });
});

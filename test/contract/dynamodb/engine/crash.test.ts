import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEngine } from '../../../../infra/local/dynamodb/index.ts';
import { clientFor } from '../../../support/engine.ts';
import { prepare, survivors, transactionNumber } from './crash-fixture.ts';

/** Lets a process write from `first` on and kills it that long after its first acknowledged transaction. */
async function writeUntilKilled(dataDir: string, first: number, milliseconds: number): Promise<number[]> {
  const program = join(import.meta.dirname, 'writing-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const acknowledged: number[] = [];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let killed: Promise<void> | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    killed ??= wait(milliseconds).then(() => void child.kill('SIGKILL'));
  }
  await killed;
  await ended;
  return acknowledged;
}

/** Ten points in time, irregular but the same on every run. */
const killAfter = [0, 3, 7, 11, 18, 26, 41, 57, 83, 120];

describe('a killed engine', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kapuas-crash-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  test('kill -9 leaves every transaction whole or absent, and every acknowledged one present', async () => {
    await prepare(dataDir);
    const acknowledged: number[] = [];
    for (const milliseconds of killAfter) {
      // A killed transaction may have been written without an answer: its number is not used again.
      const first = (acknowledged.at(-1) ?? -1) + 2;
      acknowledged.push(...(await writeUntilKilled(dataDir, first, milliseconds)));
    }
    const present = await survivors(dataDir);
    expect(acknowledged.filter((number) => !present.has(number))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(killAfter.length);
  }, 120_000);

  test('a log that ends in the middle of a transaction loses that transaction only', async () => {
    await prepare(dataDir);
    const engine = await startEngine({ dataDir });
    const client = clientFor(engine.endpoint);
    const doc = DynamoDBDocument.from(client);
    const written = 5;
    for (let number = 0; number < written; number += 1) await doc.transactWrite(transactionNumber(number));
    const copies = Array.from({ length: 16 }, (_, index) => `${dataDir}-${index}`);
    for (const copy of copies) cpSync(dataDir, copy, { recursive: true });
    client.destroy();
    await engine.close();
    const sizes = new Set<number>();
    try {
      for (const [index, copy] of copies.entries()) {
        const log =
          readdirSync(copy)
            .filter((file) => file.endsWith('.log'))
            .sort()
            .at(-1) ?? '';
        const { size } = statSync(join(copy, log));
        truncateSync(join(copy, log), Math.floor((size * index) / copies.length));
        const present = await survivors(copy);
        expect([...present].sort()).toEqual(Array.from({ length: present.size }, (_, number) => number));
        expect(present.size).toBeLessThan(written);
        sizes.add(present.size);
      }
      expect([...sizes].sort()).toEqual([0, 1, 2, 3, 4]);
    } finally {
      for (const copy of copies) rmSync(copy, { recursive: true, force: true });
    }
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalQueue, type JobHandler, type LocalQueue } from '../../../infra/local/queue.ts';

let folder: string;
const queues: LocalQueue[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kapuas-queue-'));
});
afterEach(async () => {
  for (const queue of queues.splice(0)) await queue.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(): LocalQueue {
  const queue = createLocalQueue({
    file: join(folder, 'queue.json'),
    deadLetterFile: join(folder, 'dead.jsonl'),
    backoffMs: 1,
    report: () => undefined,
  });
  queues.push(queue);
  return queue;
}

/** A handler that remembers what came, and fails as often as it is told. */
function failing(times: number, how: 'throws' | 'reports') {
  const bodies: string[] = [];
  const handler: JobHandler = ({ Records: [record] }) => {
    bodies.push(record!.body);
    if (bodies.length > times) return Promise.resolve({ batchItemFailures: [] });
    return how === 'throws'
      ? Promise.reject(new Error('killed'))
      : Promise.resolve({ batchItemFailures: [{ itemIdentifier: record!.messageId }] });
  };
  return { bodies, handler };
}

describe('the queue of jobs', () => {
  it('delivers in order, and says when nothing waits any more', async () => {
    const queue = start();
    const { bodies, handler } = failing(0, 'throws');
    await queue.start(handler);
    await queue.send({ jobId: 'a', step: 0 });
    await queue.send({ jobId: 'b', step: 2 });
    expect(await queue.idle()).toBe(true);
    expect(bodies).toEqual(['{"jobId":"a","step":0}', '{"jobId":"b","step":2}']);
    expect(await queue.idle()).toBe(false);
  });

  it.each(['throws', 'reports'] as const)('delivers again when the function %s', async (how) => {
    const queue = start();
    const { bodies, handler } = failing(2, how);
    await queue.start(handler);
    await queue.send({ jobId: 'a', step: 0 });
    await queue.idle();
    expect(bodies).toHaveLength(3);
    expect(existsSync(join(folder, 'dead.jsonl'))).toBe(false);
  });

  it('puts aside what fails every time, and goes on', async () => {
    const queue = start();
    const { bodies, handler } = failing(3, 'reports');
    await queue.start(handler);
    await queue.send({ jobId: 'a', step: 0 });
    await queue.send({ jobId: 'b', step: 0 });
    await queue.idle();
    expect(bodies).toHaveLength(4);
    const aside = JSON.parse(readFileSync(join(folder, 'dead.jsonl'), 'utf8')) as { body: string };
    expect(aside.body).toBe('{"jobId":"a","step":0}');
  });

  it('finds again after a restart what was not delivered', async () => {
    const first = start();
    await first.send({ jobId: 'a', step: 0 });
    await first.close();
    const second = start();
    const { bodies, handler } = failing(0, 'throws');
    await second.start(handler);
    await second.idle();
    expect(bodies).toEqual(['{"jobId":"a","step":0}']);
  });
});

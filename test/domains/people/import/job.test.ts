import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler as createSchedule } from '../../../../functions/handlers/schedule.ts';
import { createHandler as createStreams } from '../../../../functions/handlers/streams.ts';
import { wakeIn } from '../../../../functions/platform/jobs/store.ts';
import type { Wake } from '../../../../functions/platform/jobs/store.ts';
import { jobWakeKey } from '../../../../functions/platform/table/keys.ts';
import type { Table } from '../../../../functions/platform/table/table.ts';
import { idOf } from '../../../../functions/graphql/global-id.ts';
import { countsOf, numberOf, startImportWorld, type ImportWorld } from '../support/imports.ts';
import { refusalOf } from '../support/world.ts';

let world: ImportWorld;
beforeAll(async () => {
  world = await startImportWorld();
  await world.run('UNITS', 'kode,nama\nsetda,Sekretariat Daerah\ndinkes,Dinas Kesehatan\n');
});
afterAll(() => world.close());

const HEADER = 'nip,nama,jenis_kepegawaian,golongan,kode_unit';

/** The table of a function that is killed at its write number `at`: just before it, or when it is written already. */
function killedAt(table: Table, at: number, written: boolean): { table: Table; reached: () => boolean } {
  let writes = 0;
  async function killing<T>(write: () => Promise<T>): Promise<T> {
    writes += 1;
    if (writes < at) return write();
    if (writes === at && written) await write();
    throw new Error('killed');
  }
  return {
    table: {
      ...table,
      write: (each) => killing(() => table.write(each)),
      transact: (each, token) => killing(() => table.transact(each, token)),
    },
    reached: () => writes >= at,
  };
}

describe('a function that is killed', () => {
  it.each([
    ['before', false],
    ['after', true],
  ])('%s any of its writes: the next one goes on, and tells the same', async (_name, written) => {
    // Someone who is changed, two who are new in two units, and a row that is refused.
    for (let at = 1, done = false; !done; at += 1) {
      const [known, one, two] = [0, 1, 2].map((each) => numberOf((written ? 5_000 : 1_000) + at * 3 + each));
      await world.run('PERSONS', `${HEADER}\n${known},Lama,PNS,III/a,setda\n`);
      const rows = [
        `${one},Satu,PNS,,setda`,
        `${known},Lama,PNS,III/b,dinkes`,
        `${two},Dua,PPPK,IX,dinkes`,
        `123,Salah,PNS,,setda`,
      ];
      const id = await world.start('PERSONS', [HEADER, ...rows].join('\n'));
      const audits = world.written.length;
      const { table, reached } = killedAt(world.services.table, at, written);
      const survived = await world.deliver(id, { table });
      done = !reached();
      expect(survived).toBe(done);
      expect(await world.deliver(id)).toBe(true);
      const job = await world.jobOf(id);
      expect(job).toMatchObject({ state: 'DONE', progress: { done: 8, total: 8 }, problemCount: 1 });
      expect(countsOf(job)).toEqual({ CREATED: 2, CHANGED: 1, REFUSED: 1 });
      const keys = world.written.slice(audits).flatMap((write) => (write.kind === 'put' ? [write.item] : []));
      expect(keys.filter(({ pk }) => pk.startsWith('AUDIT#'))).toHaveLength(1);
      expect(keys.filter(({ pk }) => pk.startsWith('NIP#'))).toHaveLength(2);
      expect((await world.result(id)).body?.split('\r\n')).toHaveLength(6);
    }
  });

  it('leaves no unit out and makes none twice, over several batches', async () => {
    for (const at of [2, 3, 40, 55, 56, 57, 80, 110]) {
      const rows = Array.from({ length: 104 }, (_, each) => `k${at}-${each},Unit ${each}`);
      const id = await world.start('UNITS', ['kode,nama', ...rows].join('\n'));
      await world.deliver(id, { table: killedAt(world.services.table, at, at % 2 === 0).table });
      await world.deliver(id);
      expect(countsOf(await world.jobOf(id))).toEqual({ CREATED: 104 });
    }
  });
});

describe('a job', () => {
  const units = (prefix: string, count: number) =>
    ['kode,nama', ...Array.from({ length: count }, (_, at) => `${prefix}${at},Unit ${at}`)].join('\n');

  it('hands itself on when its time is over, and takes no message twice', async () => {
    const id = await world.start('UNITS', units('step', 120));
    const seen: number[] = [];
    for (let step = 0; step < 6; step += 1) {
      const wake = await world.services.table.get(jobWakeKey(idOf('Job', id)!));
      seen.push(Number(wake?.['step']));
      expect(await world.deliver(id, { stepMs: 0 })).toBe(true);
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    const job = await world.jobOf(id);
    expect(job).toMatchObject({ state: 'DONE', progress: { done: 240, total: 240 } });
    const before = world.written.length;
    expect(await world.deliver(id)).toBe(true);
    expect(world.written).toHaveLength(before);
  });

  it('is done once by two functions at once', async () => {
    const id = await world.start('UNITS', units('twice', 120));
    await Promise.all([world.deliver(id), world.deliver(id)]);
    const job = await world.jobOf(id);
    expect(job).toMatchObject({ state: 'DONE', progress: { done: 240, total: 240 } });
    expect(countsOf(job)).toEqual({ CREATED: 120 });
  });

  it('ends behind the batch under way when it is cancelled; what was done stays and is told', async () => {
    const id = await world.start('UNITS', units('cancel', 120));
    // The check, and the first batch.
    for (let step = 0; step < 4; step += 1) await world.deliver(id, { stepMs: 0 });
    const { table } = world.services;
    let asked = false;
    const cancelling: Table = {
      ...table,
      async write(each) {
        if (!asked) {
          asked = true;
          const { job } = await world.jobCancel('admin', { job: id });
          expect(job?.state).toBe('CANCELLING');
        }
        return table.write(each);
      },
    };
    expect(await world.deliver(id, { table: cancelling })).toBe(true);
    const job = await world.jobOf(id);
    expect(job).toMatchObject({ state: 'CANCELLED', progress: { done: 220, total: 240 } });
    expect(countsOf(job)).toEqual({ CREATED: 100, TO_CREATE: 20 });
    expect((await world.result(id)).body?.split('\r\n')).toHaveLength(122);
    expect((await world.jobCancel('admin', { job: id })).job?.state).toBe('CANCELLED');
  });

  it('ends cancelled when that is asked for behind its last batch', async () => {
    const id = await world.start('UNITS', units('late', 1), true);
    const { table } = world.services;
    let writes = 0;
    const cancelling: Table = {
      ...table,
      async transact(each, token) {
        writes += 1;
        if (writes === 2) await world.jobCancel('admin', { job: id });
        return table.transact(each, token);
      },
    };
    expect(await world.deliver(id, { table: cancelling })).toBe(true);
    expect(await world.jobOf(id)).toMatchObject({ state: 'CANCELLED', progress: { done: 1, total: 1 } });
  });

  it('is cancelled before it was taken up, and not when it is over', async () => {
    const id = await world.start('UNITS', units('early', 1));
    await world.jobCancel('admin', { job: id });
    await world.deliver(id);
    expect((await world.jobOf(id)).state).toBe('CANCELLED');
    const over = await world.run('UNITS', units('over', 1));
    expect(refusalOf(await world.jobCancel('admin', { job: over.id }))).toEqual(['WRONG_STATE', 'job']);
    expect(refusalOf(await world.jobCancel('admin', { job: 'bm9uZQ' }))).toEqual(['NOT_FOUND', 'job']);
  });

  it('stops when the rights of whoever started it are revoked', async () => {
    const { units: list } = await world.data<{ units: { edges: { node: { id: string } }[] } }>(
      'admin',
      '{ units(first: 1) { edges { node { id } } } }',
    );
    const person = await world.person(
      { name: 'Wakil', personalNumber: numberOf(9_000), employmentKind: 'PNS', unit: list.edges[0]?.node.id },
      'deputy',
    );
    const reason = 'Alasan yang disimpan';
    await world.roleChange('admin', { person, role: 'ADMIN', held: true, reason });
    const { job } = await world.importStart('deputy', {
      kind: 'UNITS',
      file: Buffer.from(units('gone', 3)).toString('base64'),
      dryRun: false,
      idempotencyKey: 'gone',
    });
    await world.roleChange('admin', { person, role: 'ADMIN', held: false, reason });
    await world.deliver(job!.id);
    expect(await world.jobOf(job!.id)).toMatchObject({ state: 'FAILED', counts: [] });
  });

  it('is told to the queue by the stream, and ended when nobody takes it further', async () => {
    const sent: Wake[] = [];
    const send = async (wake: Wake) => void sent.push(wake);
    const id = await world.start('UNITS', units('stalled', 1));
    const item = (await world.services.table.get(jobWakeKey(idOf('Job', id)!)))!;
    expect(wakeIn({ ...item, pk: 'UNIT#x' })).toBeUndefined();
    const image = {
      pk: { S: item.pk },
      sk: { S: item.sk },
      jobId: { S: String(item['jobId']) },
      step: { N: '0' },
    };
    const record = { dynamodb: { NewImage: image, SequenceNumber: '1' } };
    await createStreams(world.services, { send })({ Records: [record] } as never);
    expect(sent).toEqual([{ jobId: idOf('Job', id), step: 0 }]);
    const schedule = createSchedule(world.services);
    await schedule();
    expect((await world.jobOf(id)).state).toBe('QUEUED');
    world.wait(61 * 60_000);
    await schedule();
    const job = await world.jobOf(id);
    expect(job.state).toBe('FAILED');
    expect(job.failure).toContain('start again');
  });
});

describe('thousands of rows', () => {
  it('are checked in bounded time and memory', async () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `${numberOf(20_000 + at)},Pegawai ${at},PNS,III/b,setda`,
    );
    const id = await world.start('PERSONS', [HEADER, ...rows].join('\n'), true);
    const reads = { batches: 0 };
    const { table } = world.services;
    const counting: Table = {
      ...table,
      batchGet: (keys) => {
        reads.batches += 1;
        return table.batchGet(keys);
      },
    };
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const began = performance.now();
    expect(await world.deliver(id, { table: counting })).toBe(true);
    expect(performance.now() - began).toBeLessThan(60_000);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300_000_000);
    const job = await world.jobOf(id);
    expect(job).toMatchObject({ state: 'DONE', progress: { done: 5_000, total: 5_000 } });
    expect(countsOf(job)).toEqual({ TO_CREATE: 5_000 });
    // One request a batch of fifty for the numbers and the unit together, and none a row.
    expect(reads.batches).toBeLessThanOrEqual(200);
    expect((await world.result(id)).body?.split('\r\n')).toHaveLength(5_002);
  });
});

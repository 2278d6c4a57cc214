import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../../functions/graphql/global-id.ts';
import type { AuditEntry } from '../../../functions/platform/audit/entry.ts';
import { bucketStore } from '../../../functions/platform/audit/bucket.ts';
import { folderOf, type ObjectStore } from '../../../functions/platform/audit/trail.ts';
import { folderObjects, folderStore } from '../../../infra/local/audit.ts';
import { readTrail, type Question, type TrailReader } from '../../../infra/operations/audit.ts';
import { bucketObjects } from '../../../infra/operations/bucket.ts';
import { startBucket } from '../../support/bucket.ts';

const root = new URL('../../..', import.meta.url).pathname;
const NAME = 'kapuas-audit';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

const folder = mkdtempSync(join(tmpdir(), 'kapuas-audit-'));
let bucket: Awaited<ReturnType<typeof startBucket>>;
let trails: Readonly<Record<string, { store: ObjectStore; read: TrailReader }>>;
beforeAll(async () => {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' });
  bucket = await startBucket(NAME);
  const place = { name: NAME, region: 'ap-southeast-3', endpoint: bucket.endpoint };
  trails = {
    'a folder': { store: folderStore(folder), read: (prefix) => folderObjects(folder, prefix) },
    'a bucket': { store: bucketStore(place), read: bucketObjects(place, credentials) },
  };
  for (const { store } of Object.values(trails)) await fill(store);
});
afterAll(() => {
  bucket.close();
  rmSync(folder, { recursive: true });
});

const entry = (sequence: string, at: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  sequence,
  at: `2026-03-${at}.000Z`,
  actor: 'person:admin',
  via: 'kapuas-web',
  action: 'CHANGED',
  kind: 'person',
  ids: { person: 'sari' },
  changed: ['unitId'],
  values: { unitId: { from: 'dinas', to: 'badan' } },
  ...more,
});

/** Three days; the second in more objects than a page of a list has, and one change in two of them. */
async function fill(store: ObjectStore): Promise<void> {
  const days: Readonly<Record<string, readonly AuditEntry[]>> = {
    '2026-03-01': [entry('9', '01T08:00:00')],
    '2026-03-02': [
      entry('12', '02T23:59:59', { actor: 'system', kind: 'credit', ids: { person: 'sari', credit: 'c' } }),
      entry('11', '02T08:00:01', { kind: 'login', ids: {}, values: { personId: { to: 'sari' } } }),
      entry('10', '02T08:00:01', { actor: 'organisation:mitra', kind: 'module', ids: { module: 'm' } }),
      entry('13', '02T23:59:59', { ids: { person: 'dewi' } }),
      entry('13', '02T23:59:59', { ids: { person: 'dewi' } }),
    ],
    '2026-03-03': [
      entry('15', '03T09:00:00', {
        kind: 'access',
        ids: { access: 'a' },
        values: { subjects: { to: { dewi: ['PROFILE'] } }, lists: { to: { 'UNIT#arsip': ['LIST'] } } },
      }),
      entry('14', '03T00:00:00', { action: 'REMOVED', actor: 'unsigned' }),
    ],
  };
  for (const [day, entries] of Object.entries(days)) {
    for (const [index, one] of entries.entries()) {
      await store.put(`${folderOf(day)}s-${index}.jsonl.gz`, gzipSync(`${JSON.stringify(one)}\n`));
    }
  }
}

const MARCH = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 2, 31) };

describe.each(['a folder', 'a bucket'])('the trail in %s', (where) => {
  const ask = async (more: Partial<Question> = {}) => {
    const { read } = trails[where]!;
    return (await readTrail(read, { ...MARCH, ...more })).map(({ sequence }) => sequence);
  };

  it('tells all in the order of time, and once what was kept twice', async () => {
    expect(await ask()).toEqual(['9', '10', '11', '12', '13', '14', '15']);
  });

  it('tells who did what to a person, wherever their id stands', async () => {
    expect(await ask({ subject: 'sari' })).toEqual(['9', '11', '12', '14']);
    expect(await ask({ actor: 'admin' })).toEqual(['9', '11', '13', '15']);
    expect(await ask({ subject: 'dewi' })).toEqual(['13', '15']);
    expect(await ask({ subject: 'arsip' })).toEqual(['15']);
    expect(await ask({ actor: 'mitra' })).toEqual(['10']);
    expect(await ask({ actor: 'system', kind: 'credit' })).toEqual(['12']);
    expect(await ask({ subject: 'nobody' })).toEqual([]);
  });

  it('tells of a stretch of time, both ends included', async () => {
    const [from, to] = [Date.UTC(2026, 2, 2, 8, 0, 1), Date.UTC(2026, 2, 2, 23, 59, 59)];
    expect(await ask({ from, to })).toEqual(['10', '11', '12', '13']);
    expect(await ask({ from: Date.UTC(2026, 2, 3), to: MARCH.to })).toEqual(['14', '15']);
  });
});

it('a bucket that does not answer is an error, and not an empty trail', async () => {
  bucket.break(true);
  try {
    const { read, store } = trails['a bucket']!;
    await expect(readTrail(read, MARCH)).rejects.toThrow('S3 answered 503');
    await expect(store.put('changes/x.gz', Buffer.from('x'))).rejects.toThrow('S3 answered 503');
  } finally {
    bucket.break(false);
  }
});

it('the command of docs/operate.md prints a change a line, of an id as the console has it', async () => {
  const run = (...flags: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/audit.ts', ...flags], {
      cwd: root,
      env: { ...process.env, S3_ENDPOINT: bucket.endpoint },
    });
  const days = ['--from', '2026-03-01', '--to', '2026-03-02'];
  const sari = toGlobalId('Person', 'sari');
  for (const place of [
    ['--folder', folder],
    ['--bucket', NAME],
  ]) {
    const { stdout } = await run(...place, '--subject', sari, ...days);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as AuditEntry).sequence)).toEqual(['9', '11', '12']);
  }
  await expect(run('--subject', 'sari')).rejects.toThrow('Needed: --bucket');
});

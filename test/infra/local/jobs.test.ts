import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bootstrapAdmin, callerOf, startImport } from '../../../functions/domains/people/commands/index.ts';
import { loginHash } from '../../../functions/platform/auth.ts';
import { readJob } from '../../../functions/platform/jobs/store.ts';
import { createScope } from '../../../functions/platform/scope.ts';
import { startLocal, type Local } from '../../../infra/local/index.ts';

let dataDir: string;
let local: Local;
const start = () => startLocal({ port: 0, dataDir, seed: false, scheduleEveryMs: 0 });

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kapuas-jobs-'));
  local = await start();
});
afterAll(async () => {
  await local.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const login = { issuer: 'https://issuer.test', subject: 'admin', clientId: 'kapuas-web' };

it('a job goes on where it was when the server is stopped and started again', async () => {
  await bootstrapAdmin(local.services, {
    name: 'Adi Kurniawan',
    personalNumber: '197001012000011901',
    ...login,
  });
  const hash = loginHash(login.issuer, login.subject);
  const caller = await callerOf(local.services, { ...login, hash });
  const rows = Array.from({ length: 1_500 }, (_, at) => `unit-${at},Unit ${at}`);
  const started = await startImport(createScope(local.services, caller), {
    kind: 'UNITS',
    file: Buffer.from(['kode,nama', ...rows].join('\n')).toString('base64'),
    dryRun: false,
    idempotencyKey: 'restart',
  });
  if (!started.ok) throw new Error(JSON.stringify(started.refusals));
  const { jobId } = started.value;
  await expect
    .poll(async () => (await readJob(local.services, jobId))?.done, { timeout: 30_000 })
    .toBeGreaterThan(0);
  await local.close();
  local = await start();
  const between = await readJob(local.services, jobId);
  expect(between?.state).toBe('RUNNING');
  await local.idle();
  expect(await readJob(local.services, jobId)).toMatchObject({
    state: 'DONE',
    done: 3_000,
    counts: { CREATED: 1_500 },
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loginHash } from '../../functions/platform/auth.ts';
import { loginKey } from '../../functions/platform/table/keys.ts';
import { put } from '../../functions/platform/table/writes.ts';
import { startLocal, type Local } from '../../infra/local/index.ts';
import { svg } from '../domains/media/support/files.ts';

const guide = readFileSync(new URL('../../docs/media.md', import.meta.url), 'utf8');
const partner = 'universitas-contoh-khatulistiwa';

let local: Local;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kapuas-media-guide-'));
  writeFileSync(join(folder, 'loket.svg'), svg());
  local = await startLocal({ port: 0, seed: false, scheduleEveryMs: 0 });
  const login = loginHash(`${local.origin}/identity`, partner);
  const binding = { kind: 'organisation', organisationId: 'univ', name: 'Universitas' };
  await local.services.table.write(put({ ...loginKey(login), ...binding }));
});
afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true });
});

it('a partner who types the commands of docs/media.md has a picture that lessons can show', async () => {
  const script = [...guide.matchAll(/```sh\n([^]*?)```/g)].map(([, commands]) => commands).join('\n');
  const { stdout } = await promisify(execFile)('bash', ['-eu', '-c', script], {
    cwd: folder,
    env: { ...process.env, KAPUAS: local.origin, TOKEN: await local.tokenFor(partner) },
  });
  const { data } = JSON.parse(stdout.trim()) as { data: { mediaUpload: { media: { path: string } } } };
  expect(data.mediaUpload).toEqual({
    media: {
      state: 'READY',
      path: expect.stringMatching(/^\/media\/[\w-]{20}\/loket\.svg$/) as string,
      refusal: null,
    },
    upload: null,
    userErrors: [],
  });
  const origin = local.origin.replace('localhost', '127.0.0.1');
  expect((await fetch(origin + data.mediaUpload.media.path)).status).toBe(200);
});

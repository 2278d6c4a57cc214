import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBinding } from '../../functions/domains/people/repository/logins.ts';
import { loginHash } from '../../functions/platform/auth.ts';
import { startCloud } from './support/cloud.ts';

const root = new URL('../..', import.meta.url).pathname;

let cloud: Awaited<ReturnType<typeof startCloud>>;
beforeAll(async () => {
  cloud = await startCloud();
});
afterAll(() => cloud.close());

/** Runs the command of docs/deploy.md on the table and secret of this machine. */
const run = (...flags: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/first-admin.ts', ...flags], {
    cwd: root,
    env: { ...cloud.environment, TABLE_NAME: '', OIDC_ISSUERS: '', SECRETS_ARN: '', PUBLIC_ORIGIN: '' },
  });

it('makes the first administrator, once, with the keys that the functions have', async () => {
  const flags = Object.entries({
    table: cloud.environment.TABLE_NAME,
    secrets: cloud.environment.SECRETS_ARN,
    issuer: cloud.issuer,
    subject: 'sari',
    name: 'Sari Wulandari',
    number: '198001012005012001',
  }).flatMap(([flag, value]) => [`--${flag}`, value]);
  expect((await run(...flags)).stdout).toBe('Sari Wulandari is an administrator.\n');
  const binding = await readBinding(cloud.services, loginHash(cloud.issuer, 'sari'));
  expect(binding).toMatchObject({ kind: 'person', name: 'Sari Wulandari', roles: ['ADMIN'] });
  await run(...flags);
  expect(await readBinding(cloud.services, loginHash(cloud.issuer, 'sari'))).toEqual(binding);
});

it('says what is missing', async () => {
  await expect(run('--table', 'kapuas')).rejects.toThrow(
    'Missing: --secrets --issuer --subject --name --number',
  );
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCity, type City } from './support/city.ts';

const root = resolve(import.meta.dirname, '../..');
/** The commands of the guide, in their order. */
const steps = [
  ...readFileSync(resolve(root, 'docs/partner-keys.md'), 'utf8').matchAll(/```sh\n([^]*?)```/g),
].map(([, commands]) => commands!);
const CLIENT_ID = 'universitas-contoh-khatulistiwa';

let city: City;
let folder: string;
beforeAll(async () => {
  city = await startCity();
  // What the commands write shall not lie about in the project.
  folder = mkdtempSync(join(tmpdir(), 'kapuas-guide-'));
  symlinkSync(join(root, 'docs'), join(folder, 'docs'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await city.close();
});

/** Runs commands, and answers each line of what they print that is JSON. */
async function run(script: string, variables: Record<string, string>): Promise<unknown[]> {
  const { stdout } = await promisify(execFile)('bash', ['-eu', '-o', 'pipefail', '-c', script], {
    cwd: folder,
    env: { ...process.env, KAPUAS: city.local.origin, CLIENT_ID, ...variables },
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return lines.map((line) => JSON.parse(line) as unknown);
}

it('a program that follows docs/partner-keys.md registers a key, signs in with it and is known', async () => {
  const [make, register, signIn, use] = steps;
  const TOKEN = await city.local.tokenFor(CLIENT_ID);
  const answers = (await run([make, register, 'echo', signIn, use].join('\n'), { TOKEN })) as {
    data: unknown;
  }[];
  expect(answers.map(({ data }) => data)).toEqual([
    {
      organisationKeyRegister: {
        key: {
          kid: expect.stringMatching(/^[\w-]{43}$/) as string,
          expiresAt: expect.any(String) as string,
        },
        userErrors: [],
      },
    },
    {
      viewer: {
        accessRoles: expect.arrayContaining(['PARTNER']) as string[],
        organisation: { externalId: CLIENT_ID },
      },
    },
  ]);
});

it('a shell alone can sign with an RSA key', async () => {
  const [, register = '', , , shell = ''] = steps;
  const TOKEN = await city.local.tokenFor(CLIENT_ID);
  const make = [
    'openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem 2>/dev/null',
    'openssl pkey -in rsa.pem -pubout -out program.pub.pem',
  ];
  const [registered] = (await run([...make, register].join('\n'), { TOKEN })) as {
    data: { organisationKeyRegister: { key: { kid: string } } };
  }[];
  const KID = registered?.data.organisationKeyRegister.key.kid ?? '';
  const [given] = (await run(shell, { KID })) as { access_token: string }[];
  expect(given).toEqual({
    access_token: expect.any(String) as string,
    token_type: 'Bearer',
    expires_in: 3600,
  });
});

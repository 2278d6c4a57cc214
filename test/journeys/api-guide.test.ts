import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startCity, type City } from './support/city.ts';

const root = resolve(import.meta.dirname, '../..');
/** The commands of the guide, in their order. */
const steps = [...readFileSync(resolve(root, 'docs/api.md'), 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(
  ([, commands]) => commands!,
);

let city: City;
beforeAll(async () => {
  city = await startCity();
});
afterAll(() => city.close());

it('a partner who types the commands of docs/api.md gets what the guide says', async () => {
  const [token, ...requests] = steps;
  // Each answer on a line of its own.
  const script = [token, ...requests.flatMap((request) => [request, 'echo'])].join('\n');
  const { stdout } = await promisify(execFile)('bash', ['-eu', '-c', script], {
    cwd: root,
    env: { ...process.env, KAPUAS: city.local.origin },
  });
  const answers = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => (JSON.parse(line) as { data: unknown }).data);
  expect(answers).toEqual([
    {
      viewer: {
        accessRoles: expect.arrayContaining(['PARTNER']),
        organisation: { name: expect.any(String) },
      },
    },
    { moduleSubmit: expect.objectContaining({ outcome: 'CREATED', userErrors: [] }) },
    { moduleSubmit: expect.objectContaining({ outcome: 'UNCHANGED', userErrors: [] }) },
    { moduleSubmit: expect.objectContaining({ outcome: 'NEW_VERSION', userErrors: [] }) },
    {
      moduleSubmit: expect.objectContaining({
        outcome: null,
        userErrors: [
          expect.objectContaining({ field: ['lessons', '0', 'content', 'text'] }),
          expect.objectContaining({ field: ['lessons', '3', 'content', 'quiz', 'passPercent'] }),
        ],
      }),
    },
    {
      moduleByExternalId: {
        latest: { number: 2, state: 'IN_REVIEW', decisionReason: null },
        published: null,
      },
    },
  ]);
});

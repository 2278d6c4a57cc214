import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import {
  exampleModule,
  stateCommand,
  submitCommand,
  tokenCommand,
  whoCommand,
} from '../../../web/src/features/partner/commands.ts';
import { schema } from '../support/answers.ts';

interface Received {
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

const received: Received[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => (body += part));
  request.on('end', () => {
    received.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', body });
    response.end('{"token_type":"Bearer","access_token":"abc.def","expires_in":300}');
  });
});
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kapuas-guide-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const place = { endpoint: `${origin}/graphql`, tokenEndpoint: `${origin}/identity/token` };
  const commands = [tokenCommand, whoCommand, submitCommand, stateCommand].map((command) => command(place));
  await promisify(execFile)('bash', ['-euc', commands.join('\n')], { cwd: folder });
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

it('the commands of the guide run in a shell as they stand and send what they say', () => {
  const [token, ...requests] = received;
  expect(token?.path).toBe('/identity/token');
  expect(token?.authorization).toMatch(/^Basic /);
  expect(token?.body).toBe('grant_type=client_credentials');
  expect(requests.map(({ path, authorization }) => [path, authorization])).toEqual(
    Array.from({ length: 3 }, () => ['/graphql', 'Bearer abc.def']),
  );
  expect(JSON.parse(requests[1]?.body ?? '')).toMatchObject({ variables: { input: exampleModule } });
});

it('the operations of the guide are valid in the schema', () => {
  for (const { body } of received.slice(1)) {
    const { query } = JSON.parse(body) as { readonly query: string };
    expect(validate(schema, parse(query))).toEqual([]);
  }
});

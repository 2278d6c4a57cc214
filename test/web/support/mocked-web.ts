import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { createStatic } from '../../../infra/local/http/static.ts';
import { answer } from './answers.ts';
import type { Answers } from './answers.ts';

/** The web client, built from its sources as they are, over an API that is made up from the schema. */
export interface MockedWeb {
  readonly origin: string;
  /** What the API answers from now on, beside what it makes up. */
  answers: Answers;
  /** The operations' variables in the order they came. */
  readonly sent: Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

const web = join(import.meta.dirname, '../../../web');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Builds the web client into a folder of its own and serves it on a free port. */
export async function startMockedWeb(): Promise<MockedWeb> {
  const root = await mkdtemp(join(tmpdir(), 'kapuas-web-'));
  await build({
    root: web,
    configFile: join(web, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: root, sourcemap: false },
  });
  const files = createStatic({ root, headers: {}, cacheControl: () => 'no-cache' });
  const mocked: MockedWeb = { origin: '', answers: {}, sent: [], close: async () => undefined };
  const server = createServer((request, response) => {
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const respond = async () => {
      if (pathname === '/graphql') {
        const body = await bodyOf(request);
        mocked.sent.push((JSON.parse(body) as { variables: Record<string, unknown> }).variables);
        json(await answer(body, mocked.answers));
      } else if (pathname === '/config.json') {
        const cityName = { id: 'Kota Pontianak', en: 'City of Pontianak' };
        json({ issuer: `${mocked.origin}/identity`, clientId: 'kapuas-web', graphql: '/graphql', cityName });
      } else if (pathname === '/identity/.well-known/openid-configuration') {
        json({ issuer: `${mocked.origin}/identity`, token_endpoint: `${mocked.origin}/identity/token` });
      } else if (!(await files(request, response, pathname))) {
        await files(request, response, '/index.html');
      }
    };
    respond().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(mocked, {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(root, { recursive: true, force: true });
    },
  });
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import type { Handlers } from '../../../infra/local/handlers.ts';
import { DataDirInUseError, PortTakenError, startLocal } from '../../../infra/local/index.ts';
import type { Local, LocalOptions } from '../../../infra/local/index.ts';

/** Stand-ins for the functions: this suite is about what carries them. */
function fakeHandlers(changes: string[] = []): Handlers {
  return {
    graphql: ({ headers }) => Promise.resolve({ statusCode: 200, body: headers['authorization'] ?? 'none' }),
    documents: () => Promise.resolve({ statusCode: 404 }),
    tokens: () => Promise.resolve({ statusCode: 404 }),
    feeds: () => Promise.resolve({ statusCode: 404 }),
    mail: () => Promise.resolve({ batchItemFailures: [] }),
    streams: ({ Records }: DynamoDBStreamEvent) => {
      changes.push(...Records.map(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S ?? ''));
      return Promise.resolve({ batchItemFailures: [] });
    },
    schedule: () => Promise.resolve(),
    jobs: () => Promise.resolve(),
    media: () => Promise.resolve(),
  };
}

const running: Local[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const local of running.splice(0)) await local.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function start(options: Partial<LocalOptions> = {}): Promise<Local> {
  const local = await startLocal({ port: 0, seed: false, handlers: fakeHandlers(), ...options });
  running.push(local);
  return local;
}

async function stop(local: Local): Promise<void> {
  running.splice(running.indexOf(local), 1);
  await local.close();
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kapuas-start-'));
  folders.push(folder);
  return folder;
}

const client = (local: Local) =>
  new DynamoDBClient({
    endpoint: local.engine.endpoint,
    region: 'ap-southeast-3',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
const item = { pk: { S: 'NOTE#1' }, sk: { S: 'NOTE' } };

describe('a local installation', () => {
  it('serves everything on one address', async () => {
    const local = await start();
    const config = (await (await fetch(`${local.origin}/config.json`)).json()) as { issuer: string };
    expect(config).toMatchObject({
      issuer: `${local.origin}/identity`,
      clientId: 'kapuas-web',
      graphql: '/graphql',
    });
    const discovery = await fetch(`${config.issuer}/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({
      issuer: config.issuer,
      authorization_endpoint: `${config.issuer}/authorize`,
      token_endpoint: `${config.issuer}/token`,
      end_session_endpoint: `${config.issuer}/logout`,
      jwks_uri: `${config.issuer}/jwks`,
    });
    const token = await local.tokenFor('sari');
    const headers = { authorization: `Bearer ${token}` };
    expect(await (await fetch(`${local.origin}/graphql`, { headers })).text()).toBe(`Bearer ${token}`);
  });

  it('gives tokens that the functions’ own check accepts, and keeps each for its hour', async () => {
    const local = await start();
    const token = await local.tokenFor('sari');
    expect(await local.tokenFor('sari')).toBe(token);
    const login = await local.services.authenticate(`Bearer ${token}`);
    expect(login).toMatchObject({ subject: decodeJwt(token).sub, clientId: 'kapuas-web' });
    const program = await local.tokenFor('universitas-contoh-khatulistiwa');
    expect(await local.services.authenticate(`Bearer ${program}`)).toMatchObject({
      subject: 'universitas-contoh-khatulistiwa',
    });
  });

  it('carries each change of the table to the stream’s function before it is idle', async () => {
    const changes: string[] = [];
    const local = await start({ handlers: fakeHandlers(changes) });
    await client(local).send(new PutItemCommand({ TableName: 'kapuas', Item: item }));
    await local.idle();
    expect(changes).toEqual(['NOTE#1']);
  });

  it('runs twice at once, each with its own data and issuer', async () => {
    const [first, second] = [await start(), await start()];
    await client(first).send(new PutItemCommand({ TableName: 'kapuas', Item: item }));
    const read = new GetItemCommand({ TableName: 'kapuas', Key: item });
    expect((await client(second).send(read)).Item).toBeUndefined();
    const token = await first.tokenFor('sari');
    await expect(second.services.authenticate(`Bearer ${token}`)).rejects.toThrow('not trusted');
  });

  it('uses the clock it is given', async () => {
    const local = await start({ now: () => 12_345 });
    expect(local.services.now()).toBe(12_345);
  });
});

describe('a second start', () => {
  it('finds data, keys and sign-ins as they were', async () => {
    const dataDir = newFolder();
    const first = await start({ dataDir });
    await client(first).send(new PutItemCommand({ TableName: 'kapuas', Item: item }));
    const token = await first.tokenFor('sari');
    const { port } = new URL(first.origin);
    const keys = readFileSync(join(dataDir, 'keys.json'), 'utf8');
    await stop(first);

    const second = await start({ dataDir, port: Number(port) });
    const read = new GetItemCommand({ TableName: 'kapuas', Key: item });
    expect((await client(second).send(read)).Item).toEqual(item);
    expect(readFileSync(join(dataDir, 'keys.json'), 'utf8')).toBe(keys);
    expect(await second.services.authenticate(`Bearer ${token}`)).toMatchObject({ clientId: 'kapuas-web' });
  });

  it('delivers changes that the first did not come to', async () => {
    const dataDir = newFolder();
    const failing = { ...fakeHandlers(), streams: () => Promise.reject(new Error('not now')) };
    const first = await start({ dataDir, handlers: failing });
    await client(first).send(new PutItemCommand({ TableName: 'kapuas', Item: item }));
    await stop(first);
    const changes: string[] = [];
    const second = await start({ dataDir, handlers: fakeHandlers(changes) });
    await second.idle();
    expect(changes).toEqual(['NOTE#1']);
  });

  it('is refused while the first runs: by the port, and by the folder', async () => {
    const dataDir = newFolder();
    const first = await start({ dataDir });
    const port = Number(new URL(first.origin).port);
    await expect(startLocal({ port, seed: false })).rejects.toThrow(PortTakenError);
    await expect(startLocal({ port: 0, dataDir, seed: false })).rejects.toThrow(DataDirInUseError);
    expect((await fetch(`${first.origin}/config.json`)).status).toBe(200);
  });
});

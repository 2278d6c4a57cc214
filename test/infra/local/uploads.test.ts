import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startLocal, type Local } from '../../../infra/local/index.ts';
import type { SignedUpload, UploadOrder } from '../../../functions/platform/uploads.ts';
import { png } from '../../domains/media/support/files.ts';
import type { Handlers } from '../../../infra/local/handlers.ts';

/** The files of which the function behind the queue was told. */
const arrived: string[] = [];
const nothing = () => Promise.resolve({ statusCode: 404 });
const handlers: Handlers = {
  graphql: nothing,
  documents: nothing,
  tokens: nothing,
  feeds: nothing,
  mail: () => Promise.resolve({ batchItemFailures: [] }),
  streams: () => Promise.resolve({ batchItemFailures: [] }),
  schedule: () => Promise.resolve(),
  jobs: () => Promise.resolve(),
  media: ({ Records }) => {
    for (const { body } of Records) {
      const { detail } = JSON.parse(body) as { detail: { object: { key: string } } };
      arrived.push(detail.object.key);
    }
    return Promise.resolve();
  },
};

let local: Local;
let clock: number;
beforeAll(async () => {
  clock = Date.parse('2026-03-02T02:00:00Z');
  local = await startLocal({ port: 0, seed: false, handlers, scheduleEveryMs: 0, now: () => clock });
});
afterAll(() => local.close());

const content = png();
const orderOf = (key: string, more: Partial<UploadOrder> = {}): UploadOrder => ({
  key,
  contentType: 'image/png',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  ...more,
});
const sign = (order: UploadOrder) => local.services.uploads.sign(order, clock);

async function send({ url, headers }: SignedUpload, body = content, more: Record<string, string> = {}) {
  const all = { ...Object.fromEntries(headers.map(({ name, value }) => [name, value])), ...more };
  const response = await fetch(url, { method: 'PUT', headers: all, body: new Uint8Array(body) });
  return {
    status: response.status,
    code: /<Code>(\w+)</.exec(await response.text())?.[1],
    headers: response.headers,
  };
}

describe('an upload to this machine is taken as S3 takes it', () => {
  it('with the request that was signed, as often as it is sent', async () => {
    const signed = await sign(orderOf('univ/a1'));
    expect(new URL(signed.url).origin).toBe(local.origin.replace('localhost', '127.0.0.1'));
    expect(signed.expiresAt).toBe(clock + 900_000);
    for (const _time of [1, 2]) {
      const { status, headers } = await send(signed);
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, local.origin]);
    }
    await local.idle();
    expect(arrived).toEqual(['univ/a1', 'univ/a1']);
  });

  it('and not when anything differs from what was signed', async () => {
    const signed = await sign(orderOf('univ/a2'));
    const other = Buffer.from(content).fill(0, 40, 44);
    const at = (change: (url: URL) => void): SignedUpload => {
      const url = new URL(signed.url);
      change(url);
      return { ...signed, url: url.href };
    };
    const refused = { status: 403, code: 'SignatureDoesNotMatch' };
    expect(await send(signed, other)).toMatchObject({ status: 400, code: 'BadDigest' });
    expect(await send(signed, content.subarray(0, -1))).toMatchObject(refused);
    expect(await send(signed, Buffer.concat([content, content]))).toMatchObject(refused);
    expect(await send(signed, content, { 'content-type': 'text/html' })).toMatchObject(refused);
    const hash = createHash('sha256').update(other).digest('base64');
    expect(await send(signed, other, { 'x-amz-checksum-sha256': hash })).toMatchObject(refused);
    expect(await send(at((url) => (url.pathname = '/uploads/yayasan/a2')))).toMatchObject(refused);
    expect(await send(at((url) => url.searchParams.set('X-Amz-Expires', '90000')))).toMatchObject(refused);
    const denied = { status: 403, code: 'AccessDenied' };
    expect(await send(at((url) => url.searchParams.delete('X-Amz-Signature')))).toMatchObject(denied);
    expect(await send(at((url) => url.searchParams.set('X-Amz-Credential', 'x/y')))).toMatchObject(denied);
    expect(await send({ ...signed, url: signed.url.split('?')[0] ?? '' })).toMatchObject(denied);
    await local.idle();
    expect(arrived).not.toContain('univ/a2');
  });

  it('and not when it is late', async () => {
    const signed = await sign(orderOf('univ/a3'));
    clock += 901_000;
    expect(await send(signed)).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  it('from a page of the web client, which asks first', async () => {
    const { url } = await sign(orderOf('univ/a4'));
    const response = await fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin: local.origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type,x-amz-checksum-sha256',
      },
    });
    expect(response.headers.get('access-control-allow-origin')).toBe(local.origin);
    expect(response.headers.get('access-control-allow-headers')).toContain('x-amz-checksum-sha256');
    expect((await fetch(url)).status).toBe(405);
  });
});

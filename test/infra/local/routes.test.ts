import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRoutes } from '../../../infra/local/http/routes.ts';
import { startServer } from '../../../infra/local/http/server.ts';
import type { LocalServer } from '../../../infra/local/http/server.ts';
import { resolveInside } from '../../../infra/local/http/static.ts';
import { createMedia } from '../../../infra/local/media.ts';
import type { Media } from '../../../infra/local/media.ts';
import { policyText, webHeaders, webPolicy } from '../../../infra/web-headers.ts';

const script = `// ${'kapuas '.repeat(400)}`;
let folder: string;
let server: LocalServer;
let origin: string;
let media: Media;
let mediaOrigin: string;
let own: Readonly<Record<string, string>>;
let policy: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kapuas-routes-'));
  const webRoot = join(folder, 'dist');
  mkdirSync(join(webRoot, 'assets'), { recursive: true });
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>Kapuas</title>');
  writeFileSync(join(webRoot, 'attempt.html'), '<!doctype html><title>Attempt</title>');
  writeFileSync(join(webRoot, 'assets/index-a1B2c3D4.js'), script);
  writeFileSync(join(webRoot, 'manifest.webmanifest'), '{}');
  writeFileSync(join(webRoot, '.hidden'), 'hidden');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  media = createMedia(folder);
  server = await startServer(0);
  origin = `http://localhost:${server.port}`;
  mediaOrigin = `http://127.0.0.1:${server.port}`;
  own = webHeaders({ media: mediaOrigin, uploads: mediaOrigin });
  policy = webPolicy({ media: 'https://media.test', uploads: 'https://uploads.test' });
  server.serve(
    createRoutes({
      origin,
      graphql: (event) => Promise.resolve({ statusCode: 200, body: `graphql ${event.rawPath}` }),
      documents: (event) => Promise.resolve({ statusCode: 200, body: `documents ${event.rawPath}` }),
      feeds: (event) => Promise.resolve({ statusCode: 200, body: `feeds ${event.rawPath}` }),
      tokens: (event) => Promise.resolve({ statusCode: 200, body: `tokens ${event.rawPath}` }),
      identity: (request, response) => void response.end(`identity ${request.url ?? ''}`),
      media,
      mediaOrigin,
      uploads: (request, response) => void response.end(`uploads ${request.url ?? ''}`),
      webRoot,
      config: { clientId: 'kapuas-web' },
    }),
  );
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path goes out as it is; `fetch` would tidy it up first. */
function raw(path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject);
    request.end();
  });
}

describe('routes', () => {
  it.each([
    ['/graphql', 'graphql /graphql'],
    ['/documents/certificates/KPS-1.pdf', 'documents /documents/certificates/KPS-1.pdf'],
    ['/oauth/token', 'tokens /oauth/token'],
    ['/feeds/stop/x', 'feeds /feeds/stop/x'],
    ['/identity/jwks', 'identity /identity/jwks'],
  ])('sends %s to its part', async (path, expected) => {
    expect(await (await fetch(origin + path)).text()).toBe(expected);
  });

  it('answers the settings, never from a cache', async () => {
    const response = await fetch(`${origin}/config.json`);
    expect(await response.json()).toEqual({ clientId: 'kapuas-web' });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('answers no host but its own: another name may be another site’s', async () => {
    const foreign = await raw('/config.json', { host: 'attacker.example' });
    expect(foreign.status).toBe(421);
    const own = await raw('/config.json', { host: `127.0.0.1:${server.port}` });
    expect(own.status).toBe(200);
  });

  it('leads a browser from the bare address to the one origin', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/courses?x=1`, {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect([response.status, response.headers.get('location')]).toEqual([307, `${origin}/courses?x=1`]);
  });
});

describe('the web client’s files', () => {
  it('answers every route of the client with index.html, to be revalidated', async () => {
    for (const path of ['/', '/courses/abc', '/auth/callback?code=1']) {
      const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
      expect(await response.text()).toContain('<title>Kapuas</title>');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      for (const [name, value] of Object.entries(own)) expect(response.headers.get(name)).toBe(value);
    }
  });

  it('answers a page with the document that names its files, where there is one', async () => {
    const response = await fetch(`${origin}/attempts/abc`, { headers: { accept: 'text/html' } });
    expect(await response.text()).toContain('<title>Attempt</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('has a policy without anything inline or from elsewhere', () => {
    expect(policyText(policy)).not.toMatch(/unsafe|\*|http:/);
    expect(policy).toMatchObject({
      'default-src': "'none'",
      'img-src': "'self' data: https://media.test",
      'media-src': 'https://media.test',
      'connect-src': "'self' https://media.test https://uploads.test",
    });
  });

  it('keeps hashed assets for a year, compressed, and knows them again', async () => {
    const url = `${origin}/assets/index-a1B2c3D4.js`;
    const response = await fetch(url, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(await response.text()).toBe(script);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length / 10);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const etag = response.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await fetch(url, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
    ['gzip;q=0', null],
  ])('honours Accept-Encoding: %s', async (accepted, expected) => {
    const response = await fetch(`${origin}/assets/index-a1B2c3D4.js`, {
      headers: { 'accept-encoding': accepted },
    });
    expect(response.headers.get('content-encoding')).toBe(expected);
    await response.arrayBuffer();
  });

  it('serves a file that changed anew', async () => {
    const file = join(folder, 'dist/manifest.webmanifest');
    expect(await (await fetch(`${origin}/manifest.webmanifest`)).text()).toBe('{}');
    writeFileSync(file, '{"name":"Kapuas"}');
    expect(await (await fetch(`${origin}/manifest.webmanifest`)).text()).toBe('{"name":"Kapuas"}');
  });

  it('answers 404 for a missing file and 405 for a method that changes something', async () => {
    expect((await fetch(`${origin}/assets/missing-a1B2c3D4.js`)).status).toBe(404);
    expect((await fetch(`${origin}/missing.png`)).status).toBe(404);
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
  });
});

describe('paths', () => {
  const attacks = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/.hidden',
    '/%00',
    '//etc/passwd',
    '/media/../secret.txt',
    '/media/%2e%2e/secret.txt',
    '/media/..%2fsecret.txt',
  ];
  it.each(attacks)('%s reaches nothing', async (path) => {
    const { text } = await raw(path);
    expect(text).not.toMatch(/secret|hidden|root:/);
  });

  it('never resolves to a place outside the folder', () => {
    const parts = fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', 'a', '', '%00', '...', '%252e');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (segments) => {
        const resolved = resolveInside('/srv/web', `/${segments.join('/')}`);
        expect(resolved === undefined || resolved.startsWith('/srv/web/')).toBe(true);
      }),
    );
  });
});

describe('media', () => {
  const put = async (name: string, content: Buffer) => {
    await media.media.write(`media/a1/${name}`, content, 'image/svg+xml');
    return `/media/a1/${name}`;
  };
  const picture = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg"><title>${'x'.repeat(2000)}</title></svg>`,
  );

  it('serves it in a sandbox, for a year', async () => {
    const path = await put('peta.svg', picture);
    const response = await fetch(mediaOrigin + path, { headers: { 'accept-encoding': 'br' } });
    expect(await response.text()).toBe(picture.toString());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; media-src 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('is on an origin of its own, and nowhere else', async () => {
    const path = await put('peta.svg', picture);
    expect((await fetch(origin + path)).status).toBe(404);
    expect((await fetch(`${mediaOrigin}/media/a1/missing.svg`)).status).toBe(404);
    const { headers } = await fetch(mediaOrigin + path);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await (await fetch(`${mediaOrigin}/uploads/a/b`)).text()).toBe('uploads /uploads/a/b');
    expect(await (await fetch(`${origin}/uploads/a/b`)).text()).not.toContain('uploads');
  });

  it('hands a document to the reader’s own program', async () => {
    const path = await put('surat.pdf', Buffer.from('%PDF-1.7'));
    expect((await fetch(mediaOrigin + path)).headers.get('content-disposition')).toBe('attachment');
  });

  it('decompresses to what was stored', async () => {
    const path = await put('lagi.svg', picture);
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      const headers = { 'accept-encoding': 'br' };
      httpRequest({ host: '127.0.0.1', port: server.port, path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks)));
      })
        .on('error', reject)
        .end();
    });
    expect(brotliDecompressSync(bytes)).toEqual(picture);
  });
});

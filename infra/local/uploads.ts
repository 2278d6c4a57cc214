import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { region } from './environment.ts';

/** With what uploads are signed and checked here; nothing but this server looks at them. */
export const uploadCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export interface LocalUploadsOptions {
  /** The origin of the web client, which may send files from its pages. */
  readonly webOrigin: string;
  readonly store: (key: string, content: Buffer) => Promise<void>;
  /** Told of each file that is stored. */
  readonly stored: (key: string) => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content);
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
/** As a signature has it: RFC 3986, with `/` of a path left alone. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The signature that a request should have (Signature Version 4 in the query, as S3 documents it). Written after the
 * document and not with the signer that the functions use, so that one judges the other.
 */
export function signatureOf(
  method: string,
  path: string,
  query: URLSearchParams,
  headers: Readonly<Record<string, string>>,
): string {
  const signed = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  const parameters = [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort();
  const lines = signed.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`);
  const canonical = [
    method,
    path,
    parameters.join('&'),
    lines.join(''),
    signed.join(';'),
    'UNSIGNED-PAYLOAD',
  ];
  const [, ...scope] = (query.get('X-Amz-Credential') ?? '').split('/');
  const toSign = [
    'AWS4-HMAC-SHA256',
    query.get('X-Amz-Date') ?? '',
    scope.join('/'),
    sha256(canonical.join('\n')).digest('hex'),
  ].join('\n');
  const [day = '', where = '', service = '', end = ''] = scope;
  const key = [day, where, service, end].reduce<string | Buffer>(
    hmac,
    `AWS4${uploadCredentials.secretAccessKey}`,
  );
  return hmac(key, toSign).toString('hex');
}

/** A moment as signatures have it, `20261124T201500Z`; NaN for anything else. */
function momentOf(text: string): number {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text)?.slice(1) ?? [];
  return Date.parse(`${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}Z`);
}

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What S3 answers to a request that it does not take; undefined for one that it takes. */
function faultOf(
  method: string,
  path: string,
  query: URLSearchParams,
  headers: Record<string, string>,
  now: number,
): Fault | undefined {
  const denied = (message: string): Fault => ({ status: 403, code: 'AccessDenied', message });
  const signature = query.get('X-Amz-Signature');
  if (signature === null || query.get('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256')
    return denied('Access Denied');
  const signedAt = momentOf(query.get('X-Amz-Date') ?? '');
  const validFor = Number(query.get('X-Amz-Expires')) * 1_000;
  if (!(now <= signedAt + validFor)) return denied('Request has expired');
  const scope = `${uploadCredentials.accessKeyId}/${query.get('X-Amz-Date')?.slice(0, 8)}/${region}/s3/aws4_request`;
  if (query.get('X-Amz-Credential') !== scope) return denied('Access Denied');
  const right = Buffer.from(signatureOf(method, path, query, headers));
  const given = Buffer.from(signature);
  if (right.length === given.length && timingSafeEqual(right, given)) return undefined;
  return {
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: 'The request signature we calculated does not match.',
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Stands for the bucket of uploads below `/uploads`: takes files by signed requests as S3 does, with its answers to what
 * is late, changed or cut off.
 */
export function createLocalUploads({ webOrigin, store, stored, now }: LocalUploadsOptions) {
  const shared = {
    'access-control-allow-origin': webOrigin,
    'access-control-expose-headers': 'ETag',
    vary: 'Origin',
    'cache-control': 'no-store',
  };

  function refuse(response: ServerResponse, { status, code, message }: Fault): void {
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    // What is still on its way is not read: the connection ends with the answer.
    response.writeHead(status, { ...shared, 'content-type': 'application/xml', connection: 'close' });
    response.end(body);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', webOrigin);
    if (request.method === 'OPTIONS') {
      const asked = String(request.headers['access-control-request-headers'] ?? '');
      response.writeHead(200, {
        ...shared,
        'access-control-allow-methods': 'PUT',
        'access-control-allow-headers': asked,
        'access-control-max-age': '3600',
      });
      return void response.end();
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    if (request.method !== 'PUT')
      return refuse(response, {
        status: 405,
        code: 'MethodNotAllowed',
        message: 'The method is not allowed.',
      });
    const fault = faultOf('PUT', url.pathname, url.searchParams, headers, now());
    if (fault) return refuse(response, fault);
    const content = await bodyOf(request);
    if (headers['x-amz-checksum-sha256'] !== sha256(content).digest('base64')) {
      return refuse(response, {
        status: 400,
        code: 'BadDigest',
        message: 'The SHA256 you specified did not match the calculated checksum.',
      });
    }
    const key = url.pathname.slice('/uploads/'.length);
    await store(key, content);
    await stored(key);
    response.writeHead(200, { ...shared, etag: `"${createHash('md5').update(content).digest('hex')}"` });
    response.end();
  };
}

/** What EventBridge says of a file that S3 has stored. */
export const objectCreated = (key: string): string =>
  JSON.stringify({
    version: '0',
    source: 'aws.s3',
    'detail-type': 'Object Created',
    region,
    detail: { version: '0', bucket: { name: 'uploads' }, object: { key }, reason: 'PutObject' },
  });

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.vtt': 'text/vtt; charset=utf-8',
};

const compressible = /^(text\/|application\/(json|manifest\+json)|image\/svg)/;
/** Below this a compressed body and its header are not smaller; CloudFront's own threshold is 1,000 bytes. */
const compressFromBytes = 1_000;

type Encoding = 'br' | 'gzip' | 'identity';

interface StoredFile {
  readonly modified: number;
  readonly type: string;
  readonly etag: string;
  readonly bodies: ReadonlyMap<Encoding, Buffer>;
}

export interface StaticOptions {
  /** The folder that is served; nothing outside it can be reached. */
  readonly root: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The Cache-Control of a file by its path below the root, with `/`. */
  readonly cacheControl: (path: string) => string;
}

/**
 * A path below `root`, or undefined for anything that is not plainly a file inside it: `..`, an encoded slash or
 * backslash, a NUL, a hidden file, a broken escape.
 */
export function resolveInside(root: string, urlPath: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  if (/[\0\\]/.test(path) || /%2f|%5c/i.test(urlPath)) return undefined;
  if (path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const full = normalize(join(root, path));
  return full.startsWith(normalize(root + sep)) ? full : undefined;
}

const brotli = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

async function load(file: string, modified: number): Promise<StoredFile> {
  const content = await readFile(file);
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const bodies = new Map<Encoding, Buffer>([['identity', content]]);
  if (compressible.test(type) && content.length >= compressFromBytes) {
    // Quality 9 is near the smallest size at a tenth of the time of 11; a file is compressed once.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    bodies.set('br', await brotli(content, { params }));
    bodies.set('gzip', await gzipAsync(content));
  }
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  return { modified, type, etag, bodies };
}

function chooseEncoding(accepted: string, bodies: StoredFile['bodies']): Encoding {
  for (const encoding of ['br', 'gzip'] as const) {
    const asked = new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;\\s*q=([0-9.]+))?\\s*(?:,|$)`).exec(accepted);
    if (asked && asked[1] !== '0' && bodies.has(encoding)) return encoding;
  }
  return 'identity';
}

/** `If-None-Match` compares weakly: the representation may differ in its encoding. */
function isFresh(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/**
 * Serves the files of a folder, compressed and with an ETag; compressed bodies are kept in memory until the file
 * changes.
 * @returns a function that answers GET and HEAD for a path of the URL (with its leading slash), and says whether it
 *   found a file; it answers nothing when it did not
 */
export function createStatic(options: StaticOptions) {
  const files = new Map<string, Promise<StoredFile>>();

  async function find(urlPath: string): Promise<StoredFile | undefined> {
    const file = resolveInside(options.root, urlPath);
    if (file === undefined) return undefined;
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const known = await files.get(file)?.catch(() => undefined);
    if (known?.modified === found.mtimeMs) return known;
    const loading = load(file, found.mtimeMs);
    files.set(file, loading);
    return loading;
  }

  return async (request: IncomingMessage, response: ServerResponse, urlPath: string): Promise<boolean> => {
    const file = await find(urlPath);
    if (!file) return false;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...options.headers, allow: 'GET, HEAD' }).end();
      return true;
    }
    const encoding = chooseEncoding(String(request.headers['accept-encoding'] ?? ''), file.bodies);
    const headers = {
      ...options.headers,
      'cache-control': options.cacheControl(urlPath),
      // The same content in another encoding is equal, but not byte for byte.
      etag: encoding === 'identity' ? file.etag : `W/${file.etag}`,
      ...(file.bodies.size > 1 && { vary: 'accept-encoding' }),
    };
    if (isFresh(request.headers['if-none-match'], file.etag)) {
      response.writeHead(304, headers).end();
      return true;
    }
    const body = file.bodies.get(encoding) ?? Buffer.alloc(0);
    response.writeHead(200, {
      ...headers,
      'content-type': file.type,
      'content-length': body.length,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

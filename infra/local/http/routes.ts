import type { IncomingMessage, ServerResponse } from 'node:http';
import { documentOf } from '../../page-documents.ts';
import { cacheControl, webHeaders, type MediaPlaces } from '../../web-headers.ts';
import type { Media } from '../media.ts';
import { createGateway } from './gateway.ts';
import type { LambdaHandler } from './gateway.ts';
import type { Route } from './server.ts';
import { createStatic } from './static.ts';

export interface RoutesOptions {
  /** The one address, for example `http://localhost:3000`. */
  readonly origin: string;
  readonly graphql: LambdaHandler;
  readonly documents: LambdaHandler;
  readonly tokens: LambdaHandler;
  readonly feeds: LambdaHandler;
  readonly identity: Route;
  readonly media: Pick<Media, 'serve'>;
  /** Takes the files that partners send, below /uploads. */
  readonly uploads: Route;
  /** The origin of media and uploads: another one than the web client's, on the same port. */
  readonly mediaOrigin: string;
  /** The folder that the web client is built into. */
  readonly webRoot: string;
  /** What `/config.json` answers. */
  readonly config: object;
  /** Told what went wrong in a function. */
  readonly report?: (reason: unknown) => void;
}

/** Vite puts files whose names change with their content into `assets/`. */
const hashedAsset = /^\/assets\/.+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A page of another site can make a browser send requests here under a name of its own (DNS rebinding); only the
 * names of this machine and the configured address are answered.
 */
function isOwnHost(host: string | undefined, origin: string): boolean {
  if (host === undefined) return true;
  return host === new URL(origin).host || loopback.has(host.replace(/:\d+$/, '').toLowerCase());
}

function send(response: ServerResponse, status: number, headers: Record<string, string>, body = ''): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

const notBuilt = [
  'Klien web belum dibangun. Jalankan: npm run build:web',
  'The web client is not built. Run: npm run build:web',
  '',
].join('\n');

/**
 * Sends each request to the part that answers it, as CloudFront does in AWS: functions through the gateway, identity,
 * media, and everything else to the web client, whose own router reads the path.
 */
export function createRoutes(options: RoutesOptions): Route {
  const { origin, identity, media, mediaOrigin } = options;
  const places: MediaPlaces = { media: mediaOrigin, uploads: mediaOrigin };
  const own = webHeaders(places);
  const text = { ...own, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  const reporting = options.report && { report: options.report };
  const graphql = createGateway(options.graphql, reporting);
  const documents = createGateway(options.documents, reporting);
  const tokens = createGateway(options.tokens, reporting);
  const feeds = createGateway(options.feeds, reporting);
  const config = JSON.stringify(options.config);
  const web = createStatic({
    root: options.webRoot,
    headers: own,
    cacheControl: (path) => (hashedAsset.test(path) ? cacheControl.immutable : cacheControl.revalidate),
  });

  async function serveWeb(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, { ...text, allow: 'GET, HEAD' });
    }
    // Sign-in returns to the one address; a page opened under another name of this machine would lose its session.
    const { host } = request.headers;
    const isPage = (request.headers.accept ?? '').includes('text/html');
    if (isPage && host !== undefined && host !== new URL(origin).host) {
      return send(response, 307, { ...text, location: `${origin}${request.url ?? '/'}` });
    }
    if (path !== '/' && (await web(request, response, path))) return;
    // A missing script or picture must not be answered with a page; a route of the client is.
    if (path.startsWith('/assets/') || (!isPage && /\.[a-z0-9]+$/i.test(path))) {
      return send(response, 404, text, 'Not Found\n');
    }
    for (const document of [documentOf(path), '/index.html']) {
      if (await web(request, response, document)) return;
    }
    send(response, 503, text, notBuilt);
  }

  return async (request, response) => {
    if (!isOwnHost(request.headers.host, origin)) {
      return send(response, 421, text, 'Misdirected Request\n');
    }
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/graphql') return graphql(request, response);
    if (path.startsWith('/documents/')) return documents(request, response);
    if (path.startsWith('/feeds/')) return feeds(request, response);
    if (path === '/oauth/token') return tokens(request, response);
    if (path === '/identity' || path.startsWith('/identity/')) return identity(request, response);
    if (path === '/config.json') {
      const headers = { ...own, 'content-type': 'application/json; charset=utf-8' };
      return send(response, 200, { ...headers, 'cache-control': cacheControl.never }, config);
    }
    const isMediaHost = request.headers.host === new URL(mediaOrigin).host;
    if (path.startsWith('/uploads/') && isMediaHost) return options.uploads(request, response);
    if (path.startsWith('/media/')) {
      // On the web client's own origin there is none of what partners have sent.
      if (isMediaHost && (await media.serve(request, response, path.slice('/media'.length)))) return;
      return send(response, 404, text, 'Not Found\n');
    }
    return serveWeb(request, response, path);
  };
}

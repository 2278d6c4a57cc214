import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request. A rejection is answered with 500 and reported. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface LocalServer {
  readonly port: number;
  /** Takes requests from now on; before that each is answered with 503. */
  serve(route: Route): void;
  /** Stops listening, lets requests under way finish for a moment, then cuts what is left. Twice is once. */
  close(): Promise<void>;
}

/** Raised when another program listens on the port. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken`);
    this.port = port;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

function listen(listener: RequestListener, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

/** IPv6 may be switched off, which is no fault; a program of somebody else on the port is one. */
async function listenOnIpv6(listener: RequestListener, port: number): Promise<Server | undefined> {
  try {
    return await listen(listener, '::1', port);
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw error;
    return undefined;
  }
}

/** Browsers resolve `localhost` to either address, so both are served. */
async function listenOnBoth(
  listener: RequestListener,
  port: number,
): Promise<{ port: number; servers: Server[] }> {
  for (let attempt = 1; ; attempt += 1) {
    const first = await listen(listener, '127.0.0.1', port);
    const taken = (first.address() as AddressInfo).port;
    try {
      const second = await listenOnIpv6(listener, taken);
      return { port: taken, servers: second ? [first, second] : [first] };
    } catch (error) {
      await new Promise((resolve) => first.close(resolve));
      // A port that the system chose is free for one address family and may be taken for the other.
      if (port !== 0 || attempt === 10) throw error;
    }
  }
}

const graceMs = 2_000;

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function refuse(response: ServerResponse, status: number, message: string): void {
  if (response.headersSent) return void response.destroy();
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(status, status === 503 ? { ...headers, 'retry-after': '1' } : headers);
  response.end(`${message}\n`);
}

/**
 * Listens on the loopback addresses only.
 * @param port 0 takes any free port
 * @throws PortTakenError
 */
export async function startServer(
  port: number,
  report: (error: unknown) => void = console.error,
): Promise<LocalServer> {
  let route: Route | undefined;
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (!route) return refuse(response, 503, 'Sebentar, server sedang disiapkan. / Starting, one moment.');
    void Promise.resolve()
      .then(() => route?.(request, response))
      .catch((error: unknown) => {
        if (request.destroyed || response.destroyed) return;
        report(error);
        refuse(response, 500, 'Internal Server Error');
      });
  };
  const { port: taken, servers } = await listenOnBoth(listener, port).catch((error: unknown) => {
    throw codeOf(error) === 'EADDRINUSE' ? new PortTakenError(port) : error;
  });
  return {
    port: taken,
    serve(next) {
      route = next;
    },
    async close() {
      await Promise.all(servers.map(stop));
    },
  };
}

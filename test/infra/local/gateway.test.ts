import { afterEach, describe, expect, it } from 'vitest';
import { createGateway } from '../../../infra/local/http/gateway.ts';
import type { GatewayLimits, LambdaHandler } from '../../../infra/local/http/gateway.ts';
import { PortTakenError, startServer } from '../../../infra/local/http/server.ts';
import type { LocalServer } from '../../../infra/local/http/server.ts';

const limits: GatewayLimits = { requestBytes: 20_000, payloadBytes: 10_000, timeoutMs: 60 };

const servers: LocalServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(handler: LambdaHandler) {
  const reports: unknown[] = [];
  const server = await startServer(0);
  servers.push(server);
  server.serve(createGateway(handler, { limits, report: (reason) => reports.push(reason) }));
  return { url: `http://127.0.0.1:${server.port}/graphql`, port: server.port, reports };
}

const answer = async (response: Response): Promise<[number, unknown]> => [
  response.status,
  await response.json(),
];

describe('the gateway', () => {
  it('passes the event on and the result back', async () => {
    const { url } = await start((event) =>
      Promise.resolve({ statusCode: 200, headers: { 'x-path': event.rawPath }, body: event.body ?? '' }),
    );
    const response = await fetch(url, { method: 'POST', body: 'halo' });
    expect(response.headers.get('x-path')).toBe('/graphql');
    expect(await response.text()).toBe('halo');
  });

  it('answers 413 for a request over its own limit, and for one over the limit of Lambda', async () => {
    let called = 0;
    const { url } = await start(() => {
      called += 1;
      return Promise.resolve({ statusCode: 200 });
    });
    for (const size of [limits.requestBytes + 1, limits.payloadBytes]) {
      const response = await fetch(url, { method: 'POST', body: 'x'.repeat(size) });
      expect(await answer(response)).toEqual([413, { message: 'Request Entity Too Large' }]);
    }
    expect(called).toBe(0);
  });

  it('answers 503 when the function takes too long', async () => {
    const { url } = await start(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await answer(await fetch(url))).toEqual([503, { message: 'Service Unavailable' }]);
  });

  it('answers 500 for an exception and for a response over the limit, and tells the reason to the log alone', async () => {
    const failing = await start(() => Promise.reject(new Error('secret')));
    expect(await answer(await fetch(failing.url))).toEqual([500, { message: 'Internal Server Error' }]);
    expect(failing.reports).toEqual([new Error('secret')]);
    const large = await start(() => Promise.resolve({ statusCode: 200, body: 'x'.repeat(10_001) }));
    expect(await answer(await fetch(large.url))).toEqual([500, { message: 'Internal Server Error' }]);
  });

  it('sends no body with HEAD', async () => {
    const { url } = await start(() => Promise.resolve({ statusCode: 200, body: 'text' }));
    const response = await fetch(url, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('4');
    expect(await response.text()).toBe('');
  });
});

describe('the server', () => {
  it('answers 503 until there is something to serve', async () => {
    const server = await startServer(0);
    servers.push(server);
    const response = await fetch(`http://localhost:${server.port}/`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
  });

  it('answers 500 when a route fails, and goes on', async () => {
    const reports: unknown[] = [];
    const server = await startServer(0, (error) => reports.push(error));
    servers.push(server);
    server.serve(() => Promise.reject(new Error('broken')));
    const response = await fetch(`http://127.0.0.1:${server.port}/`);
    expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error\n']);
    expect(reports).toEqual([new Error('broken')]);
  });

  it('says which port is taken', async () => {
    const { port } = await start(() => Promise.resolve({ statusCode: 200 }));
    await expect(startServer(port)).rejects.toThrow(new PortTakenError(port));
  });

  it('listens on both loopback addresses', async () => {
    const { port } = await start(() => Promise.resolve({ statusCode: 204 }));
    const statuses = await Promise.all(
      ['127.0.0.1', '[::1]'].map((host) =>
        fetch(`http://${host}:${port}/`).then(
          ({ status }) => status,
          () => 'no IPv6 here',
        ),
      ),
    );
    expect(statuses[0]).toBe(204);
    expect([204, 'no IPv6 here']).toContain(statuses[1]);
  });
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * How a table answers: as it is; with an error whose message holds all that was asked and found, as no service promises not
 * to; with half of its answer; or with a failure of its own.
 */
export type Mood = 'KIND' | 'TELLS' | 'HALF' | 'FAILS';

/** Every text in a value, as a sentence: nothing of it in quotes. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A table between the functions and the real one. */
export async function startHostileTable() {
  let target = '';
  let mood: Mood = 'KIND';
  const server = createServer((request, response) => {
    void (async () => {
      const body = await buffer(request);
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const answer = await fetch(target, {
        method: 'POST',
        headers: headers as Record<string, string>,
        body: new Uint8Array(body),
      });
      const text = await answer.text();
      const said = [...textsIn(JSON.parse(body.toString('utf8'))), ...textsIn(JSON.parse(text))].join(' ');
      const fault = (status: number, type: string) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
        response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: said }));
      };
      if (mood === 'TELLS') return fault(400, 'ValidationException');
      if (mood === 'FAILS') return fault(500, 'InternalServerError');
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
      return response.end(mood === 'HALF' ? text.slice(0, Math.ceil(text.length / 2)) : text);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    /** The address to use in place of the real one. */
    before(endpoint: string): string {
      target = endpoint;
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
    be: (next: Mood) => void (mood = next),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

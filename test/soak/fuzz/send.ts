import { Agent, request } from 'node:http';
import type { FuzzRequest } from './requests.ts';
import type { World } from './world.ts';

/** What came back, and what it took. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** CPU that this process took meanwhile, with the engine and the stream's function in it, in milliseconds. */
  readonly cpuMs: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends a request over HTTP and waits for the whole answer. */
export async function send({ local, tokenOf }: World, { caller, wire }: FuzzRequest): Promise<Answer> {
  const token = wire.token ?? (await tokenOf(caller));
  const { port } = new URL(local.origin);
  const before = process.cpuUsage();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method: wire.method,
        path: `/graphql${wire.search}`,
        headers: {
          ...wire.headers,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...(wire.body !== undefined && { 'content-length': Buffer.byteLength(wire.body) }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const { user, system } = process.cpuUsage(before);
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(chunks).toString('utf8'),
            cpuMs: (user + system) / 1000,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(wire.body);
  });
}

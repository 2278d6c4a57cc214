import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { DynamoError, translated } from './errors.ts';
import { LostAnswer, NoAnswer } from './faults.ts';

/** Executes an operation; throws DynamoError for what the caller is to see. */
export type Execute = (operation: string, input: Record<string, unknown>) => Promise<object>;

/** DynamoDB refuses larger requests. */
const maxRequestBytes = 16 * 1024 * 1024;
const target = /^DynamoDB_20120810\.(\w+)$/;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxRequestBytes) {
      throw new DynamoError('RequestEntityTooLarge', 'Request entity too large', {}, 413);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseInput(body: string): Record<string, unknown> {
  try {
    const input: unknown = JSON.parse(body);
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
      return input as Record<string, unknown>;
    }
  } catch {
    // Falls through to the same answer as any other body that is no object.
  }
  throw new DynamoError('SerializationException', 'The request body is not a JSON object');
}

function send(response: ServerResponse, status: number, value: object): Promise<void> {
  // The caller has gone while its request was executed: nothing would tell that the answer is through.
  if (response.destroyed) return Promise.resolve();
  const body = JSON.stringify(value);
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amzn-requestid': randomUUID(),
    'x-amz-crc32': crc32(body),
  });
  return new Promise((resolve) => {
    response.once('close', resolve);
    response.end(body);
  });
}

async function answer(request: IncomingMessage, execute: Execute): Promise<object> {
  const body = await readBody(request);
  const operation = target.exec(request.headers['x-amz-target']?.toString() ?? '')?.[1];
  if (request.method !== 'POST' || operation === undefined) {
    throw new DynamoError('UnknownOperationException', 'The requested operation is not known');
  }
  if (!request.headers.authorization?.startsWith('AWS4-')) {
    throw new DynamoError('MissingAuthenticationTokenException', 'Request is missing Authentication Token');
  }
  return execute(operation, parseInput(body));
}

async function handle(request: IncomingMessage, response: ServerResponse, execute: Execute): Promise<void> {
  try {
    await send(response, 200, await answer(request, execute));
  } catch (thrown) {
    // The client has gone: there is nobody to answer.
    if (request.errored) return;
    if (thrown instanceof LostAnswer) {
      request.socket.destroy();
      return;
    }
    if (thrown instanceof NoAnswer) return;
    const error = translated(thrown);
    if (error instanceof DynamoError) {
      await send(response, error.statusCode, error.body());
    } else {
      console.error(error);
      const message = 'The embedded engine failed; its log says why';
      await send(response, 500, new DynamoError('InternalServerError', message, {}, 500).body());
    }
  }
}

export interface Listener {
  readonly port: number;
  /** Takes no new requests, lets those under way finish, then closes every connection. */
  stop(): Promise<void>;
}

async function stop(server: Server, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  await Promise.all(underWay);
  server.closeAllConnections();
  await closed;
}

/**
 * Serves DynamoDB's JSON 1.0 protocol on 127.0.0.1. Signatures are not verified, only required: whoever can
 * reach the port may use the data.
 * @param port 0 for any free one
 */
export async function listen(port: number, execute: Execute): Promise<Listener> {
  const underWay = new Set<Promise<void>>();
  const server = createServer((request, response) => {
    const handled = handle(request, response, execute).finally(() => underWay.delete(handled));
    underWay.add(handled);
  });
  // An idle connection that the server closes races with the client's next request on it: never close one.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, stop: () => stop(server, underWay) };
}

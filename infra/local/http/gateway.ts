import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { fromResult, toEvent } from './event.ts';
import type { GatewayResponse } from './event.ts';

/** A function behind the gateway. */
export type LambdaHandler = (event: APIGatewayProxyEventV2) => Promise<unknown>;

export interface GatewayLimits {
  /** "Quotas for configuring and running an HTTP API": payload size 10 MB, not to be raised. */
  readonly requestBytes: number;
  /** "Lambda quotas": 6 MB each for request and response of a synchronous invocation, as JSON. */
  readonly payloadBytes: number;
  /** "Quotas for configuring and running an HTTP API": maximum integration timeout 30 seconds. */
  readonly timeoutMs: number;
}

export const gatewayLimits: GatewayLimits = {
  requestBytes: 10 * 1024 * 1024,
  payloadBytes: 6 * 1024 * 1024,
  timeoutMs: 30_000,
};

/** What the gateway itself answers when the function did not get or give an answer. */
const refusals = {
  tooLarge: [413, 'Request Entity Too Large'],
  failed: [500, 'Internal Server Error'],
  timedOut: [503, 'Service Unavailable'],
} as const;

function refuse(kind: keyof typeof refusals): GatewayResponse {
  const [status, message] = refusals[kind];
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

/** Reads a body. @returns undefined when it is larger than `limit` bytes; the rest is read and thrown away */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes <= limit ? Buffer.concat(chunks) : undefined;
}

class TimedOut extends Error {}

async function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A route that calls a function as API Gateway calls it: through the event, within the limits. What the gateway
 * cannot deliver it answers itself: 413 for a request over its limit or Lambda's, 503 after the timeout, and 500 for
 * an exception, a result that is no response, and a response over Lambda's limit. The body says no more than the
 * gateway's would; the reason goes to `report`.
 */
export function createGateway(
  handler: LambdaHandler,
  options: { limits?: GatewayLimits; now?: () => number; report?: (reason: unknown) => void } = {},
) {
  const { limits = gatewayLimits, now = Date.now, report = console.error } = options;

  async function invoke(request: IncomingMessage): Promise<GatewayResponse> {
    const body = await readBody(request, limits.requestBytes);
    if (body === undefined) return refuse('tooLarge');
    const event = toEvent({
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headersDistinct,
      body,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      requestId: randomUUID(),
      now: now(),
    });
    // What crosses the process boundary in AWS is JSON: what JSON drops must not reach the function here either.
    const wire = JSON.stringify(event);
    if (Buffer.byteLength(wire) > limits.payloadBytes) return refuse('tooLarge');
    try {
      const result = await withTimeout(handler(JSON.parse(wire) as APIGatewayProxyEventV2), limits.timeoutMs);
      const payload = JSON.stringify(result ?? null);
      if (Buffer.byteLength(payload) > limits.payloadBytes) {
        report(`The response exceeds ${limits.payloadBytes} bytes, Lambda's limit.`);
        return refuse('failed');
      }
      return fromResult(JSON.parse(payload));
    } catch (error) {
      report(error);
      return refuse(error instanceof TimedOut ? 'timedOut' : 'failed');
    }
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await invoke(request);
    if (response.destroyed) return;
    response.writeHead(status, {
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : [...value],
        ]),
      ),
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { RecordedCall } from './bare/recording.ts';

/** Stands between a client and its table, and keeps what was asked. */
export async function startRecorder(endpoint: string) {
  let calls: RecordedCall[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const target = String(request.headers['x-amz-target']);
      calls.push({ operation: target.split('.')[1] ?? '', input: documentOf(JSON.parse(body)) as Input });
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target };
      const signed = { ...headers, authorization: String(request.headers.authorization) };
      const dated = { ...signed, 'x-amz-date': String(request.headers['x-amz-date']) };
      const answer = await fetch(endpoint, { method: 'POST', headers: dated, body });
      response.writeHead(answer.status, { 'content-type': headers['content-type'] });
      response.end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last time. */
    take(): RecordedCall[] {
      const taken = calls;
      calls = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

type Input = Record<string, unknown>;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Where a request holds attribute values: maps of them by name. */
const VALUES = new Set(['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey']);

/** The input of the document client that makes this request. */
function documentOf(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(documentOf);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]: [string, unknown]) => {
      if (VALUES.has(name)) return [name, valuesOf(value)];
      if (name === 'Keys') return [name, (value as unknown[]).map(valuesOf)];
      return [name, documentOf(value)];
    }),
  );
}

const valuesOf = (value: unknown) => unmarshall(binary(value) as Record<string, AttributeValue>);

/** Binary values are base64 on the wire. */
function binary(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(binary);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === 'B' && typeof inner === 'string'
        ? Uint8Array.from(Buffer.from(inner, 'base64'))
        : binary(inner),
    ]),
  );
}

/**
 * The call on another table, to be made any number of times: its conditions always hold, and no token makes the second
 * time a repeat of the first.
 */
export function repeatable({ operation, input }: RecordedCall, from: string, to: string): RecordedCall {
  const change = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    const entries = Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
      if (name === 'ClientRequestToken') return [];
      if (name === 'ConditionExpression') return [[name, `(${String(inner)}) OR ${ALWAYS}`]];
      return [[name === from ? to : name, change(inner)]];
    });
    return Object.fromEntries(entries) as unknown;
  };
  return { operation, input: change(input) as Input };
}

const ALWAYS = 'attribute_exists(pk) OR attribute_not_exists(pk)';
const isPlain = (value: object) => Object.getPrototypeOf(value) === Object.prototype;

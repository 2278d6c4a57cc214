import { describe, expect, it } from 'vitest';
import { fromResult, toEvent } from '../../../infra/local/http/event.ts';
import type { GatewayRequest } from '../../../infra/local/http/event.ts';

const request = (more: Partial<GatewayRequest> = {}): GatewayRequest => ({
  method: 'POST',
  url: '/graphql',
  headers: { host: ['localhost:3000'], 'content-type': ['application/json'] },
  body: Buffer.from('{}'),
  sourceIp: '127.0.0.1',
  requestId: 'request-1',
  now: Date.UTC(2026, 2, 9, 2, 5, 7),
  ...more,
});

describe('the event of payload format 2.0', () => {
  it('has every field of the documented structure', () => {
    const event = toEvent(
      request({ url: '/a%20b?x=1&x=2&y=%C3%A9', headers: { Host: ['localhost'], 'User-Agent': ['curl'] } }),
    );
    expect(event).toEqual({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/a b',
      rawQueryString: 'x=1&x=2&y=%C3%A9',
      headers: { host: 'localhost', 'user-agent': 'curl' },
      queryStringParameters: { x: '1,2', y: 'é' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: 'localhost',
        domainPrefix: 'localhost',
        http: {
          method: 'POST',
          path: '/a b',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'curl',
        },
        requestId: 'request-1',
        routeKey: '$default',
        stage: '$default',
        time: '09/Mar/2026:02:05:07 +0000',
        timeEpoch: Date.UTC(2026, 2, 9, 2, 5, 7),
      },
      body: 'e30=',
      isBase64Encoded: true,
    });
  });

  it('joins the values of a header with commas and moves cookies to a field of their own', () => {
    const event = toEvent(
      request({ headers: { Accept: ['text/html', 'application/json'], cookie: ['a=1; b=2', 'c=3'] } }),
    );
    expect(event.headers).toEqual({ accept: 'text/html,application/json' });
    expect(event.cookies).toEqual(['a=1', 'b=2', 'c=3']);
  });

  it.each([
    ['application/json', false],
    ['application/json; charset=utf-8', false],
    ['text/plain', false],
    ['application/graphql-response+json', false],
    ['application/x-www-form-urlencoded', false],
    ['application/octet-stream', true],
    ['image/png', true],
  ])('sends a body of %s in base64: %s', (type, isBase64Encoded) => {
    const event = toEvent(request({ headers: { 'content-type': [type] }, body: Buffer.from('é') }));
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(event.body).toBe(isBase64Encoded ? 'w6k=' : 'é');
  });

  it('has no body, query or cookies where there are none', () => {
    const event = toEvent(request({ method: 'GET', body: Buffer.alloc(0) }));
    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('queryStringParameters');
    expect(event).not.toHaveProperty('cookies');
    expect(event.isBase64Encoded).toBe(false);
  });

  it('survives a path with a broken escape', () => {
    expect(toEvent(request({ url: '/%E0%A4%A' })).rawPath).toBe('/%E0%A4%A');
  });
});

describe('the response', () => {
  it('decodes base64, sends each cookie as a header and drops what the gateway sets itself', () => {
    const response = fromResult({
      statusCode: 201,
      headers: { 'Content-Type': 'application/pdf', 'Content-Length': '999', Connection: 'close', 'X-N': 1 },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from([1, 2, 3]).toString('base64'),
      isBase64Encoded: true,
    });
    expect(response).toEqual({
      status: 201,
      headers: { 'content-type': 'application/pdf', 'x-n': '1', 'set-cookie': ['a=1', 'b=2'] },
      body: Buffer.from([1, 2, 3]),
    });
  });

  it('takes a result without a status for the body of a 200 in JSON', () => {
    expect(fromResult({ ok: true })).toEqual({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"ok":true}'),
    });
  });

  it('calls a body without a type plain text, and an empty one nothing', () => {
    expect(fromResult({ statusCode: 200, body: 'hi' }).headers['content-type']).toBe(
      'text/plain; charset=utf-8',
    );
    expect(fromResult({ statusCode: 204 })).toEqual({ status: 204, headers: {}, body: Buffer.alloc(0) });
  });
});

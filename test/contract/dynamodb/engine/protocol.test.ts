import { request } from 'node:http';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEngine } from '../../../../infra/local/dynamodb/index.ts';
import type { Engine } from '../../../../infra/local/dynamodb/index.ts';

const headers = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-target': 'DynamoDB_20120810.ListTables',
  authorization: 'AWS4-HMAC-SHA256 Credential=any, SignedHeaders=host, Signature=any',
};

describe('the protocol', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.close());

  const post = (body: string, more: Record<string, string> = {}) =>
    fetch(engine.endpoint, { method: 'POST', body, headers: { ...headers, ...more } });

  test('answers in JSON 1.0 with a checksum and a request id', async () => {
    const response = await post('{}');
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(JSON.parse(body)).toEqual({ TableNames: [] });
    expect(response.headers.get('content-type')).toBe('application/x-amz-json-1.0');
    expect(response.headers.get('x-amz-crc32')).toBe(String(crc32(body)));
    expect(response.headers.get('x-amzn-requestid')).toBeTruthy();
  });

  const refused: readonly (readonly [string, string, Record<string, string>, string])[] = [
    ['an operation nobody knows', '{}', { 'x-amz-target': 'DynamoDB_20120810.Nonsense' }, 'UnknownOperation'],
    [
      'an operation it lacks',
      '{}',
      { 'x-amz-target': 'DynamoDB_20120810.ExecuteStatement' },
      'UnknownOperation',
    ],
    ['another service', '{}', { 'x-amz-target': 'Other.ListTables' }, 'UnknownOperation'],
    ['an unsigned request', '{}', { authorization: '' }, 'MissingAuthenticationToken'],
    ['what is no JSON', '{', {}, 'Serialization'],
    ['what is no object', '[]', {}, 'Serialization'],
    ['a member of the wrong type', '{"Limit":"ten"}', {}, 'Serialization'],
    ['a value out of range', '{"Limit":101}', {}, 'Validation'],
  ];
  test.each(refused)('refuses %s', async (_, body, more, code) => {
    const response = await post(body, more);
    expect(response.status).toBe(400);
    const { __type } = (await response.json()) as { __type: string };
    expect(__type).toMatch(new RegExp(`#${code}Exception$`));
  });

  test('refuses legacy parameters instead of ignoring them', async () => {
    const body = JSON.stringify({ TableName: 'any', Key: { pk: { S: 'a' } }, AttributesToGet: ['a'] });
    const response = await post(body, { 'x-amz-target': 'DynamoDB_20120810.GetItem' });
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('AttributesToGet') });
  });

  test('survives a client that goes away in the middle of a request', async () => {
    await new Promise<void>((resolve) => {
      const half = request(engine.endpoint, {
        method: 'POST',
        headers: { ...headers, 'content-length': '1000' },
      });
      half.on('error', () => resolve());
      half.write('{');
      setTimeout(() => half.destroy(), 30);
      half.on('close', () => resolve());
    });
    expect((await post('{}')).status).toBe(200);
  });
});

test('an engine closes though a client went away before its answer', async () => {
  let answered: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    answered = resolve;
  });
  const engine = await startEngine({
    faults: async (call) => {
      await slow;
      return call.proceed();
    },
  });
  const signal = AbortSignal.timeout(50);
  await expect(fetch(engine.endpoint, { method: 'POST', body: '{}', headers, signal })).rejects.toThrow();
  // Until the engine has seen that the connection is gone.
  setTimeout(answered, 50);
  await engine.close();
});

import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deriveSecrets, readSecret } from '../../functions/platform/secrets.ts';

const arn = 'arn:aws:secretsmanager:ap-southeast-3:111122223333:secret:kapuas-AbCdEf';
const root = 'r'.repeat(64);
const text = JSON.stringify({ current: 'v1', v1: root });
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'not-a-secret' };

interface Seen {
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server | undefined;
afterEach(() => {
  server?.close();
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A stand-in for Secrets Manager that answers everything with `status` and `body`. */
async function secretsManager(status: number, body: string) {
  const seen: Seen[] = [];
  const listening = createServer((request, response) => {
    let sent = '';
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()));
    request.on('end', () => {
      seen.push({ headers: request.headers, body: sent });
      response.writeHead(status).end(body);
    });
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { endpoint: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, seen };
}

describe('readSecret', () => {
  it('asks for the secret by its ARN, signed for Secrets Manager in the region of the secret', async () => {
    const { endpoint, seen } = await secretsManager(200, JSON.stringify({ SecretString: text }));
    expect(await readSecret({ arn, endpoint, credentials })).toBe(text);
    expect(seen).toHaveLength(1);
    expect(JSON.parse(seen[0]!.body)).toEqual({ SecretId: arn });
    expect(seen[0]!.headers['x-amz-target']).toBe('secretsmanager.GetSecretValue');
    expect(seen[0]!.headers['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/ap-southeast-3\/secretsmanager\/aws4_request, SignedHeaders=\S*\bhost\b\S*, Signature=[0-9a-f]{64}$/,
    );
  });

  it('says with which status it was refused', async () => {
    const { endpoint } = await secretsManager(400, '{"__type":"AccessDeniedException"}');
    await expect(readSecret({ arn, endpoint, credentials })).rejects.toThrow('answered 400');
  });
});

describe('deriveSecrets', () => {
  it('makes a key of 32 bytes for each purpose, the same ones each time', () => {
    const secrets = JSON.parse(deriveSecrets(text)) as {
      cursor: string;
      personalNumber: { current: string; keys: Record<string, string> };
      accessToken: { current: string; keys: Record<string, string> };
    };
    const { cursor, personalNumber, accessToken } = secrets;
    expect([personalNumber.current, accessToken.current]).toEqual(['v1', 'v1']);
    const all = [cursor, ...Object.values(personalNumber.keys), ...Object.values(accessToken.keys)];
    expect(all.map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32, 32]);
    expect(new Set(all).size).toBe(3);
    expect(deriveSecrets(text)).toBe(deriveSecrets(text));
  });

  it('never changes: stored personal numbers are found by these keys', () => {
    expect(deriveSecrets(text)).toMatchInlineSnapshot(
      `"{"cursor":"LjJZjae7YD2K13iwh1jhhntAcvmrE2f9NQ6VBStDW3Y=","personalNumber":{"current":"v1","keys":{"v1":"WfQT5Qy4j0QKk+PHvmkjUeawZSiy7rJgHuAB6tN4Ckc="}},"accessToken":{"current":"v1","keys":{"v1":"JNSJXzAf4MD5dsGs+OaH6L11xWx3Sv6FEn8SpnoYB/I="}}}"`,
    );
  });

  it('keeps the older keys of cursors, so that no page that is open ends with a rotation', () => {
    const added = text.replace('"current":"v1"', `"current":"v2","v2":"${'b'.repeat(43)}"`);
    const before = JSON.parse(deriveSecrets(text)) as { cursor: string };
    const after = JSON.parse(deriveSecrets(added)) as { cursor: string; earlierCursors: string[] };
    expect(after.earlierCursors).toEqual([before.cursor]);
    expect(after.cursor).not.toBe(before.cursor);
  });

  it('keeps the older keys of personal numbers when a new root key is added', () => {
    const before = JSON.parse(deriveSecrets(text)) as { personalNumber: { keys: object } };
    const after = JSON.parse(
      deriveSecrets(JSON.stringify({ current: 'v2', v1: root, v2: 's'.repeat(64) })),
    ) as {
      personalNumber: { current: string; keys: object };
    };
    expect(after.personalNumber.current).toBe('v2');
    expect(after.personalNumber.keys).toMatchObject(before.personalNumber.keys);
  });

  it.each([
    ['no JSON', 'swordfish'],
    ['no root key of that name', JSON.stringify({ current: 'v2', v1: root })],
    ['a name of every object', JSON.stringify({ current: 'toString', v1: root })],
    ['a short key', JSON.stringify({ current: 'v1', v1: 'swordfish' })],
    ['a short key beside the newest', JSON.stringify({ current: 'v1', v1: root, v0: 'swordfish' })],
  ])('refuses %s without repeating it', (_, wrong) => {
    expect(() => deriveSecrets(wrong)).toThrow(/^must be /);
    expect(() => deriveSecrets(wrong)).not.toThrow(/swordfish|rrr/);
  });
});

describe('the start of a function in AWS', () => {
  const environment = {
    TABLE_NAME: 'kapuas',
    AWS_REGION: 'ap-southeast-3',
    OIDC_ISSUERS: '[{"issuer":"https://id.test","jwksUri":"https://id.test/jwks","clientIds":null}]',
    PUBLIC_ORIGIN: 'https://kapuas.test',
    LOG_LEVEL: 'info',
  };

  it('takes the secrets from Secrets Manager, and leaves none in the environment', async () => {
    const { endpoint, seen } = await secretsManager(200, JSON.stringify({ SecretString: text }));
    vi.stubEnv('SECRETS_ARN', arn);
    vi.stubEnv('SECRETS_ENDPOINT', endpoint);
    vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    vi.resetModules();
    const { readEnv } = await import('../../functions/platform/env.ts');
    expect(readEnv(environment).SECRETS.cursor).toHaveLength(32);
    readEnv(environment);
    expect(seen).toHaveLength(1);
    expect(process.env['SECRETS']).toBeUndefined();
  });

  it('stops with the name of the variable when the secret cannot be read', async () => {
    const { endpoint } = await secretsManager(400, '{}');
    vi.stubEnv('SECRETS_ARN', arn);
    vi.stubEnv('SECRETS_ENDPOINT', endpoint);
    vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
    vi.resetModules();
    await expect(import('../../functions/platform/env.ts')).rejects.toThrow('SECRETS_ARN');
  });
});

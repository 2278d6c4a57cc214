import { describe, expect, it } from 'vitest';
import { readEnv } from '../../functions/platform/env.ts';

const key = Buffer.alloc(32, 1).toString('base64');
const versions = { current: 'v1', keys: { v1: key } };
const good = {
  TABLE_NAME: 'kapuas',
  AWS_REGION: 'ap-southeast-3',
  OIDC_ISSUERS: JSON.stringify([
    { issuer: 'https://id.test', jwksUri: 'https://id.test/jwks', clientIds: null },
  ]),
  SECRETS: JSON.stringify({ cursor: key, personalNumber: versions, accessToken: versions }),
  PUBLIC_ORIGIN: 'https://kapuas.test',
  LOG_LEVEL: 'warn',
};

describe('readEnv', () => {
  it('reads a complete environment', () => {
    expect(readEnv(good)).toMatchObject({ TABLE_NAME: 'kapuas', LOG_LEVEL: 'warn' });
  });

  it.each(Object.keys(good))('names %s when it is missing', (name) => {
    expect(() => readEnv({ ...good, [name]: undefined })).toThrow(name);
  });

  it('names a wrong variable and never its value', () => {
    const secret = 'not-a-secret-anybody-should-read';
    expect(() => readEnv({ ...good, SECRETS: secret })).toThrow('SECRETS');
    const short = JSON.stringify({ cursor: 'c2hvcnQ=', personalNumber: versions, accessToken: versions });
    for (const value of [secret, short]) {
      try {
        readEnv({ ...good, SECRETS: value });
        expect.unreachable();
      } catch (error) {
        expect(String(error)).not.toContain(secret);
        expect(String(error)).not.toContain('c2hvcnQ');
      }
    }
  });
});

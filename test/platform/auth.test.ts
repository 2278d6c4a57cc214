import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  createLocalJWKSet,
  type JWTVerifyGetKey,
} from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createAuthenticate,
  UnauthenticatedError,
  type Authenticate,
} from '../../functions/platform/auth.ts';
import type { SecondFactor } from '../../functions/platform/env.ts';
import { BusyError } from '../../functions/platform/table/table.ts';

const ISSUER = 'https://identity.test';
const NOW = Date.UTC(2026, 2, 9);
const seconds = NOW / 1000;

let authenticate: Authenticate;
let sign: (claims: Record<string, unknown>, alg?: string) => Promise<string>;
let foreign: typeof sign;
let keys: JWTVerifyGetKey;

beforeAll(async () => {
  const own = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'k1', alg: 'RS256' };
  keys = createLocalJWKSet({ keys: [jwk] });
  authenticate = createAuthenticate(
    [{ issuer: ISSUER, jwksUri: `${ISSUER}/jwks`, clientIds: ['kapuas-web'], secondFactor: 'ALWAYS' }],
    () => NOW,
    { keysOf: () => keys },
  );
  const signer =
    (key: Awaited<ReturnType<typeof generateKeyPair>>['privateKey']) => (claims: Record<string, unknown>) =>
      new SignJWT({
        iss: ISSUER,
        sub: 'sari',
        client_id: 'kapuas-web',
        token_use: 'access',
        iat: seconds,
        exp: seconds + 3600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .sign(key);
  sign = signer(own.privateKey);
  foreign = signer(other.privateKey);
});

describe('authenticate', () => {
  it('takes a valid access token and gives the identity in it', async () => {
    expect(await authenticate(`Bearer ${await sign({})}`)).toMatchObject({
      issuer: ISSUER,
      subject: 'sari',
      clientId: 'kapuas-web',
    });
  });

  it('knows nobody without a header', async () => {
    expect(await authenticate(undefined)).toBeUndefined();
  });

  const refusals: [string, () => Promise<string>][] = [
    ['an expired token', () => sign({ iat: seconds - 7200, exp: seconds - 3600 })],
    ['a token that never ends', () => sign({ exp: undefined })],
    ['an ID token', () => sign({ token_use: 'id' })],
    ['a token of another issuer', () => sign({ iss: 'https://evil.test' })],
    ['a token of another client', () => sign({ client_id: 'other' })],
    ['a token signed by somebody else', () => foreign({})],
    ['a token whose claims were changed', async () => tamper(await sign({}))],
    [
      'a token with the algorithm none',
      () =>
        Promise.resolve(
          new UnsecuredJWT({ client_id: 'kapuas-web' })
            .setIssuer(ISSUER)
            .setSubject('sari')
            .setIssuedAt(seconds)
            .setExpirationTime(seconds + 60)
            .encode(),
        ),
    ],
    ['a word', () => Promise.resolve('token')],
    ['nothing', () => Promise.resolve('')],
  ];
  it.each(refusals)('refuses %s', async (_what, make) => {
    await expect(authenticate(`Bearer ${await make()}`)).rejects.toBeInstanceOf(UnauthenticatedError);
  });

  it.each([
    ['does not answer', 'http://127.0.0.1:1/jwks', 0],
    ['fails', undefined, 500],
    ['answers without keys', undefined, 200],
  ])('does not hold it against the token when the issuer %s', async (_what, unreachable, status) => {
    const server = createServer((_request, response) => response.writeHead(status).end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const jwksUri = unreachable ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    const remote = createAuthenticate(
      [{ issuer: ISSUER, jwksUri, clientIds: null, secondFactor: 'NEVER' }],
      () => NOW,
    );
    await expect(remote(`Bearer ${await sign({})}`)).rejects.toBeInstanceOf(BusyError);
    await new Promise((resolve) => server.close(resolve));
  });

  describe('a second factor', () => {
    const jwks = (rule: SecondFactor) =>
      createAuthenticate(
        [{ issuer: ISSUER, jwksUri: `${ISSUER}/jwks`, clientIds: null, secondFactor: rule }],
        () => NOW,
        { keysOf: () => keys },
      );
    const acr = { claim: 'acr', values: ['2', '3'] };
    it.each<[SecondFactor, object, boolean]>([
      ['ALWAYS', {}, true],
      ['NEVER', { amr: ['mfa'] }, false],
      [{ claim: 'amr', values: ['mfa'] }, { amr: ['pwd', 'mfa'] }, true],
      [{ claim: 'amr', values: ['mfa'] }, { amr: ['pwd'] }, false],
      [{ claim: 'amr', values: ['mfa'] }, { amr: 'mfa' }, true],
      [{ claim: 'amr', values: ['mfa'] }, { amr: { mfa: true } }, false],
      [{ claim: 'amr', values: ['mfa'] }, {}, false],
      [acr, { acr: '2' }, true],
      [acr, { acr: '1' }, false],
      [acr, { acr: 2 }, false],
    ])('is known by the rule %j for %j: %s', async (rule, claims, known) => {
      const login = await jwks(rule)(`Bearer ${await sign({ ...claims })}`);
      expect(login?.oneFactor ?? false).toBe(!known);
    });
  });

  it('refuses a token that is longer than any issuer makes, without looking at it', async () => {
    await expect(authenticate(`Bearer ${await sign({ note: 'x'.repeat(17_000) })}`)).rejects.toThrow(
      'too long',
    );
  });

  it('refuses other schemes', async () => {
    await expect(authenticate('Basic c2FyaTpzYXJp')).rejects.toBeInstanceOf(UnauthenticatedError);
  });
});

function tamper(token: string): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url');
  return [header, changed, signature].join('.');
}

import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler } from '../../../functions/handlers/tokens.ts';
import type { Services } from '../../../functions/platform/services.ts';
import { startPeopleWorld, type PeopleWorld } from '../people/support/world.ts';
import { assertionOf, AUDIENCE, ecPair, eventOf, formOf, rsaPair } from './support/program.ts';

/** An organisation with one program (EC), one more (RSA), and another organisation with one of its own. */
const ec = ecPair();
const rsa = rsaPair();
const strange = ecPair();
const DAY = 86_400_000;

let world: PeopleWorld;
let organisation: string;
let reads = 0;
let writes = 0;
let ask: (
  event: Parameters<ReturnType<typeof createHandler>>[0],
) => Promise<{ status: number; body: Answer }>;

interface Answer {
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly error?: string;
  readonly error_description?: string;
}

beforeAll(async () => {
  world = await startPeopleWorld();
  const create = world.mutate<{ organisation: { id: string } | null }>(
    'organisationCreate',
    'organisation { id }',
  );
  const named = async (externalId: string) =>
    (await create('admin', { externalId, name: `Universitas ${externalId}`, kind: 'UNIVERSITY' }))
      .organisation!.id;
  organisation = await named('univ');
  const other = await named('lain');
  for (const [owner, pair] of [
    [organisation, ec],
    [organisation, rsa],
    [other, strange],
  ] as const) {
    await register('admin', { organisation: owner, publicKey: pair.jwk, label: 'Penerbit' });
  }
  const { table } = world.services;
  const services: Services = {
    ...world.services,
    table: {
      ...table,
      batchGet: (keys) => ((reads += keys.length), table.batchGet(keys)),
      write: (write) => ((writes += 1), table.write(write)),
    },
  };
  const handler = createHandler(services);
  ask = async (event) => {
    const { statusCode = 0, body = '' } = await handler(event);
    return { status: statusCode, body: JSON.parse(body) as Answer };
  };
});
afterAll(() => world.close());

const register = (caller: string, input: object) =>
  world.mutate<{ key: { id: string; kid: string; state: string } | null }>(
    'organisationKeyRegister',
    'key { id kid state }',
  )(caller, input);
const revoke = (caller: string, key: string) =>
  world.mutate<{ key: { state: string } | null }>('organisationKeyRevoke', 'key { state }')(caller, { key });
const signedIn = async (pair = ec) => {
  const { body } = await ask(eventOf(formOf(await assertionOf('univ', pair))));
  return body.access_token!;
};
const viewer = '{ viewer { accessRoles organisation { externalId } } }';

describe('a program that signs who it is', () => {
  it.each([
    ['ES256', ec],
    ['RS256', rsa],
  ])(
    'gets a token for an hour by %s, with one read and one write, and acts for its organisation',
    async (_alg, pair) => {
      reads = writes = 0;
      const { status, body } = await ask(
        eventOf(formOf(await assertionOf('univ', pair), { client_id: 'univ' })),
      );
      expect(status).toBe(200);
      expect(body).toEqual({
        access_token: expect.any(String) as string,
        token_type: 'Bearer',
        expires_in: 3600,
      });
      expect([reads, writes]).toEqual([1, 1]);
      expect(await world.data(body.access_token!, viewer)).toEqual({
        viewer: { accessRoles: ['EVERYONE', 'IDENTITY', 'PARTNER'], organisation: { externalId: 'univ' } },
      });
    },
  );

  it('may have a clock that is half a minute wrong, either way', async () => {
    for (const off of [-25_000, 25_000]) {
      const assertion = await assertionOf('univ', ec, { now: Date.now() + off });
      expect((await ask(eventOf(formOf(assertion)))).status).toBe(200);
    }
  });

  it('loses its token with the next request when its key is revoked', async () => {
    const pair = ecPair();
    const { key } = await register('admin', { organisation, publicKey: pair.jwk, label: 'Sekali' });
    const token = await signedIn(pair);
    expect((await world.ask(token, viewer)).errors).toBeUndefined();
    expect((await revoke('admin', key!.id)).key).toEqual({ state: 'REVOKED' });
    const answer = await world.ask(token, viewer);
    expect(answer.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { status, body } = await ask(eventOf(formOf(await assertionOf('univ', pair))));
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(body.error_description).toContain('was revoked');
    // Whoever has not the private key is not told how the key stands.
    const forged = await assertionOf('univ', pair, { key: ec.privateKey });
    expect((await ask(eventOf(formOf(forged)))).body.error_description).toContain('signature');
  });

  it('gets no token that outlives its key', async () => {
    const pair = ecPair();
    await register('admin', { organisation, publicKey: pair.jwk, label: 'Sehari', validDays: 1 });
    const late = { ...world.services, now: () => Date.now() + DAY - 600_000 };
    const handler = createHandler(late);
    const given = await handler(eventOf(formOf(await assertionOf('univ', pair, { now: late.now() }))));
    expect((JSON.parse(given.body ?? '') as Answer).expires_in).toBeLessThanOrEqual(600);
    const after = { ...world.services, now: () => Date.now() + DAY + 60_000 };
    const refused = await createHandler(after)(
      eventOf(formOf(await assertionOf('univ', pair, { now: after.now() }))),
    );
    expect((JSON.parse(refused.body ?? '') as Answer).error_description).toContain('has expired');
  });
});

describe('an assertion is refused', () => {
  const seconds = () => Math.floor(Date.now() / 1000);
  const rsaAsSecret = () =>
    new TextEncoder().encode(rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const unsecured = () =>
    new UnsecuredJWT({ kid: ec.kid })
      .setIssuer('univ')
      .setSubject('univ')
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setJti('0123456789abcdef')
      .setExpirationTime('1m')
      .encode();
  const claims = (more: object) => assertionOf('univ', ec, { claims: { ...more } });

  const attacks: [string, () => string | Promise<string>, RegExp][] = [
    ['when it is expired', () => claims({ iat: seconds() - 200, exp: seconds() - 100 }), /expired/],
    ['without an end', () => claims({ exp: undefined }), /exp/],
    ['when it lives longer than five minutes', () => claims({ exp: seconds() + 301 }), /lives too long/],
    [
      'when it was made in the future',
      () => claims({ iat: seconds() + 120, exp: seconds() + 180 }),
      /in the future/,
    ],
    ['when it does not say when it was made', () => claims({ iat: undefined }), /iat/],
    ['when it is not valid yet', () => claims({ nbf: seconds() + 120 }), /not valid yet/],
    ['when it is meant for somebody else', () => claims({ aud: 'https://elsewhere.test' }), /aud must be/],
    [
      'when it is meant for somebody else too',
      () => claims({ aud: [AUDIENCE, 'https://elsewhere.test'] }),
      /aud must be/,
    ],
    ['when it is meant for nobody', () => claims({ aud: undefined }), /aud must be/],
    ['without an id', () => claims({ jti: undefined }), /jti/],
    ['with an id that another could have', () => claims({ jti: '1' }), /jti/],
    ['with an id that is a book', () => claims({ jti: 'x'.repeat(200) }), /jti/],
    ['when issuer and subject differ', () => claims({ sub: 'lain' }), /iss and sub/],
    ['when it names another organisation', () => assertionOf('lain', ec), /no key with its kid/],
    ['with another organisation’s key', () => assertionOf('univ', strange), /no key with its kid/],
    [
      'when another organisation signed it',
      () => assertionOf('univ', ec, { key: strange.privateKey }),
      /signature/,
    ],
    ['of nobody', () => assertionOf('nobody', ec), /no key with its kid/],
    ['of what cannot be an id', () => assertionOf('a/../b', ec), /no key with its kid/],
    [
      'without the name of its key',
      () => assertionOf('univ', ec, { header: { kid: undefined as never } }),
      /no kid/,
    ],
    [
      'signed with the public key as a secret',
      () => assertionOf('univ', rsa, { header: { alg: 'HS256' }, key: rsaAsSecret() }),
      /not allowed/,
    ],
    ['without a signature', unsecured, /not allowed/],
    [
      'signed with another algorithm than its key was registered for',
      () => assertionOf('univ', ec, { header: { alg: 'RS256' }, key: rsa.privateKey }),
      /not the one of its key/,
    ],
    [
      'by a stronger algorithm of the same key',
      () => assertionOf('univ', rsa, { header: { alg: 'PS256' } }),
      /not allowed/,
    ],
    ['when its claims were changed', async () => tampered(await assertionOf('univ', ec)), /signature/],
    ['when it is huge', () => claims({ note: 'x'.repeat(4_000) }), /longer than/],
    ['when it is a word', () => 'assertion', /not a JWT/],
    ['when it is empty', () => '', /not a JWT/],
  ];
  it.each(attacks)('%s', async (_when, make, reason) => {
    writes = 0;
    const { status, body } = await ask(eventOf(formOf(await make())));
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(body.error_description).toMatch(reason);
    expect(body.access_token).toBeUndefined();
    expect(writes).toBe(0);
  });

  it('when it was used before, of twenty at once all but one', async () => {
    const event = eventOf(formOf(await assertionOf('univ', ec)));
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(event)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const again = await ask(event);
    expect([again.status, again.body.error]).toEqual([401, 'invalid_client']);
    expect(again.body.error_description).toContain('used before');
  });

  it('when the request names another client', async () => {
    const { body } = await ask(eventOf(formOf(await assertionOf('univ', ec), { client_id: 'lain' })));
    expect(body).toMatchObject({
      error: 'invalid_client',
      error_description: expect.stringContaining('client_id') as string,
    });
  });
});

describe('the form', () => {
  const good = async () => formOf(await assertionOf('univ', ec));
  it.each([
    [
      'another grant',
      async () => eventOf({ ...(await good()), grant_type: 'password' }),
      400,
      'unsupported_grant_type',
    ],
    ['no grant', async () => eventOf(new URLSearchParams({ a: 'b' }).toString()), 400, 'invalid_request'],
    [
      'a secret beside it',
      async () => eventOf({ ...(await good()), client_secret: 'x' }),
      400,
      'invalid_request',
    ],
    [
      'credentials in a header',
      async () => eventOf(await good(), { authorization: 'Basic dTp4' }),
      400,
      'invalid_request',
    ],
    ['no assertion', async () => eventOf({ grant_type: 'client_credentials' }), 401, 'invalid_client'],
    [
      'an assertion of another type',
      async () => eventOf({ ...(await good()), client_assertion_type: 'saml' }),
      401,
      'invalid_client',
    ],
    [
      'a parameter twice',
      async () => eventOf(`${new URLSearchParams(await good()).toString()}&grant_type=x`),
      400,
      'invalid_request',
    ],
    [
      'JSON',
      async () => eventOf(JSON.stringify(await good()), { 'content-type': 'application/json' }),
      400,
      'invalid_request',
    ],
    ['more than a form', async () => eventOf(`x=${'y'.repeat(9_000)}`), 400, 'invalid_request'],
  ] as const)('with %s is refused', async (_what, make, status, error) => {
    const answer = await ask(await make());
    expect([answer.status, answer.body.error]).toEqual([status, error]);
    expect(answer.body.error_description).toMatch(/^[\x20-\x7e]+$/);
  });
});

function tampered(assertion: string): string {
  const [header, payload = '', signature] = assertion.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const changed = Buffer.from(JSON.stringify({ ...claims, jti: 'another-jti-number' })).toString('base64url');
  return [header, changed, signature].join('.');
}

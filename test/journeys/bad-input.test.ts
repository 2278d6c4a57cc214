import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as documents from './support/documents.ts';
import { createAsk, startCity, type City, type UserError } from './support/city.ts';
import { firstModule, type ModuleInput } from './support/offer.ts';
import { fingerprint } from './support/table.ts';

let city: City;
let dataDir: string;
let before: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kapuas-bad-input-'));
  city = await startCity({ dataDir });
}, 300_000);
afterAll(async () => {
  await city?.close();
  rmSync(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  before = await fingerprint(city.local);
});
afterEach(async () => {
  expect(await fingerprint(city.local), 'something was written').toBe(before);
});

/** The example with one lesson's content replaced. */
const withContent = (index: number, content: object): ModuleInput => ({
  ...firstModule,
  lessons: firstModule.lessons.map((lesson, at) => (at === index ? { ...lesson, content } : lesson)),
});

async function refusals(document: string, input: object, as = 'universitas-contoh-khatulistiwa') {
  const { data, errors, status } = await city.as(as)<Record<string, { userErrors: UserError[] }> | null>(
    document,
    { input },
  );
  expect([status, errors]).toEqual([200, []]);
  const refused = Object.values(data ?? {})[0]!.userErrors;
  for (const { message } of refused) {
    expect(message).toMatch(/^[A-Z].{15,}$/s);
    expect(message).not.toMatch(/\bat .+:\d+/);
  }
  return refused.map(({ code, field }) => `${code} ${field.join('.')}`);
}

describe('a module that breaks rules', () => {
  it.each<[string, ModuleInput, string]>([
    [
      'a script',
      withContent(0, { text: 'Baik.\n\n<script>alert(1)</script>' }),
      'CONTENT_RULE lessons.0.content.text',
    ],
    [
      'an event handler',
      withContent(0, { text: '<img src=x onerror=alert(1)>' }),
      'CONTENT_RULE lessons.0.content.text',
    ],
    [
      'a link that is a program',
      withContent(0, { text: '[klik](javascript:alert(1))' }),
      'CONTENT_RULE lessons.0.content.text',
    ],
    ['a text of nothing', withContent(0, { text: '  \n ' }), 'REQUIRED lessons.0.content.text'],
    [
      'a text beyond its limit',
      withContent(0, { text: 'a'.repeat(301_000) }),
      'TOO_LARGE lessons.0.content.text',
    ],
    [
      'a plain http link',
      withContent(1, { document: { url: 'http://example.org/a.pdf', description: 'Baca.' } }),
      'INVALID lessons.1.content.document.url',
    ],
    ['an id with a space', { ...firstModule, externalId: 'dua kata' }, 'INVALID externalId'],
    ['no lessons', { ...firstModule, lessons: [] }, 'REQUIRED lessons'],
    [
      'the same lesson twice',
      { ...firstModule, lessons: [firstModule.lessons[0]!, firstModule.lessons[0]!] },
      'TAKEN lessons.1.externalId',
    ],
  ])('%s is refused where it stands, with what to do', async (_name, input, expected) => {
    expect(await refusals(documents.moduleSubmit, input)).toContain(expected);
  });

  it('says everything at once, not one thing at a time', async () => {
    const input = { ...withContent(0, { text: '<b>x</b>' }), title: '', licence: '', proposedJp: 0 };
    expect((await refusals(documents.moduleSubmit, input)).length).toBeGreaterThanOrEqual(4);
  });

  it('is told in the language the partner asks for', async () => {
    const messages = await Promise.all(
      (['id', 'en'] as const).map(async (language) => {
        const { data } = await city.as('universitas-contoh-khatulistiwa')<{
          moduleSubmit: { userErrors: UserError[] };
        }>(documents.moduleSubmit, { input: { ...firstModule, title: '' } }, language);
        return data.moduleSubmit.userErrors[0]!.message;
      }),
    );
    expect(messages[0]).not.toBe(messages[1]);
  });
});

describe('ids of others and of nothing', () => {
  it.each<[string, string, object, string]>([
    [
      'a module that is none',
      documents.moduleDecide,
      { version: 'bukan-id', approve: true },
      'NOT_FOUND version',
    ],
    [
      'a course that is none',
      documents.courseWithdraw,
      { course: 'Q291cnNlOng=', reason: 'Tidak dipakai' },
      'NOT_FOUND course',
    ],
    ['a run that is none', documents.runExempt, { run: '💥', reason: 'Tidak dipakai' }, 'NOT_FOUND run'],
  ])('%s', async (_name, document, input, expected) => {
    expect(await refusals(document, input, 'rina')).toEqual([expected]);
  });

  it('a page with a cursor of another list or another caller', async () => {
    const { data } = await city.as('rina')<{ units: { pageInfo: { endCursor: string } } }>(
      '{ units(first: 2) { pageInfo { endCursor } } }',
    );
    const { endCursor } = data.units.pageInfo;
    const query = 'query ($after: String) { positions(after: $after) { edges { cursor } } }';
    for (const after of [endCursor, `${endCursor.slice(0, -2)}xx`, 'x']) {
      const { errors } = await city.as('rina')(query, { after });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('operations that are malformed or too much', () => {
  const code = async (document: string, values: object = {}) =>
    (await city.as('sari')(document, values)).errors.map(({ extensions }) => extensions.code);

  it.each<[string, string, object, string]>([
    ['no GraphQL', 'query {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ courses { answers } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown input field', documents.courseEnrol, { input: { course: 'x', jp: 3 } }, 'BAD_USER_INPUT'],
    ['a wrong type', documents.courseEnrol, { input: { course: { id: 1 } } }, 'BAD_USER_INPUT'],
    ['a missing variable', documents.courseEnrol, {}, 'BAD_USER_INPUT'],
    [
      'too deep',
      `{ ${'viewer { person { unit { parent { '.repeat(1)}${'parent { '.repeat(14)}id${' }'.repeat(18)} }`,
      {},
      'OPERATION_TOO_EXPENSIVE',
    ],
    [
      'too wide',
      `{ ${Array.from({ length: 61 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`,
      {},
      'OPERATION_TOO_EXPENSIVE',
    ],
    [
      'too dear',
      '{ courses(first: 50) { edges { node { modules { lessons { quiz { attempts { id } } } } } } } }',
      {},
      'OPERATION_TOO_EXPENSIVE',
    ],
    ['too long', `{ ${'viewer { id } '.repeat(2_000)} }`, {}, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_name, document, values, expected) => {
    expect(await code(document, values)).toContain(expected);
  });

  it('a body that is no JSON, one that is a list, one over the limit', async () => {
    const post = (body: string) =>
      fetch(`${city.local.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    expect((await post('{"query":')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post(JSON.stringify({ query: ' '.repeat(11 * 1024 * 1024) }))).status).toBe(413);
  });
});

describe('tokens that are not to be believed', () => {
  const asking = (token: string) => createAsk(city.local, () => Promise.resolve(token))('{ viewer { id } }');
  const claims = () => ({ client_id: 'kapuas-web', token_use: 'access', scope: 'openid', sub: 'penyusup' });
  const good = (key: Parameters<SignJWT['sign']>[0], kid: string, changes: object = {}) =>
    new SignJWT({ ...claims(), ...changes })
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuer(`${city.local.origin}/identity`)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(key);
  const ownKey = async () => {
    const file = JSON.parse(readFileSync(join(dataDir, 'keys.json'), 'utf8')) as { jwks: { keys: JWK[] } };
    const [jwk] = file.jwks.keys;
    return { key: await importJWK(jwk!), kid: jwk!.kid! };
  };

  it('takes one that is well made, so that the refusals below say something', async () => {
    const { key, kid } = await ownKey();
    expect((await asking(await good(key, kid))).errors).toEqual([]);
  });

  it.each<[string, () => Promise<string>]>([
    [
      'expired',
      async () => {
        const { key, kid } = await ownKey();
        return new SignJWT(claims())
          .setProtectedHeader({ alg: 'RS256', kid })
          .setIssuer(`${city.local.origin}/identity`)
          .setIssuedAt(1_700_000_000)
          .setExpirationTime(1_700_003_600)
          .sign(key);
      },
    ],
    [
      'signed by somebody else under the issuer’s name',
      async () => {
        const { kid } = await ownKey();
        return good((await generateKeyPair('RS256')).privateKey, kid);
      },
    ],
    [
      'of an issuer nobody configured',
      async () => {
        const { key, kid } = await ownKey();
        return new SignJWT(claims())
          .setProtectedHeader({ alg: 'RS256', kid })
          .setIssuer('https://penerbit.example')
          .setIssuedAt()
          .setExpirationTime('1h')
          .sign(key);
      },
    ],
    [
      'with the algorithm none',
      () =>
        Promise.resolve(
          new UnsecuredJWT(claims())
            .setIssuer(`${city.local.origin}/identity`)
            .setIssuedAt()
            .setExpirationTime('1h')
            .encode(),
        ),
    ],
    [
      'an ID token',
      async () => {
        const { key, kid } = await ownKey();
        return good(key, kid, { token_use: 'id', aud: 'kapuas-web' });
      },
    ],
    [
      'changed on the way',
      async () => {
        const [header, , signature] = (await city.local.tokenFor('sari')).split('.');
        const payload = Buffer.from(JSON.stringify({ ...claims(), sub: 'admin' })).toString('base64url');
        return `${header}.${payload}.${signature}`;
      },
    ],
    ['no token at all', () => Promise.resolve('halo')],
  ])('refuses one that is %s', async (_name, make) => {
    const { status, errors } = await asking(await make());
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

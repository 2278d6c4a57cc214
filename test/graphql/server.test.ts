import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootstrapAdmin } from '../../functions/domains/people/commands/index.ts';
import { fromGlobalId, toGlobalId } from '../../functions/graphql/global-id.ts';
import { LIMITS } from '../../functions/graphql/limits.ts';
import { ISSUER, startInstallation } from '../support/installation.ts';

let api: Awaited<ReturnType<typeof startInstallation>>;
const NUMBER = '198609262015051001';
const persisted = (sha256Hash: unknown, version = 1) => ({ persistedQuery: { version, sha256Hash } });

beforeAll(async () => {
  api = await startInstallation();
  await bootstrapAdmin(api.services, {
    name: 'Admin',
    personalNumber: NUMBER,
    issuer: ISSUER,
    subject: 'admin',
  });
});
afterAll(() => api.close());

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: 'https://kapuas.test/graphql',
    fetchFn: (url: string, init?: RequestInit) => api.request(url, init),
  });

  it('knows all 61 audits', () => expect(audits).toHaveLength(61));

  it.each(['{ viewer { accessRoles } }', '{ nothing', '{ nothing }'])(
    'lets nobody keep what it answers to %s',
    async (query) => {
      const url = `https://kapuas.test/graphql?query=${encodeURIComponent(query)}`;
      const { headers } = await api.request(url, { headers: { accept: 'application/json' } });
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });
});

describe('who may ask', () => {
  const viewer = '{ viewer { accessRoles person { id name maskedNumber roles } } }';

  it('asks callers without a token to sign in, in their language', async () => {
    const indonesian = await api.ask(null, viewer);
    expect(indonesian).toMatchObject({ status: 401, data: { viewer: null } });
    expect(indonesian.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Masuk dahulu/),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect((await api.ask(null, viewer, {}, 'en')).errors?.[0]?.message).toMatch(/^Sign in first/);
  });

  it('knows a login that is bound to nobody, and lets it no further', async () => {
    expect((await api.ask('baru', viewer)).data).toEqual({
      viewer: { accessRoles: ['EVERYONE', 'IDENTITY'], person: null },
    });
    const home = await api.ask('baru', '{ home { name } }');
    expect(home.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('knows the administrator, and shows the number only masked', async () => {
    const { data } = await api.ask('admin', viewer);
    expect(data).toMatchObject({
      viewer: {
        accessRoles: ['EVERYONE', 'IDENTITY', 'EMPLOYEE', 'ADMIN'],
        person: { name: 'Admin', maskedNumber: '••••••••••••••1001', roles: ['ADMIN'] },
      },
    });
    expect(JSON.stringify(api.logged)).not.toContain(NUMBER);
  });

  it('refuses what is no token', async () => {
    const response = await api.request('https://kapuas.test/graphql?query={__typename}', {
      headers: { authorization: 'Bearer not a token' },
    });
    expect(response.status).toBe(401);
    expect(await response.text()).not.toMatch(/stack|malformed/);
  });
});

describe('any one thing by id', () => {
  const node = 'query ($id: ID!) { node(id: $id) { id } }';

  it('is found by its owner and by nobody else', async () => {
    const { data } = await api.ask('admin', '{ viewer { person { id } } }');
    const { id } = (data as { viewer: { person: { id: string } } }).viewer.person;
    expect((await api.ask('admin', node, { id })).data).toEqual({ node: { id } });
    for (const stranger of [null, 'baru']) {
      expect(await api.ask(stranger, node, { id })).toMatchObject({ status: 200, data: { node: null } });
    }
  });

  it.each(['', 'x', '!!', 'a'.repeat(5000), toGlobalId('Query', 'x'), toGlobalId('Nothing', 'x')])(
    'is not there for %s',
    async (id) => expect((await api.ask('admin', node, { id })).data).toEqual({ node: null }),
  );

  it('carries type and parts through', () => {
    expect(fromGlobalId(toGlobalId('Run', 'p', 'c', 2))).toEqual({ type: 'Run', parts: ['p', 'c', '2'] });
  });
});

describe('limits', () => {
  it('tells the cost of every operation', async () => {
    const answer = await api.ask('admin', '{ viewer { id } }');
    expect(answer.extensions).toEqual({ cost: { requested: 1, limit: LIMITS.cost } });
  });

  it('repeats no more of what was sent than tells it', async () => {
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const { errors } = await api.ask('admin', query, { id: { text: '👍'.repeat(100_000) } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message.length).toBeLessThan(600);
    expect(errors?.[0]?.message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('refuses too many tokens, aliases and levels before anything is executed', async () => {
    const many = `{ ${'viewer { id } '.repeat(2000)} }`;
    const wide = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: viewer { id }`).join(' ')} }`;
    expect((await api.ask('admin', many)).errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect((await api.ask('admin', wide)).errors?.[0]?.extensions.code).toBe('OPERATION_TOO_EXPENSIVE');
  });

  it.each([
    [{ query: 'subscription { x }' }, 'BAD_REQUEST'],
    [{ query: '{ __typename }', extensions: persisted('a'.repeat(64)) }, 'BAD_REQUEST'],
    [{ query: '{ __typename }', extensions: persisted('a'.repeat(64), 2) }, 'BAD_REQUEST'],
    [{ extensions: persisted(5) }, 'PERSISTED_QUERY_NOT_FOUND'],
    [{ query: 'query A { __typename } query B { __typename }' }, 'OPERATION_RESOLUTION_FAILURE'],
    [{ query: '{ __typename }', operationName: 'Other' }, 'OPERATION_RESOLUTION_FAILURE'],
    [{}, 'BAD_REQUEST'],
    [{ query: '' }, 'BAD_REQUEST'],
    [{ query: 5 }, 'BAD_REQUEST'],
    [{ query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [{ query: 'query ($id: ID!) { node(id: $id) { id } }' }, 'BAD_USER_INPUT'],
  ])('answers what the caller can mend with a code that says so: %j', async (body, code) => {
    const before = api.logged.length;
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const answer = (await (await api.request('https://kapuas.test/graphql', init)).json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(api.logged.slice(before).join()).not.toContain('REQUEST_FAILED');
  });

  it('answers a hash it does not know without learning it', async () => {
    const hash = 'a'.repeat(64);
    const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const answer = (await (await api.request('https://kapuas.test/graphql', init)).json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(answer.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

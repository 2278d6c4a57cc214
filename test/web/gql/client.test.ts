import { describe, expect, it, vi } from 'vitest';
import type { Credential } from '../../../web/src/auth/session.ts';
import { createClient } from '../../../web/src/gql/client.ts';
import type { Heard } from '../../../web/src/gql/server-clock.ts';
import { HomeDocument } from '../../../web/src/gql/graphql.ts';

const home = { home: null };

function answer(status: number, body: unknown): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
}

const unauthenticated = () =>
  answer(401, { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] });

interface Situation {
  readonly answers: readonly (() => Response | Promise<Response>)[];
  readonly credentials?: readonly Credential[];
}

/** A client whose network gives these answers, one after the other, and what was sent to it. */
function setUp({ answers, credentials = [{ kind: 'token', token: 'first' }] }: Situation) {
  const requests: { url: string; init: RequestInit }[] = [];
  const left = [...answers];
  const tokens = [...credentials];
  const refused: (string | undefined)[] = [];
  const heard: Heard[] = [];
  const send = createClient({
    fetch: async (url, init) => {
      requests.push({ url, init });
      const next = left.shift();
      if (!next) throw new Error('No further answer was expected.');
      return next();
    },
    credential: (token) => {
      refused.push(token);
      return Promise.resolve(tokens.shift() ?? { kind: 'none' });
    },
    endpoint: () => Promise.resolve('/graphql'),
    language: () => 'id',
    heard: (answer) => heard.push(answer),
  });
  return { send, requests, refused, heard };
}

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers));
}

describe('the client of the API', () => {
  it('names the document by its hash alone, with the token and the language', async () => {
    const { send, requests } = setUp({ answers: [() => answer(200, { data: home })] });
    expect(await send(HomeDocument, {})).toEqual({ data: home });
    const { url, init } = requests[0] ?? {};
    expect(url).toBe('/graphql');
    const body: unknown = JSON.parse(String(init?.body));
    expect(body).toEqual({
      extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      variables: {},
    });
    expect(headersOf(init)).toMatchObject({ authorization: 'Bearer first', 'accept-language': 'id' });
  });

  it('tells what time it is by each answer', async () => {
    const date = 'Tue, 24 Nov 2026 03:00:00 GMT';
    const { send, heard } = setUp({
      answers: [() => new Response(JSON.stringify({ data: home }), { headers: { date } })],
    });
    await send(HomeDocument, {});
    expect(heard).toEqual([{ sentAt: expect.any(Number), receivedAt: expect.any(Number), date }]);
  });

  it('asks for a new token once when the API refuses one, naming the refused', async () => {
    const { send, requests, refused } = setUp({
      answers: [unauthenticated, () => answer(200, { data: home })],
      credentials: [
        { kind: 'token', token: 'old' },
        { kind: 'token', token: 'new' },
      ],
    });
    expect(await send(HomeDocument, {})).toEqual({ data: home });
    expect(refused).toEqual([undefined, 'old']);
    expect(requests.map(({ init }) => headersOf(init)['authorization'])).toEqual([
      'Bearer old',
      'Bearer new',
    ]);
  });

  it('gives up after the second refusal', async () => {
    const { send, requests } = setUp({
      answers: [unauthenticated, unauthenticated],
      credentials: [
        { kind: 'token', token: 'old' },
        { kind: 'token', token: 'new' },
      ],
    });
    expect(await send(HomeDocument, {})).toEqual({ problem: { kind: 'unauthenticated' } });
    expect(requests).toHaveLength(2);
  });

  it('sends nothing without a sign-in, and tells it from an identity provider out of reach', async () => {
    const signedOut = setUp({ answers: [], credentials: [{ kind: 'none' }] });
    expect(await signedOut.send(HomeDocument, {})).toEqual({ problem: { kind: 'unauthenticated' } });
    const unreachable = setUp({ answers: [], credentials: [{ kind: 'unreachable' }] });
    expect(await unreachable.send(HomeDocument, {})).toEqual({ problem: { kind: 'offline' } });
    expect([...signedOut.requests, ...unreachable.requests]).toEqual([]);
  });

  it('asks anonymously without a token', async () => {
    const { send, requests, refused } = setUp({ answers: [() => answer(200, { data: home })] });
    expect(await send(HomeDocument, {}, { anonymous: true })).toEqual({ data: home });
    expect(refused).toEqual([]);
    expect(headersOf(requests[0]?.init)).not.toHaveProperty('authorization');
  });

  it.each([
    ['a lost connection', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['a page of a proxy', () => answer(502, '<html>'), 'server'],
    ['an empty answer', () => answer(200, {}), 'server'],
    ['null data', () => answer(200, { data: null }), 'server'],
    ['the rate limit', () => answer(429, ''), 'busy'],
    [
      'an unknown document',
      () => answer(200, { errors: [{ message: 'x', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }),
      'outdated',
    ],
    [
      'data beside an error: the null in it must not look like an empty list',
      () => answer(200, { data: home, errors: [{ message: 'x', path: ['home'] }] }),
      'server',
    ],
  ])('makes a problem of %s', async (_name, give, kind) => {
    const { send } = setUp({ answers: [give] });
    expect(await send(HomeDocument, {})).toEqual({ problem: { kind } });
  });

  it('throws what aborts it, so that nobody takes it for a problem', async () => {
    const controller = new AbortController();
    const { send } = setUp({
      answers: [
        () => {
          controller.abort();
          return Promise.reject(new DOMException('aborted', 'AbortError'));
        },
      ],
    });
    await expect(send(HomeDocument, {}, { signal: controller.signal })).rejects.toThrow('aborted');
  });

  it('takes too long an answer for a missing network', async () => {
    vi.useFakeTimers();
    const never = createClient({
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        }),
      credential: () => Promise.resolve({ kind: 'token', token: 't' }),
      endpoint: () => Promise.resolve('/graphql'),
      language: () => 'id',
      heard: () => undefined,
    });
    const pending = never(HomeDocument, {});
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await pending).toEqual({ problem: { kind: 'offline' } });
    vi.useRealTimers();
  });
});

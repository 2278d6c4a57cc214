import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createGraphQLServer } from '../../functions/graphql/server.ts';
import { createHandler } from '../../functions/handlers/graphql.ts';
import { createAuthenticate, loginHash, UnauthenticatedError } from '../../functions/platform/auth.ts';
import { noCache } from '../../functions/platform/cache.ts';
import { newId } from '../../functions/platform/ids.ts';
import { createLogger } from '../../functions/platform/log.ts';
import { createOwnTokens } from '../../functions/platform/own-tokens.ts';
import type { Services } from '../../functions/platform/services.ts';
import { createCursors } from '../../functions/platform/table/cursor.ts';
import { createTable } from '../../functions/platform/table/table.ts';
import { createUploads } from '../../functions/platform/uploads.ts';
import type { EngineOptions } from '../../infra/local/dynamodb/index.ts';
import { startTestTable } from './engine.ts';

export const ISSUER = 'https://identity.test';
const ORIGIN = 'https://kapuas.test';

/**
 * The API on a table of its own, called through the event that API Gateway sends. A bearer token is the subject itself,
 * with `~` behind it when they signed in with one factor: the checking of real tokens has its own tests.
 * @param options for the embedded engine
 */
export async function startInstallation(options: EngineOptions = {}) {
  const engine = await startTestTable(options);
  const logged: string[] = [];
  const secret = Buffer.alloc(32, 1);
  const versions = { current: 'v1', keys: { v1: secret } };
  const ownTokens = createOwnTokens(ORIGIN, versions);
  const own = createAuthenticate([], Date.now, { own: ownTokens });
  const services: Services = {
    table: createTable(engine.client, engine.tableName),
    cache: noCache,
    cursors: createCursors(secret),
    ownTokens,
    authenticate: (header) => {
      if (header === undefined) return Promise.resolve(undefined);
      // The installation's own tokens are real ones.
      if (header.includes('.')) return own(header);
      const [, subject, weak] = /^Bearer (\w+)(~?)$/.exec(header) ?? [];
      if (!subject) return Promise.reject(new UnauthenticatedError('malformed'));
      return Promise.resolve({
        issuer: ISSUER,
        subject,
        clientId: 'kapuas-web',
        hash: loginHash(ISSUER, subject),
        ...(weak && { oneFactor: true as const }),
      });
    },
    log: createLogger('info', (line) => logged.push(line)),
    now: Date.now,
    newId,
    random: Math.random,
    secrets: { cursor: secret, personalNumber: versions, accessToken: versions },
    issuers: [{ issuer: ISSUER, jwksUri: `${ISSUER}/jwks`, clientIds: null, secondFactor: 'ALWAYS' }],
    uploads: createUploads({
      region: 'ap-southeast-3',
      url: 'https://uploads.test',
      credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
    }),
    publicOrigin: ORIGIN,
  };
  const handler = createHandler(createGraphQLServer(services));

  /** An HTTP request to /graphql. */
  async function request(url: string, init: RequestInit = {}): Promise<Response> {
    const { search } = new URL(url);
    const headers = Object.fromEntries(new Headers(init.headers));
    const event = {
      version: '2.0',
      rawPath: '/graphql',
      rawQueryString: search.slice(1),
      headers,
      body: typeof init.body === 'string' ? init.body : undefined,
      isBase64Encoded: false,
      requestContext: { http: { method: init.method ?? 'GET', path: '/graphql' } },
    } as unknown as APIGatewayProxyEventV2;
    const answer = await handler(event);
    return new Response(answer.body ?? '', {
      status: answer.statusCode ?? 200,
      headers: answer.headers as Record<string, string>,
    });
  }

  /** Runs an operation as `subject`; null is signed out. */
  async function ask(subject: string | null, query: string, variables: object = {}, language = 'id') {
    const response = await request('https://kapuas.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(subject && { authorization: `Bearer ${subject}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as {
      data?: Record<string, unknown> | null;
      errors?: { message: string; extensions: { code: string } }[];
      extensions?: { cost: { requested: number } };
    };
    return { status: response.status, ...body };
  }

  const { client, stream, tableName } = engine;
  return { services, client, stream, tableName, request, ask, logged, close: () => engine.close() };
}

import { ApolloServer, HeaderMap, type ApolloServerPlugin, type HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { UnauthenticatedError } from '../platform/auth.ts';
import { accessRolesOf, type Caller } from '../platform/caller.ts';
import { reportFault } from '../platform/faults.ts';
import { createScope } from '../platform/scope.ts';
import type { Services } from '../platform/services.ts';
import { callerOf } from '../domains/people/commands/callers.ts';
import { noteLooks } from '../domains/privacy/commands/looks.ts';
import { unauthenticated } from './access.ts';
import type { Context } from './context.ts';
import { describeFor } from './descriptions.ts';
import { languageOf } from './language.ts';
import { Looks } from './looking.ts';
import { LIMITS, measure, overLimit, unfitVariables } from './limits.ts';
import { createSchema } from './schema.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** An HTTP request for /graphql, whatever brought it. */
export interface GraphQLHttpRequest {
  method: string;
  /** Lower-case names. */
  headers: Readonly<Record<string, string | undefined>>;
  /** The query string with its leading `?`, or empty. */
  search: string;
  /** The parsed JSON body of a POST. */
  body: unknown;
}

export interface GraphQLHttpResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Answers GraphQL over HTTP. Never throws for anything a caller can send. */
export type GraphQLServer = (request: GraphQLHttpRequest) => Promise<GraphQLHttpResponse>;

/** The server over `services`; the schema is built and checked at once. */
export function createGraphQLServer(services: Services): GraphQLServer {
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    persistedQueries: { cache: trustedDocuments },
    parseOptions: { maxTokens: LIMITS.tokens },
    // Only a bearer token authorises and no cookie does, so a forged cross-site request carries nobody's rights.
    csrfPrevention: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => shortened(present(services, formatted, error)),
    // Nothing of what is answered may be cached, so nobody needs to look at every field for how long it may. The page
    // that the server has for browsers would answer operations with HTML that loads programs of others.
    plugins: [limits, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  const started = apollo.start();

  return async (request) => {
    await started;
    const language = languageOf(request.headers['accept-language']);
    let caller: Caller;
    try {
      caller = await callerOf(services, await services.authenticate(request.headers['authorization']));
    } catch (error) {
      if (error instanceof UnauthenticatedError) return refuse(unauthenticated({ language }), 401, request);
      const fault = present(services, { message: '' }, error);
      return refuse(fault, fault.extensions?.['code'] === 'RETRY' ? 503 : 500, request);
    }
    const looks = new Looks();
    const context: Context = {
      ...createScope(services, caller),
      language,
      looks,
      roles: new Set(accessRolesOf(caller)),
    };
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApollo(request),
      context: () => Promise.resolve(context),
    });
    try {
      // Whoever the caller has become meanwhile: an invitation that is accepted binds them.
      if (context.caller.kind === 'person') await noteLooks(context, context.caller, looks.seen());
    } catch (error) {
      const fault = present(services, { message: '' }, error);
      return refuse(fault, fault.extensions?.['code'] === 'RETRY' ? 503 : 500, request);
    }
    const headers = { ...Object.fromEntries(response.headers), 'cache-control': 'no-store' };
    const body =
      response.body.kind === 'complete' ? response.body.string : await collect(response.body.asyncIterator);
    return { status: legacyStatus(response.status ?? 200, headers, body), headers, body };
  };
}

/**
 * Measures each operation before it is executed, refuses what is over the limits, and tells the cost. The descriptions are
 * there when a document asks for them.
 */
const limits: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, source, document, operation, request, response }) => {
        if (!operation) return Promise.resolve();
        if (operation.operation === 'subscription') {
          throw new GraphQLError('There are no subscriptions: send a query or a mutation.', {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          });
        }
        const unfit = unfitVariables(request.variables);
        if (unfit) throw unfit;
        const measured = measure(schema, document, operation, request.variables ?? {});
        response.http.headers.set('x-operation-cost', String(measured.cost));
        const error = overLimit(measured);
        if (error) throw error;
        describeFor(source, schema);
        return Promise.resolve();
      },
      willSendResponse: ({ response }) => {
        const cost = response.http.headers.get('x-operation-cost');
        if (response.body.kind !== 'single' || cost === undefined) return Promise.resolve();
        response.http.headers.delete('x-operation-cost');
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          cost: { requested: Number(cost), limit: LIMITS.cost },
        };
        return Promise.resolve();
      },
    }),
};

/**
 * GraphQL over HTTP, on `application/json`: a request that is well-formed but whose document cannot be parsed or
 * validated, or whose variables do not fit, is answered with 200; the newer media type answers 400.
 */
function legacyStatus(status: number, headers: Record<string, string>, body: string): number {
  if (status !== 400 || !headers['content-type']?.startsWith('application/json')) return status;
  const { errors } = JSON.parse(body) as { errors?: GraphQLFormattedError[] };
  const well = new Set([
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'OPERATION_TOO_EXPENSIVE',
  ]);
  return errors?.every((error) => well.has(String(error.extensions?.['code']))) ? 200 : status;
}

/** What the caller sees of an error: our own words for expected ones, and nothing of what is inside for the rest. */
function present(
  services: Services,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof GraphQLError) {
    // What the server finds wrong with a request before it executes it may come without a code: the caller can mend it.
    const unnamed = cause.extensions['code'] === undefined && formatted.path === undefined;
    return unnamed && formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR'
      ? { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_REQUEST' } }
      : formatted;
  }
  const { busy, message } = reportFault(services, cause, formatted.path?.join('.'));
  return {
    message,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: busy ? 'RETRY' : 'INTERNAL_SERVER_ERROR' },
  };
}

/** The most characters of a message: those of the server repeat what was sent, and one request has many of them. */
const MOST_OF_A_MESSAGE = 500;

function shortened(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.message.length <= MOST_OF_A_MESSAGE) return error;
  // Not in the middle of a character.
  const start = error.message.slice(0, MOST_OF_A_MESSAGE).replace(/[\ud800-\udbff]$/, '');
  return { ...error, message: `${start}…` };
}

function refuse(
  error: GraphQLFormattedError | GraphQLError,
  status: number,
  request: GraphQLHttpRequest,
): GraphQLHttpResponse {
  const accepts = request.headers['accept'] ?? '';
  const type = accepts.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  const { message, extensions } = error;
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
    body: JSON.stringify({ errors: [{ message, extensions: { code: extensions?.['code'] } }] }),
  };
}

function toApollo({ method, headers, search, body }: GraphQLHttpRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, value);
  return { method, headers: map, search, body };
}

async function collect(parts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const part of parts) whole += part;
  return whole;
}

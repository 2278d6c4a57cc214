import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createGraphQLServer, type GraphQLServer } from '../graphql/server.ts';
import { compressed } from '../platform/compression.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { createServices } from '../platform/services.ts';
import { createUploads } from '../platform/uploads.ts';
import { url } from '../platform/variables.ts';

/** The Lambda behind /graphql: API Gateway's event in, GraphQL over HTTP out. */
export function createHandler(server: GraphQLServer) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const method = event.requestContext.http.method;
    const body = method === 'POST' ? readJson(event) : { json: undefined };
    if ('problem' in body)
      return answer(body.status, {
        errors: [{ message: body.problem, extensions: { code: 'BAD_REQUEST' } }],
      });
    const response = await server({
      method,
      headers: event.headers,
      search: event.rawQueryString ? `?${event.rawQueryString}` : '',
      body: body.json,
    });
    const answered = { statusCode: response.status, headers: response.headers, body: response.body };
    return compressed(answered, event.headers['accept-encoding']);
  };
}

type Body = { json: unknown } | { problem: string; status: number };

function readJson(event: APIGatewayProxyEventV2): Body {
  const type = event.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return {
      problem: 'Send the operation as JSON with the header Content-Type: application/json.',
      status: 415,
    };
  }
  if (/charset=/i.test(type) && !/charset="?utf-?8"?/i.test(type)) {
    return { problem: 'The JSON body must be encoded in UTF-8.', status: 415 };
  }
  const text = event.isBase64Encoded
    ? Buffer.from(event.body ?? '', 'base64').toString('utf8')
    : (event.body ?? '');
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const where = error instanceof SyntaxError ? (/position \d+/.exec(error.message)?.[0] ?? 'its end') : '';
    return { problem: `The body is not valid JSON: look at ${where}.`, status: 400 };
  }
}

function answer(statusCode: number, body: object): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(body),
  };
}

/** The entry of the Lambda. */
export const handler = entry(
  // Where partners' files are stored until they are checked.
  () => readEnv(process.env, { UPLOADS_URL: url }),
  (env) => {
    const uploads = createUploads({ region: env.AWS_REGION, url: env.UPLOADS_URL });
    return createHandler(createGraphQLServer({ ...createServices(env), uploads }));
  },
);

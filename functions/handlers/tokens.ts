import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { AssertionError } from '../domains/machines/core/assertion.ts';
import { giveToken } from '../domains/machines/commands/token.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { reportFault } from '../platform/faults.ts';
import { createServices, type Services } from '../platform/services.ts';

type Result = APIGatewayProxyStructuredResultV2;

const GRANT = 'client_credentials';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** The longest body that is read, in bytes: an assertion and a few words. */
const MOST_BYTES = 8_192;

/**
 * The token endpoint of the installation (RFC 6749, section 4.4): client credentials, where the client proves who it is
 * by an assertion that it signed (RFC 7523, section 2.2).
 */
export function createHandler(services: Services) {
  return async (event: APIGatewayProxyEventV2): Promise<Result> => {
    try {
      return await answer(services, event);
    } catch (error) {
      if (error instanceof AssertionError) {
        return refusal(401, 'invalid_client', `The assertion is refused. ${error.message}`);
      }
      const { busy } = reportFault(services, error, 'token');
      return busy
        ? refusal(503, 'temporarily_unavailable', 'Send the same again in a moment.')
        : refusal(500, 'server_error', 'Our fault.');
    }
  };
}

async function answer(services: Services, event: APIGatewayProxyEventV2): Promise<Result> {
  const form = readForm(event);
  if (typeof form === 'string') return refusal(400, 'invalid_request', form);
  const grant = form.get('grant_type');
  if (grant === null) return refusal(400, 'invalid_request', 'There is no grant_type.');
  if (grant !== GRANT) return refusal(400, 'unsupported_grant_type', `The grant_type must be ${GRANT}.`);
  if (event.headers['authorization'] !== undefined || form.has('client_secret')) {
    return refusal(400, 'invalid_request', 'A client proves who it is in one way: by its client_assertion.');
  }
  const assertion = form.get('client_assertion');
  if (assertion === null || form.get('client_assertion_type') !== ASSERTION_TYPE) {
    const wanted = `client_assertion, and client_assertion_type ${ASSERTION_TYPE}`;
    return refusal(401, 'invalid_client', `Send a signed ${wanted}.`);
  }
  const { token, expiresIn } = await giveToken(services, assertion, form.get('client_id') ?? undefined);
  return json(200, { access_token: token, token_type: 'Bearer', expires_in: expiresIn });
}

/** The form that was sent, or what is wrong with it. */
function readForm(event: APIGatewayProxyEventV2): URLSearchParams | string {
  const type = event.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    return 'Send a form: Content-Type application/x-www-form-urlencoded.';
  }
  const { body = '', isBase64Encoded } = event;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > MOST_BYTES) return `The form is larger than ${MOST_BYTES} bytes.`;
  const form = new URLSearchParams(bytes.toString('utf8'));
  // RFC 6749, section 3.2: of two that differ, one part of a system would read the first and another the last.
  const names = [...form.keys()];
  return new Set(names).size < names.length ? 'A parameter is there more than once.' : form;
}

const refusal = (status: number, error: string, description: string): Result =>
  json(status, { error, error_description: description });

function json(statusCode: number, body: object): Result {
  return {
    statusCode,
    // RFC 6749, section 5.1: nobody on the way keeps a token.
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
    body: JSON.stringify(body),
  };
}

/** The entry of the Lambda. */
export const handler = entry(
  () => readEnv(process.env),
  (env) => createHandler(createServices(env)),
);

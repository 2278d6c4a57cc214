import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What the translation needs to know of a request. */
export interface GatewayRequest {
  readonly method: string;
  /** Path and query as they came, for example `/graphql?query=%7Bviewer%7D`. */
  readonly url: string;
  /** Each name with all its values, as node's `headersDistinct` has them. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A response as it goes out on the wire. */
export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

const textTypes =
  /^(text\/[^;]+|application\/(json|javascript|xml|graphql|x-www-form-urlencoded)|[^;]+\+(json|xml))\s*(;|$)/i;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Request time in the Common Log Format, as the event has it: `12/Mar/2020:19:03:58 +0000`. */
function commonLogTime(now: number): string {
  const at = new Date(now);
  const day = String(at.getUTCDate()).padStart(2, '0');
  return `${day}/${months[at.getUTCMonth()] ?? ''}/${at.getUTCFullYear()}:${at.toISOString().slice(11, 19)} +0000`;
}

/** "Duplicate headers are combined with commas"; all names are in lower case; cookies have a field of their own. */
function joinHeaders(headers: GatewayRequest['headers']): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, values] of Object.entries(headers)) {
    if (values !== undefined && name.toLowerCase() !== 'cookie')
      joined[name.toLowerCase()] = values.join(',');
  }
  return joined;
}

function queryParameters(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const joined = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(joined);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function bodyOf(
  body: Buffer,
  contentType: string | undefined,
): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = contentType !== undefined && textTypes.test(contentType);
  return isText
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

/**
 * The event that API Gateway's HTTP API sends to a Lambda function, payload format 2.0
 * ("Working with AWS Lambda proxy integrations for HTTP APIs").
 */
export function toEvent(request: GatewayRequest): APIGatewayProxyEventV2 {
  const [path = '/', ...rest] = request.url.split('?');
  const rawQueryString = rest.join('?');
  const headers = joinHeaders(request.headers);
  const cookies = request.headers['cookie']?.flatMap((line) => line.split(/;\s*/)).filter(Boolean);
  const queryStringParameters = queryParameters(rawQueryString);
  const host = headers['host'] ?? 'localhost';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decodePath(path),
    rawQueryString,
    ...(cookies && cookies.length > 0 && { cookies }),
    headers,
    ...(queryStringParameters && { queryStringParameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: host.split('.')[0] ?? host,
      http: {
        method: request.method,
        path: decodePath(path),
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: request.requestId,
      routeKey: '$default',
      stage: '$default',
      time: commonLogTime(request.now),
      timeEpoch: request.now,
    },
    ...bodyOf(request.body, headers['content-type']),
  };
}

function isStructured(result: unknown): result is {
  statusCode: number;
  headers?: Record<string, unknown>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
} {
  return (
    typeof result === 'object' &&
    result !== null &&
    'statusCode' in result &&
    Number.isInteger(result.statusCode)
  );
}

/**
 * The response to a function's result. A result without `statusCode` is taken for the body of a 200 in JSON, as the
 * payload format says. Hop-by-hop headers of the function are dropped, as the gateway drops them.
 */
export function fromResult(result: unknown): GatewayResponse {
  if (!isStructured(result)) {
    const body = Buffer.from(typeof result === 'string' ? result : JSON.stringify(result ?? null));
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    const lower = name.toLowerCase();
    if (!hopByHop.has(lower) && value !== undefined) headers[lower] = String(value);
  }
  if (result.cookies && result.cookies.length > 0) headers['set-cookie'] = result.cookies;
  const body = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
  if (body.length > 0 && headers['content-type'] === undefined) {
    headers['content-type'] = 'text/plain; charset=utf-8';
  }
  return { status: result.statusCode, headers, body };
}

const hopByHop = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade']);

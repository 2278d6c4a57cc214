import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Below this, in characters, a body and the header that names its coding are not smaller; CloudFront's bound too. */
const LEAST = 1_000;

/**
 * A response with its text compressed, where the request says that it may be and it is long enough. CloudFront compresses
 * only what it may cache, and API Gateway nothing, so answers that nobody may keep are compressed here or not at all.
 * @param acceptEncoding the request's header
 */
export function compressed(
  response: APIGatewayProxyStructuredResultV2,
  acceptEncoding: string | undefined,
): APIGatewayProxyStructuredResultV2 {
  const { body = '', headers, isBase64Encoded } = response;
  if (isBase64Encoded || body.length < LEAST) return response;
  // Whether the body is compressed depends on this header, for whoever keeps the answer of a request.
  const varied = { ...headers, vary: 'Accept-Encoding' };
  if (!acceptsGzip(acceptEncoding)) return { ...response, headers: varied };
  return {
    ...response,
    headers: { ...varied, 'content-encoding': 'gzip' },
    body: gzipSync(body).toString('base64'),
    isBase64Encoded: true,
  };
}

/** Whether a header `Accept-Encoding` takes gzip (RFC 9110, 12.5.3): by name, or by `*`, with a weight above 0. */
export function acceptsGzip(header = ''): boolean {
  const weights = new Map(
    header.split(',').map((part) => {
      const [coding = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return [coding, Number(weight)];
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

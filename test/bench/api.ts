import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { toEvent } from '../../infra/local/http/event.ts';
import type { RunningLambda } from '../artifact/support/lambda.ts';
import { bodyOf, type Sent } from './fixture.ts';

/** The event of a request of the web client. */
export function eventOf(sent: Sent, token: string | undefined): APIGatewayProxyEventV2 {
  return toEvent({
    method: 'POST',
    url: '/graphql',
    headers: {
      host: ['kapuas.test'],
      'content-type': ['application/json'],
      'accept-language': ['id'],
      'accept-encoding': ['gzip, deflate, br'],
      authorization: token === undefined ? undefined : [`Bearer ${token}`],
    },
    body: Buffer.from(bodyOf(sent)),
    sourceIp: '127.0.0.1',
    requestId: 'request-1',
    now: Date.now(),
  });
}

/** Calls a function with an event: its answer, and what that took of the processor. */
export async function call(lambda: RunningLambda, event: object): Promise<{ body: string; cpuMs: number }> {
  const { result, cpuMs } = await lambda.measure(event);
  return { body: textOf(result as APIGatewayProxyStructuredResultV2), cpuMs };
}

function textOf({ body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2): string {
  return isBase64Encoded ? gunzipSync(Buffer.from(body, 'base64')).toString('utf8') : body;
}

import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readEnv } from '../platform/env.ts';
import { createServices, type Services } from '../platform/services.ts';

/** Makes the document at a path below /documents for whoever may have it; undefined when there is none. */
type DocumentMaker = (
  services: Services,
  event: APIGatewayProxyEventV2,
) => Promise<APIGatewayProxyStructuredResultV2 | undefined>;

/** The documents there are, by the folder of their path. A domain that makes documents adds its maker here. */
const MAKERS: Readonly<Record<string, DocumentMaker>> = {};

const NOT_FOUND = {
  statusCode: 404,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify({
    message: 'Dokumen tidak ada, atau bukan untuk Anda. / There is no such document, or it is not yours.',
  }),
};

/** The Lambda behind /documents. */
export function createHandler(services: Services) {
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    const folder = event.rawPath.split('/')[2] ?? '';
    const make = Object.hasOwn(MAKERS, folder) ? MAKERS[folder] : undefined;
    return (await make?.(services, event)) ?? NOT_FOUND;
  };
}

let live: ReturnType<typeof createHandler> | undefined;

/** The entry of the Lambda. */
export const handler = (event: APIGatewayProxyEventV2) => {
  live ??= createHandler(createServices(readEnv(process.env)));
  return live(event);
};

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** How long one call may take: half of the ten seconds that Lambda gives a function to start. */
const TIMEOUT_MS = 5_000;

/** One call of a service that speaks Amazon's JSON protocol. */
export interface AwsCall {
  /** The name it is signed for. */
  readonly service: string;
  readonly region: string;
  /** The address of the service. */
  readonly endpoint: string;
  /** The operation, with the service's prefix. */
  readonly target: string;
  readonly contentType: string;
  readonly body: object;
  /** Who asks; without it, the role of the function. */
  readonly credentials?: { accessKeyId: string; secretAccessKey: string } | undefined;
}

/**
 * Calls a service of which one operation alone is used. The request is sent with `fetch` and signed by the signer that
 * the DynamoDB client brings along: a client of its own would be loaded at every start for it.
 * @returns the answer's JSON
 * @throws Error that names the service and the status and nothing of the answer
 */
export async function callAws(call: AwsCall): Promise<unknown> {
  const { service, region, target, contentType, credentials } = call;
  const url = new URL(call.endpoint);
  const client = new DynamoDBClient({ region, ...(credentials && { credentials }) });
  try {
    const signer = await client.config.signer({
      name: 'sigv4',
      signingName: service,
      signingRegion: region,
      properties: {},
    });
    const body = JSON.stringify(call.body);
    const { headers } = await signer.sign({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      path: '/',
      headers: { host: url.host, 'content-type': contentType, 'x-amz-target': target },
      body,
    });
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`${target.split('.')[0]} answered ${response.status}`);
    return await response.json();
  } finally {
    client.destroy();
  }
}

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** How long one call may take: half of the ten seconds that Lambda gives a function to start. */
const TIMEOUT_MS = 5_000;

/** Who asks. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A request to a service of AWS. */
export interface AwsRequest {
  /** What the role has to allow, as in `s3:PutObject`; its service is the name that the request is signed for. */
  readonly action: `${string}:${string}`;
  readonly region: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Its path is made of letters, digits, `/`, `-`, `.` and `_`, which every service signs alike. */
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Without it, the role of the function. */
  readonly credentials?: Credentials | undefined;
}

/**
 * Sends a request to a service of which one operation alone is used. It goes out with `fetch` and is signed by the signer
 * that the DynamoDB client brings along: a client of its own would be loaded at every start for it.
 * @returns the answer, whatever its status
 */
export async function fetchAws(request: AwsRequest): Promise<Response> {
  const { action, region, method, url, body, credentials } = request;
  const client = new DynamoDBClient({ region, ...(credentials && { credentials }) });
  try {
    const signer = await client.config.signer({
      name: 'sigv4',
      signingName: serviceOf(action),
      signingRegion: region,
      properties: {},
    });
    const { headers } = await signer.sign({
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { host: url.host, ...request.headers },
      ...(body !== undefined && { body }),
    });
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return await fetch(url, { method, headers, signal, ...(body !== undefined && { body }) });
  } finally {
    client.destroy();
  }
}

/** The name that a request is signed for. */
const serviceOf = (action: AwsRequest['action']): string => action.slice(0, action.indexOf(':'));

/** One call of a service that speaks Amazon's JSON protocol. */
export interface AwsCall extends Pick<AwsRequest, 'action' | 'region' | 'credentials'> {
  /** The address of the service. */
  readonly endpoint: string;
  /** What the service calls its interface, as in `AmazonSQS`; its operations have the names of the actions. */
  readonly api: string;
  readonly contentType: string;
  readonly body: object;
}

/**
 * Calls a service that speaks Amazon's JSON protocol.
 * @returns the answer's JSON
 * @throws Error that names the service and the status and nothing of the answer
 */
export async function callAws({ endpoint, api, contentType, body, ...asked }: AwsCall): Promise<unknown> {
  const response = await fetchAws({
    ...asked,
    method: 'POST',
    url: new URL('/', endpoint),
    headers: { 'content-type': contentType, 'x-amz-target': `${api}.${asked.action.split(':')[1]}` },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${api} answered ${response.status}`);
  return response.json();
}

import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** How long setting up a connection to the table may take, ms. */
const CONNECT_MS = 1_000;

/**
 * How long the table may take to answer, ms. It answers within some ten; one that has not answered by then will not, and
 * without a limit the function would wait until it is ended itself, and its caller would be told nothing. Three tries
 * and the pauses between them fit well into the 29 seconds that a request has.
 */
const ANSWER_MS = 3_000;

/** Where the table is. */
export interface TableAddress {
  readonly region: string;
  /** Of an engine on this machine, which looks at no credentials; without it, AWS. */
  readonly endpoint?: string | undefined;
}

/**
 * A client that gives up on a request that is not answered, and sends it again like one that failed: twice.
 * @param more further settings, which take the place of these
 */
export function createClient(
  { region, endpoint }: TableAddress,
  more: DynamoDBClientConfig = {},
): DynamoDBClient {
  return new DynamoDBClient({
    region,
    requestHandler: {
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      throwOnRequestTimeout: true,
    },
    ...(endpoint !== undefined && {
      endpoint,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    ...more,
  });
}

import { randomUUID } from 'node:crypto';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DynamoDBClient,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { tableDefinition, ttlAttribute } from '../../functions/platform/table/definition.ts';
import { startEngine } from '../../infra/local/dynamodb/index.ts';
import type { AdversaryOptions, Engine, EngineOptions, Rates } from '../../infra/local/dynamodb/index.ts';

export interface TestTable {
  readonly endpoint: string;
  readonly tableName: string;
  readonly client: DynamoDBClient;
  /** Only with the embedded engine; an outside endpoint has its own stream. */
  readonly stream: Engine['stream'] | undefined;
  /** The embedded engine itself, for its clock and sweep; undefined with an outside endpoint. */
  readonly engine: Engine | undefined;
  close(): Promise<void>;
}

/** The endpoint of another DynamoDB that the storage suites are to run against, if one is set. */
export const outsideEndpoint = process.env['TEST_DYNAMODB_ENDPOINT'] || undefined;

/**
 * The adversary that the environment asks for: TEST_ADVERSARY is its seed, TEST_ADVERSARY_RATES (JSON) are rates in
 * place of the defaults.
 */
function adversaryOfEnvironment(): AdversaryOptions | undefined {
  const seed = process.env['TEST_ADVERSARY'];
  if (!seed) return undefined;
  if (!/^\d+$/.test(seed)) throw new Error('TEST_ADVERSARY is a seed: a whole number');
  const rates = JSON.parse(process.env['TEST_ADVERSARY_RATES'] ?? '{}') as Partial<Rates>;
  return { seed: Number(seed), rates };
}

/**
 * A client for an endpoint that does not look at credentials, unless the environment has real ones.
 * @param more further settings of the client, for example `maxAttempts`
 */
export function clientFor(endpoint: string, more: DynamoDBClientConfig = {}): DynamoDBClient {
  return new DynamoDBClient({
    ...more,
    endpoint,
    region: process.env['AWS_REGION'] ?? 'ap-southeast-3',
    ...(!process.env['AWS_ACCESS_KEY_ID'] && {
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  });
}

/**
 * A fresh table with the application's definition: in an embedded engine of its own, in memory, or under a
 * random name at TEST_DYNAMODB_ENDPOINT.
 * @param options for the embedded engine; an outside endpoint ignores them. Without `adversary` the environment says
 *   whether there is one.
 */
export async function startTestTable(options: EngineOptions = {}): Promise<TestTable> {
  const engine =
    outsideEndpoint === undefined
      ? await startEngine({ adversary: adversaryOfEnvironment(), ...options })
      : undefined;
  const endpoint = engine?.endpoint ?? outsideEndpoint ?? '';
  const client = clientFor(endpoint);
  const tableName = engine ? 'kapuas' : `kapuas-test-${randomUUID()}`;
  await client.send(new CreateTableCommand(tableDefinition(tableName)));
  if (!engine) {
    await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: tableName });
  }
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { Enabled: true, AttributeName: ttlAttribute },
    }),
  );
  return {
    endpoint,
    tableName,
    client,
    stream: engine?.stream,
    engine,
    async close() {
      if (!engine) await client.send(new DeleteTableCommand({ TableName: tableName }));
      client.destroy();
      await engine?.close();
    },
  };
}

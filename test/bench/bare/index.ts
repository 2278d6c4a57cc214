// What the API is compared with: the same server, schema, documents, answers and requests to the table, and nothing
// else. No tokens, no access rules, no limits, no rules of the domains, no parsing of what was stored.
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  type BatchGetCommandInput,
  type GetCommandInput,
  type PutCommandInput,
  type QueryCommandInput,
  type TransactWriteCommandInput,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { RecordedCall, Recording } from './recording.ts';

function start() {
  const { RECORDING = '', DYNAMODB_ENDPOINT = '' } = process.env;
  const { typeDefs, operations } = deserialize(readFileSync(RECORDING)) as Recording;
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint: DYNAMODB_ENDPOINT,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  );
  const resolvers: Record<string, Record<string, () => Promise<unknown>>> = { Query: {}, Mutation: {} };
  for (const { root, field, calls, answer } of operations) {
    resolvers[root]![field] = async () => {
      for (const call of calls) await repeat(client, call);
      return answer;
    };
  }
  const documents = new Map(operations.map(({ hash, document }) => [`apq:${hash}`, document]));
  const server = new ApolloServer({
    typeDefs,
    resolvers: Object.fromEntries(
      Object.entries(resolvers).filter(([, fields]) => Object.keys(fields).length > 0),
    ),
    persistedQueries: {
      cache: {
        get: (key) => Promise.resolve(documents.get(key)),
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(false),
      },
    },
    csrfPrevention: false,
    stopOnTerminationSignals: false,
  });
  return { server, started: server.start() };
}

function repeat(client: DynamoDBDocumentClient, { operation, input }: RecordedCall): Promise<unknown> {
  switch (operation) {
    case 'GetItem':
      return client.send(new GetCommand(input as unknown as GetCommandInput));
    case 'BatchGetItem':
      return client.send(new BatchGetCommand(input as unknown as BatchGetCommandInput));
    case 'Query':
      return client.send(new QueryCommand(input as unknown as QueryCommandInput));
    case 'PutItem':
      return client.send(new PutCommand(input as unknown as PutCommandInput));
    case 'UpdateItem':
      return client.send(new UpdateCommand(input as unknown as UpdateCommandInput));
    case 'TransactWriteItems':
      return client.send(new TransactWriteCommand(input as unknown as TransactWriteCommandInput));
    default:
      throw new Error(`The bare server does not know ${operation}`);
  }
}

let live: ReturnType<typeof start> | undefined;

export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  live ??= start();
  const { server, started } = live;
  await started;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(event.headers))
    if (value !== undefined) headers.set(name, value);
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers,
      search: '',
      body: JSON.parse(event.body ?? '') as unknown,
    },
    context: () => Promise.resolve({}),
  });
  const body = response.body.kind === 'complete' ? response.body.string : '';
  return { statusCode: response.status ?? 200, headers: Object.fromEntries(response.headers), body };
}

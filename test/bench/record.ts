import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  ScanCommand,
  type AttributeValue,
} from '@aws-sdk/client-dynamodb';
import { Kind, parse } from 'graphql';
import { typeDefs } from '../../functions/graphql/generated/type-defs.ts';
import { trustedDocuments } from '../../functions/graphql/trusted-documents.ts';
import { tableDefinition } from '../../functions/platform/table/definition.ts';
import { startLambda } from '../artifact/support/lambda.ts';
import { call, eventOf } from './api.ts';
import type { RecordedOperation, Recording } from './bare/recording.ts';
import type { Installation } from './cpu.ts';
import { dataOf, type Fixture, type Sent } from './fixture.ts';
import { operationNames, operations } from './operations.ts';
import { repeatable, startRecorder } from './recorder.ts';

/** The most items of a batch of writes. */
const BATCH = 25;

/**
 * Lets the deployed code answer each operation and keeps what it asks of the table, for the bare server to ask the same
 * of a copy of the table as it was. The code has what is published in memory, as it has after the first requests.
 * @returns the file of the recording
 */
export async function record({ fixture, bundles, environment, tokenOf }: Installation): Promise<string> {
  const recorder = await startRecorder(environment['DYNAMODB_ENDPOINT'] ?? '');
  const lambda = await startLambda(process.execPath, bundles.api, {
    ...environment,
    DYNAMODB_ENDPOINT: recorder.endpoint,
  });
  const by = async (sent: Sent) => (await call(lambda, eventOf(sent, await tokenOf(sent.login)))).body;
  const warming = await fixture.addLearner('pemanas');
  const recorded = await fixture.addLearner('rekaman');
  const made: RecordedOperation[] = [];
  for (const name of operationNames) {
    if (name === 'answer') for (const progress of [warming, recorded]) await fixture.answerMost(progress);
    const operation = operations[name];
    const copy = await copyTable(fixture, `bare-${name}`);
    await fixture.perform(operation, warming, by);
    recorder.take();
    const body = await fixture.perform(operation, recorded, by);
    const calls = recorder.take().map((each) => repeatable(each, fixture.table.name, copy));
    const [field = '', answer] = Object.entries(dataOf(body))[0] ?? [];
    const document = (await trustedDocuments.get(`apq:${operation.hash}`)) ?? '';
    made.push({ hash: operation.hash, document, root: rootOf(document), field, answer, calls });
  }
  lambda.stop();
  recorder.close();
  const file = join(bundles.folder, 'recording');
  const recording: Recording = { typeDefs, operations: made };
  writeFileSync(file, serialize(recording));
  return file;
}

function rootOf(document: string): 'Query' | 'Mutation' {
  const { definitions } = parse(document);
  const isMutation = definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && String(each.operation) === 'mutation',
  );
  return isMutation ? 'Mutation' : 'Query';
}

async function copyTable({ client, table }: Fixture, name: string): Promise<string> {
  await client.send(new CreateTableCommand(tableDefinition(name)));
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: table.name, ExclusiveStartKey: after }));
    const items = page.Items ?? [];
    for (let from = 0; from < items.length; from += BATCH) {
      const puts = items.slice(from, from + BATCH).map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: puts } }));
    }
    after = page.LastEvaluatedKey;
  } while (after);
  return name;
}

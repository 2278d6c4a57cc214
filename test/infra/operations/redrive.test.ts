import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { deadLetterQueue, tableStream } from '../../../infra/operations/aws.ts';
import { readStretch, redrive } from '../../../infra/operations/redrive.ts';

const REGION = 'ap-southeast-3';
const QUEUE = `https://sqs.${REGION}.amazonaws.com/123456789012/dead`;
const STREAM = `arn:aws:dynamodb:${REGION}:123456789012:table/t/stream/2026-01-01T00:00:00.000`;

/** A message as Lambda writes it for a batch of the stream that it gave up. */
const message = (first: string, last: string, shardId = 'shardId-1') =>
  JSON.stringify({
    requestContext: { requestId: 'r', functionArn: 'f', condition: 'RetryAttemptsExhausted' },
    version: '1.0',
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first,
      endSequenceNumber: last,
      batchSize: 2,
      streamArn: STREAM,
    },
  });

/** The changes of the one shard that is left; the second page of them comes with the second request. */
const pages = [
  ['98', '99'],
  ['100', '101', '102'],
].map((numbers) => numbers.map((SequenceNumber) => ({ eventName: 'MODIFY', dynamodb: { SequenceNumber } })));

let letters: { ReceiptHandle: string; Body: string }[] = [];
const removed: unknown[] = [];
const answers: Record<string, (body: Record<string, unknown>) => object | undefined> = {
  'AmazonSQS.ReceiveMessage': () => {
    const Messages = letters;
    letters = [];
    return Messages.length > 0 ? { Messages } : {};
  },
  'AmazonSQS.DeleteMessage': ({ ReceiptHandle }) => {
    removed.push(ReceiptHandle);
    return {};
  },
  'DynamoDBStreams_20120810.GetShardIterator': ({ ShardId, SequenceNumber }) =>
    ShardId === 'shardId-1' ? { ShardIterator: `0 ${String(SequenceNumber)}` } : undefined,
  'DynamoDBStreams_20120810.GetRecords': ({ ShardIterator }) => {
    const [page = '0', from = '0'] = String(ShardIterator).split(' ');
    const at = Number(page);
    const Records = (pages[at] ?? []).filter(
      ({ dynamodb }) => Number(dynamodb.SequenceNumber) >= Number(from),
    );
    return { Records, NextShardIterator: `${at + 1} 0` };
  },
};

let server: Server;
let endpoint: string;
beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example');
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>;
      const answer = answers[String(request.headers['x-amz-target'])]?.(body);
      response.writeHead(answer ? 200 : 400).end(JSON.stringify(answer ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});
afterEach(() => removed.splice(0));

async function run(bodies: readonly string[], failing?: string) {
  letters = bodies.map((Body, at) => ({ ReceiptHandle: `receipt-${at}`, Body }));
  const followed: string[][] = [];
  const printed: string[] = [];
  const result = await redrive({
    queue: deadLetterQueue(QUEUE, endpoint),
    changes: tableStream(REGION, endpoint),
    follow: ({ Records }: { Records: DynamoDBRecord[] }) => {
      const numbers = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
      followed.push(numbers);
      const failed = numbers.filter((number) => number === failing);
      return Promise.resolve({ batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) });
    },
    print: (line) => printed.push(line),
  });
  return { ...result, followed, printed };
}

it('follows exactly the changes of a message, over several pages, and removes it', async () => {
  expect(await run([message('99', '101')])).toEqual({
    done: 1,
    left: 0,
    followed: [['99', '100', '101']],
    printed: [],
  });
  expect(removed).toEqual(['receipt-0']);
});

it('keeps what fails again, what the stream has forgotten and what is not of the stream, and names each', async () => {
  const result = await run(
    [message('98', '99'), message('1', '2', 'shardId-0'), '{}', message('100', '100')],
    '99',
  );
  expect(result).toMatchObject({ done: 1, left: 3 });
  expect(result.printed).toEqual([
    'shardId-1 98–99: fails still, at 99. The cause is in the log.',
    'shardId-0 1–2: older than the stream keeps; rebuild (docs/operate.md#dead-letters).',
    'A message that does not come from the stream: look at it by hand.',
  ]);
  expect(removed).toEqual(['receipt-3']);
});

it.each(['', 'null', '[]', '{"DDBStreamBatchInfo":{"shardId":1}}'])(
  'takes %j for no message of the stream',
  (body) => {
    expect(readStretch(body)).toBeUndefined();
  },
);

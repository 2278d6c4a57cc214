import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromMessage, toMessage } from '../../../functions/platform/jobs/message.ts';
import { sqsQueue } from '../../../functions/platform/jobs/queue.ts';
import { isOver, JOB_STATES, mayBecome } from '../../../functions/platform/jobs/job.ts';
import { noQueue } from '../../../functions/platform/jobs/wake.ts';

let server: Server;
let endpoint: string;
let status = 200;
const received: { headers: IncomingHttpHeaders; body: unknown }[] = [];

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example');
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(parts).toString()) });
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end('{"MessageId":"m"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});
beforeEach(() => {
  status = 200;
  received.length = 0;
});

const URL_OF_QUEUE = 'https://sqs.ap-southeast-3.amazonaws.com/123456789012/jobs';
const wake = { jobId: 'a-job', step: 3 };

describe('the queue in AWS', () => {
  it('is sent a message, signed for its region', async () => {
    await sqsQueue(URL_OF_QUEUE, { endpoint }).send(wake);
    const [{ headers, body } = { headers: {}, body: undefined }] = received;
    expect(headers['x-amz-target']).toBe('AmazonSQS.SendMessage');
    expect(headers['authorization']).toContain('/ap-southeast-3/sqs/aws4_request');
    expect(body).toEqual({ QueueUrl: URL_OF_QUEUE, MessageBody: toMessage(wake) });
  });

  it('says so when it does not take it, and nothing of the answer', async () => {
    status = 403;
    await expect(sqsQueue(URL_OF_QUEUE, { endpoint }).send(wake)).rejects.toThrow(/^AmazonSQS answered 403$/);
  });

  it('is missed where a job is started without one', async () => {
    await expect(noQueue.send(wake)).rejects.toThrow('JOBS_QUEUE_URL');
  });
});

describe('a message', () => {
  it('is read as it was written, and nothing else is taken', () => {
    expect(fromMessage(toMessage(wake))).toEqual(wake);
    for (const body of ['', '{}', '{"jobId":"a","step":-1}', '{"jobId":1,"step":0}']) {
      expect(() => fromMessage(body)).toThrow();
    }
  });
});

describe('the states of a job', () => {
  it('lead to an end from each, and nowhere from an end', () => {
    const ends = JOB_STATES.filter(isOver);
    expect(ends).toEqual(['CANCELLED', 'DONE', 'FAILED']);
    for (const from of JOB_STATES) {
      const next = JOB_STATES.filter((to) => mayBecome(from, to));
      expect(next.some(isOver)).toBe(!isOver(from));
      // Whoever asked to cancel is never told that it runs or is done.
      if (from === 'CANCELLING') expect(next).toEqual(['CANCELLED', 'FAILED']);
    }
  });
});

import * as v from 'valibot';
import { callAws } from '../aws-call.ts';
import type { Wake } from './store.ts';
import type { JobQueue } from './wake.ts';

const wakeSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ jobId: v.string(), step: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

/** The body of a message. */
export const toMessage = ({ jobId, step }: Wake): string => JSON.stringify({ jobId, step });

/** What a body says; throws when it is no message of ours. */
export const fromMessage = (body: string): Wake => v.parse(wakeSchema, body);

/**
 * A queue of SQS. Its region is the one in its address.
 * @param url as SQS names it, `https://sqs.<region>.amazonaws.com/<account>/<name>`
 */
export function sqsQueue(url: string, options: { endpoint?: string } = {}): JobQueue {
  const region = new URL(url).hostname.split('.')[1] ?? '';
  return {
    async send(wake) {
      await callAws({
        service: 'sqs',
        region,
        endpoint: options.endpoint ?? new URL(url).origin,
        target: 'AmazonSQS.SendMessage',
        contentType: 'application/x-amz-json-1.0',
        body: { QueueUrl: url, MessageBody: toMessage(wake) },
      });
    },
  };
}

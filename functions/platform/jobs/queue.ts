import { callAws } from '../aws-call.ts';
import { toMessage } from './message.ts';
import type { JobQueue } from './wake.ts';

/**
 * A queue of SQS. Its region is the one in its address.
 * @param url as SQS names it, `https://sqs.<region>.amazonaws.com/<account>/<name>`
 */
export function sqsQueue(url: string, options: { endpoint?: string } = {}): JobQueue {
  const region = new URL(url).hostname.split('.')[1] ?? '';
  return {
    async send(wake) {
      await callAws({
        action: 'sqs:SendMessage',
        region,
        endpoint: options.endpoint ?? new URL(url).origin,
        api: 'AmazonSQS',
        contentType: 'application/x-amz-json-1.0',
        body: { QueueUrl: url, MessageBody: toMessage(wake) },
      });
    },
  };
}

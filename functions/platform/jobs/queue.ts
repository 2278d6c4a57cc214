import { callAws } from '../aws-call.ts';
import type { LetterQueue } from '../mail.ts';
import { toMessage } from './message.ts';
import type { JobQueue } from './wake.ts';

/**
 * A queue of SQS. Its region is the one in its address.
 * @param url as SQS names it, `https://sqs.<region>.amazonaws.com/<account>/<name>`
 */
export function sqsQueue(url: string, options: { endpoint?: string } = {}): JobQueue & LetterQueue {
  const region = new URL(url).hostname.split('.')[1] ?? '';
  async function post(body: string): Promise<void> {
    await callAws({
      action: 'sqs:SendMessage',
      region,
      endpoint: options.endpoint ?? new URL(url).origin,
      api: 'AmazonSQS',
      contentType: 'application/x-amz-json-1.0',
      body: { QueueUrl: url, MessageBody: body },
    });
  }
  return { post, send: (wake) => post(toMessage(wake)) };
}

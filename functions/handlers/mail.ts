import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { pipe, regex, string } from 'valibot';
import { sendLetter } from '../domains/notices/commands/send.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { sesTransport, type MailTransport } from '../platform/mail.ts';
import { createServices, type Services } from '../platform/services.ts';
import { optional, url } from '../platform/variables.ts';

/** The Lambda behind the queue of letters: a letter that fails is given back alone and comes again. */
export function createHandler(services: Services, transport: MailTransport) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await sendLetter(services, transport, body);
      } catch (error) {
        services.log.error('LETTER_FAILED', { name: error instanceof Error ? error.name : 'unknown' });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}

const configurationSet = pipe(string(), regex(/^[\w-]{1,64}$/, 'must be the name of a configuration set'));

/** The entry of the Lambda. */
export const handler = entry(
  // SES is at its own address, unless a test says another.
  () => readEnv(process.env, { MAIL_CONFIGURATION_SET: configurationSet, SES_ENDPOINT: optional(url) }),
  (env) => {
    const { AWS_REGION: region, MAIL_CONFIGURATION_SET: set, SES_ENDPOINT: endpoint } = env;
    return createHandler(createServices(env), sesTransport({ region, configurationSet: set, endpoint }));
  },
);

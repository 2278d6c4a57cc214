import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { seeToSignIns, type SignInAdministration } from '../domains/people/commands/sign-ins.ts';
import { cognitoAdministration } from '../platform/cognito.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { createServices, type Services } from '../platform/services.ts';
import { optional, url } from '../platform/variables.ts';

/**
 * The Lambda behind the queue of sign-ins: it alone may administer accounts. A message that fails is given back alone and
 * comes again.
 */
export function createHandler(services: Services, administration: SignInAdministration) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        const accounts = await seeToSignIns(services, administration, body);
        services.log.info('SIGN_INS_SEEN_TO', { accounts });
      } catch (error) {
        services.log.error('SIGN_IN_FAILED', { name: error instanceof Error ? error.name : 'unknown' });
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}

/** The ids of the pools, with commas between them. */
const pools = v.pipe(
  v.string(),
  v.regex(/^[\w-]+(,[\w-]+)*$/, 'must be the ids of user pools'),
  v.transform((text) => text.split(',')),
);

/** The entry of the Lambda. */
export const handler = entry(
  () => readEnv(process.env, { USER_POOLS: pools, COGNITO_ENDPOINT: optional(url) }),
  (env) => {
    const { AWS_REGION: region, USER_POOLS: poolIds, COGNITO_ENDPOINT: endpoint } = env;
    return createHandler(createServices(env), cognitoAdministration({ region, poolIds, endpoint }));
  },
);

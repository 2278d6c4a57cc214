import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { checkUploaded } from '../domains/media/commands/check.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import type { ObjectStores } from '../platform/objects.ts';
import { s3Stores } from '../platform/s3.ts';
import { createServices, type Services } from '../platform/services.ts';
import { bucketName, url } from '../platform/variables.ts';

/** What S3 says of an object that is there, as EventBridge hands it on ("Amazon S3 event notifications: EventBridge"). */
const message = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    'detail-type': v.literal('Object Created'),
    detail: v.object({ object: v.object({ key: v.string() }) }),
  }),
);

/**
 * The Lambda behind the queue of uploads: looks through each file that a partner has stored, and publishes it or removes
 * it. A message that fails is given back alone and comes again.
 */
export function createHandler(services: Services, stores: ObjectStores) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await checkUploaded(services, stores, v.parse(message, body).detail.object.key);
      } catch (error) {
        services.log.error('MEDIA_CHECK_FAILED', { name: error instanceof Error ? error.name : 'unknown' });
        failed.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failed };
  };
}

/** The entry of the Lambda. */
export const handler = entry(
  () =>
    readEnv(process.env, {
      UPLOADS_BUCKET: bucketName,
      MEDIA_BUCKET: bucketName,
      S3_ENDPOINT: v.optional(url),
    }),
  (env) =>
    createHandler(
      createServices(env),
      s3Stores({
        region: env.AWS_REGION,
        uploads: env.UPLOADS_BUCKET,
        media: env.MEDIA_BUCKET,
        endpoint: env.S3_ENDPOINT,
      }),
    ),
);

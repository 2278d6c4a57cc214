import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as v from 'valibot';
import { bucketStore } from '../platform/audit/bucket.ts';
import { keep, type ObjectStore } from '../platform/audit/trail.ts';
import { entry } from '../platform/entry.ts';
import { createLogger, type Logger } from '../platform/log.ts';
import { logLevel, readVariables, region, url } from '../platform/variables.ts';

/**
 * The Lambda that keeps what was done: it reads the table's stream beside the function that follows it, writes objects
 * into a bucket and may do nothing else. It has neither the table nor the secrets.
 */
export function createHandler(store: ObjectStore, log: Logger) {
  return async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    try {
      const kept = await keep(store, Records);
      const undecided = kept.filter(({ kind }) => kind === 'undecided').length;
      if (undecided > 0) log.warn('AUDIT_KIND_UNDECIDED', { undecided });
      return { batchItemFailures: [] };
    } catch (error) {
      log.error('AUDIT_NOT_KEPT', { name: error instanceof Error ? error.name : 'unknown' });
      // All of it comes again: what was written already is then written over itself.
      return { batchItemFailures: [{ itemIdentifier: Records[0]?.dynamodb?.SequenceNumber ?? '' }] };
    }
  };
}

const settings = v.object({
  AUDIT_BUCKET: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{3,63}$/, 'must be the name of a bucket')),
  AWS_REGION: region,
  LOG_LEVEL: logLevel,
  /** For tests. */
  S3_ENDPOINT: v.optional(url),
});

/** The entry of the Lambda. */
export const handler = entry(
  () => readVariables(settings, process.env),
  ({ AUDIT_BUCKET: name, AWS_REGION, S3_ENDPOINT: endpoint, LOG_LEVEL }) =>
    createHandler(bucketStore({ name, region: AWS_REGION, endpoint }), createLogger(LOG_LEVEL)),
);

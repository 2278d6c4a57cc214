import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { literal, union } from 'valibot';
import { assessment } from '../domains/assessment/commands/bound.ts';
import { noteDeadline } from '../domains/assessment/commands/index.ts';
import { catalogueConsumer } from '../domains/catalog/commands/index.ts';
import { followChange, noteLateAnswers, noteWhatIsDone } from '../domains/learning/commands/index.ts';
import { spreadLooks } from '../domains/privacy/commands/looks.ts';
import { letterConsumer, tellOfChange } from '../domains/notices/commands/index.ts';
import { signInConsumer } from '../domains/people/commands/sign-ins.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import type { LetterQueue } from '../platform/mail.ts';
import { sqsQueue } from '../platform/jobs/queue.ts';
import { noQueue, wakeConsumer, type JobQueue } from '../platform/jobs/wake.ts';
import { createServices, type Services } from '../platform/services.ts';
import type { Item } from '../platform/table/table.ts';
import { optional, url } from '../platform/variables.ts';

/**
 * Reacts to one change of an item, given as it is after the change; undefined when it was removed; and as it was before.
 * It may be called again for the same change, and must then change nothing.
 */
type Consumer = (services: Services, item: Item | undefined, before?: Item) => Promise<void>;

/** Who listens to changes. A domain that keeps tallies or indexes, or has something to do later, adds its own here. */
const CONSUMERS: readonly Consumer[] = [
  followChange,
  noteWhatIsDone,
  noteDeadline,
  noteLateAnswers,
  tellOfChange,
  assessment.sumAttempts,
  catalogueConsumer,
  spreadLooks,
];

/**
 * The Lambda behind the table's stream. Records are taken in order; at the first that fails the rest of the batch is
 * given back, so that no later change of an item overtakes an earlier one.
 * @param jobs where jobs are told that they are to be taken up
 * @param letters where letters are told that are to be sent; undefined where none are laid down
 * @param signIns where people are told whose accounts are to be seen to; undefined where none are administered
 */
export function createHandler(
  services: Services,
  jobs: JobQueue = noQueue,
  letters?: LetterQueue,
  signIns?: LetterQueue,
) {
  const consumers = [
    ...CONSUMERS,
    wakeConsumer(jobs),
    ...(letters ? [letterConsumer(letters)] : []),
    ...(signIns ? [signInConsumer(signIns)] : []),
  ];
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      try {
        const item = itemOf(record.dynamodb?.NewImage);
        const before = itemOf(record.dynamodb?.OldImage);
        for (const consume of consumers) await consume(services, item, before);
      } catch (error) {
        const itemIdentifier = record.dynamodb?.SequenceNumber ?? '';
        services.log.error('STREAM_RECORD_FAILED', { name: error instanceof Error ? error.name : 'unknown' });
        return { batchItemFailures: [{ itemIdentifier }] };
      }
    }
    return { batchItemFailures: [] };
  };
}

const itemOf = (image: object | undefined): Item | undefined =>
  image && (unmarshall(image as Record<string, AttributeValue>) as Item);

/** The entry of the Lambda. */
export const handler = entry(
  () =>
    readEnv(process.env, {
      JOBS_QUEUE_URL: url,
      LETTERS_QUEUE_URL: optional(url),
      SIGN_INS_QUEUE_URL: union([url, literal('NONE')]),
    }),
  (env) => {
    const { LETTERS_QUEUE_URL: letters, SIGN_INS_QUEUE_URL: signIns } = env;
    return createHandler(
      createServices(env),
      sqsQueue(env.JOBS_QUEUE_URL),
      letters ? sqsQueue(letters) : undefined,
      signIns === 'NONE' ? undefined : sqsQueue(signIns),
    );
  },
);

import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { questionsOpener } from '../domains/banks/commands/import/open.ts';
import { mergeRuns } from '../domains/learning/commands/bound.ts';
import { mergedCourses, placementWrites } from '../domains/learning/commands/index.ts';
import { importOpeners } from '../domains/people/commands/import/open.ts';
import { mergeOpener } from '../domains/people/commands/merge/open.ts';
import { callerOf } from '../domains/people/commands/index.ts';
import { copyOpener } from '../domains/privacy/commands/copy/open.ts';
import { erasureOpener } from '../domains/privacy/commands/erasure/open.ts';
import { rekeyOpener } from '../domains/privacy/commands/rekey.ts';
import { isAdmin } from '../platform/caller.ts';
import { entry } from '../platform/entry.ts';
import { readEnv } from '../platform/env.ts';
import { fromMessage } from '../platform/jobs/message.ts';
import { runJob, type Runner } from '../platform/jobs/run.ts';
import { createServices, type Services } from '../platform/services.ts';

/** What each kind of job does. */
const KINDS: Runner['kinds'] = {
  ...importOpeners,
  PERSONS_MERGE: mergeOpener({ mergedCourses, mergeRuns, placementWrites }),
  OWN_DATA_COPY: copyOpener,
  PERSON_ERASURE: erasureOpener,
  NUMBERS_REKEY: rekeyOpener,
  QUESTIONS_IMPORT: questionsOpener,
};

/** How long a step takes, ms: half of the function's time, so that one more batch and its writes fit in. */
const STEP_MS = 60_000;

/**
 * The Lambda behind the queue of jobs. Each message takes one job one step further; one that fails is given back alone
 * and comes again.
 */
export function createHandler(services: Services, { stepMs = STEP_MS }: { stepMs?: number } = {}) {
  return async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const failed: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of event.Records) {
      try {
        await runJob({ services, stepMs, kinds: KINDS, starterOf }, fromMessage(body));
      } catch (error) {
        services.log.error('JOB_STEP_FAILED', { name: error instanceof Error ? error.name : 'unknown' });
        failed.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures: failed };
  };
}

/**
 * Who started a job, as long as they administer; of a job about themselves, as long as the login is theirs. What a
 * program of an organisation started goes on as long as it may sign in. Issuer and subject were not kept: the hash names the binding, and the client says how they came.
 */
const starterOf: Runner['starterOf'] = async (services, { kind, startedBy }) => {
  const { personId, organisationId, loginHash, clientId } = startedBy;
  const caller = await callerOf(services, { issuer: '', subject: '', clientId, hash: loginHash });
  if (caller.kind === 'organisation') {
    return kind === 'QUESTIONS_IMPORT' && caller.organisationId === organisationId ? caller : undefined;
  }
  const theirs = caller.kind === 'person' && caller.personId === personId;
  return theirs && (kind === 'OWN_DATA_COPY' || isAdmin({ caller })) ? caller : undefined;
};

/** The entry of the Lambda. */
export const handler = entry(
  () => readEnv(process.env),
  (env) => createHandler(createServices(env)),
);

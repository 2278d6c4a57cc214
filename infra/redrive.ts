/**
 * Follows and keeps again the changes that a function behind the stream could not, once the cause is mended. Run with the
 * credentials of whoever deploys; docs/operate.md says when:
 *
 *   node --import tsx infra/redrive.ts --queue <StreamDeadLetters> --table … --secrets … --audit <AuditBucket>
 *
 * The stream keeps a change for 24 hours. Running it again changes nothing: both functions take a change twice.
 */
import { parseArgs } from 'node:util';
import { createHandler as createAudit } from '../functions/handlers/audit.ts';
import { createHandler } from '../functions/handlers/streams.ts';
import { bucketStore } from '../functions/platform/audit/bucket.ts';
import { sqsQueue } from '../functions/platform/jobs/queue.ts';
import { deadLetterQueue, tableStream } from './operations/aws.ts';
import { operator } from './operations/operator.ts';
import { inTurn, redrive } from './operations/redrive.ts';

const { values } = parseArgs({
  options: {
    queue: { type: 'string' },
    table: { type: 'string' },
    secrets: { type: 'string' },
    jobs: { type: 'string' },
    audit: { type: 'string' },
  },
});
const { queue, table, secrets, jobs, audit } = values;
if (!queue || !table || !secrets || !audit) {
  console.error(
    'Needed: --queue (address of the dead-letter queue), --table, --secrets, --audit (bucket); --jobs wakes jobs too.',
  );
  process.exit(2);
}

const { env, services } = await operator(table, secrets);
const { done, left } = await redrive({
  queue: deadLetterQueue(queue),
  changes: tableStream(env.AWS_REGION),
  follow: inTurn(
    createAudit(bucketStore({ name: audit, region: env.AWS_REGION }), services.log),
    createHandler(services, jobs ? sqsQueue(jobs) : undefined),
  ),
  print: console.log,
});
console.log(`${done} followed, ${left} left in the queue.`);
process.exitCode = left > 0 ? 1 : 0;

/**
 * Follows again the changes that the stream's function could not follow, once the cause is mended. Run with the
 * credentials of whoever deploys; docs/operate.md says when:
 *
 *   node --import tsx infra/redrive.ts --queue <StreamDeadLetters> --table … --secrets …
 *
 * The stream keeps a change for 24 hours. Running it again changes nothing: consumers take a change twice.
 */
import { parseArgs } from 'node:util';
import { createHandler } from '../functions/handlers/streams.ts';
import { sqsQueue } from '../functions/platform/jobs/queue.ts';
import { deadLetterQueue, tableStream } from './operations/aws.ts';
import { operator } from './operations/operator.ts';
import { redrive } from './operations/redrive.ts';

const { values } = parseArgs({
  options: {
    queue: { type: 'string' },
    table: { type: 'string' },
    secrets: { type: 'string' },
    jobs: { type: 'string' },
  },
});
const { queue, table, secrets, jobs } = values;
if (!queue || !table || !secrets) {
  console.error(
    'Needed: --queue (address of the dead-letter queue), --table, --secrets; --jobs wakes jobs too.',
  );
  process.exit(2);
}

const { env, services } = await operator(table, secrets);
const { done, left } = await redrive({
  queue: deadLetterQueue(queue),
  changes: tableStream(env.AWS_REGION),
  follow: createHandler(services, jobs ? sqsQueue(jobs) : undefined),
  print: console.log,
});
console.log(`${done} followed, ${left} left in the queue.`);
process.exitCode = left > 0 ? 1 : 0;

import { createHandler as createAudit } from '../../functions/handlers/audit.ts';
import { createHandler as createDocuments } from '../../functions/handlers/documents.ts';
import { createHandler as createFeeds } from '../../functions/handlers/feeds.ts';
import { createHandler as createGraphQL } from '../../functions/handlers/graphql.ts';
import { createHandler as createIdentity } from '../../functions/handlers/identity.ts';
import { createHandler as createJobs } from '../../functions/handlers/jobs.ts';
import { createHandler as createMedia } from '../../functions/handlers/media.ts';
import { createHandler as createMail } from '../../functions/handlers/mail.ts';
import { createHandler as createSchedule } from '../../functions/handlers/schedule.ts';
import { createHandler as createStreams } from '../../functions/handlers/streams.ts';
import { createHandler as createTokens } from '../../functions/handlers/tokens.ts';
import { bootstrapAdmin } from '../../functions/domains/people/commands/index.ts';
import type { SignInAdministration } from '../../functions/domains/people/commands/sign-ins.ts';
import { createGraphQLServer } from '../../functions/graphql/server.ts';
import type { ObjectStore } from '../../functions/platform/audit/trail.ts';
import type { ObjectStores } from '../../functions/platform/objects.ts';
import type { LetterQueue, MailTransport } from '../../functions/platform/mail.ts';
import type { Services } from '../../functions/platform/services.ts';
import type { JobQueue } from '../../functions/platform/jobs/wake.ts';
import { inTurn } from '../operations/redrive.ts';
import type { LambdaHandler } from './http/gateway.ts';
import type { JobHandler } from './queue.ts';
import type { FirstAdmin } from './seed/index.ts';
import type { ScheduleHandler } from './schedule.ts';
import type { StreamHandler } from './streams.ts';

/** What takes letters to people. */
export interface Letters {
  readonly queue: LetterQueue;
  readonly transport: MailTransport;
}

/** The functions that run in AWS, each bound to its services. */
export interface Handlers {
  readonly graphql: LambdaHandler;
  readonly documents: LambdaHandler;
  readonly tokens: LambdaHandler;
  readonly streams: StreamHandler;
  readonly schedule: ScheduleHandler;
  readonly jobs: JobHandler;
  readonly feeds: LambdaHandler;
  readonly mail: JobHandler;
  readonly media: JobHandler;
  /** Absent where no accounts are administered. */
  readonly identity?: JobHandler;
}

/** What administers accounts. */
export interface SignIns {
  readonly queue: LetterQueue;
  readonly administration: SignInAdministration;
}

/**
 * The very handlers of `functions/handlers`, bound here and not by their own last line, because a test process holds
 * several installations and each has its own table and clock.
 * @param queue where jobs are told that they are to be taken up
 * @param letters where letters are told that are to be sent, and what sends them
 * @param trail where the audit trail is kept
 * @param stores where partners' files are kept
 * @param signIns where people are told whose accounts are to be seen to, and what does so
 */
export function createHandlers(
  services: Services,
  queue: JobQueue,
  letters: Letters,
  trail: ObjectStore,
  stores: ObjectStores,
  signIns: SignIns,
): Handlers {
  return {
    graphql: createGraphQL(createGraphQLServer(services)),
    documents: createDocuments(services),
    tokens: createTokens(services),
    streams: inTurn(
      createAudit(trail, services.log),
      createStreams(services, queue, letters.queue, signIns.queue),
    ),
    identity: createIdentity(services, signIns.administration),
    media: createMedia(services, stores),
    schedule: createSchedule(services),
    feeds: createFeeds(services),
    mail: createMail(services, letters.transport),
    // Short steps: closing waits for the one under way.
    jobs: createJobs(services, { stepMs: 2_000 }),
  };
}

/** The command that makes the first admin of an installation. */
export const createAdmin = (services: Services) => (admin: FirstAdmin) => bootstrapAdmin(services, admin);

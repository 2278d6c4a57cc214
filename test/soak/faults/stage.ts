import { AsyncLocalStorage } from 'node:async_hooks';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createGraphQLServer } from '../../../functions/graphql/server.ts';
import { createHandler } from '../../../functions/handlers/graphql.ts';
import { createHandler as createJobs } from '../../../functions/handlers/jobs.ts';
import { createHandler as createSchedule } from '../../../functions/handlers/schedule.ts';
import { createHandler as createStreams } from '../../../functions/handlers/streams.ts';
import { loginHash } from '../../../functions/platform/auth.ts';
import { createCache } from '../../../functions/platform/cache.ts';
import { createLogger } from '../../../functions/platform/log.ts';
import { createOwnTokens } from '../../../functions/platform/own-tokens.ts';
import type { Services } from '../../../functions/platform/services.ts';
import { createClient } from '../../../functions/platform/table/client.ts';
import { createCursors } from '../../../functions/platform/table/cursor.ts';
import { createTable } from '../../../functions/platform/table/table.ts';
import { noUploads } from '../../../functions/platform/uploads.ts';
import { Adversary, type Rates } from '../../../infra/local/dynamodb/adversary.ts';
import { startEngine } from '../../../infra/local/dynamodb/index.ts';
import { region, tableName } from '../../../infra/local/environment.ts';
import { createLocalQueue } from '../../../infra/local/queue.ts';
import { seededRandom } from '../../../infra/local/seed/city.ts';
import { startStreamPump } from '../../../infra/local/streams.ts';
import { ensureTable } from '../../../infra/local/table.ts';
import type { Answer } from '../load/outcome.ts';
import { scan } from '../load/scan.ts';
import { hurried } from './hurried.ts';

export const ISSUER = 'https://identity.test';

/** About a third of all requests is not answered as it should be: a night that no table has. */
const RATES: Partial<Rates> = {
  throttles: 0.1,
  conflicts: 0.1,
  failures: 0.15,
  lostAnswers: 0.15,
  silences: 0.01,
  unprocessed: 0.4,
  staleReads: 0.5,
  laggingIndexes: 0.5,
};

/** In place of the seconds a function waits: the engine is on this machine and answers at once or never. */
const ANSWER_MS = 1_000;

/** How often the stream and the queue bring what failed: until it passes. What is put aside has tests of its own. */
const PATIENCE = 1_000;

const BEGIN = Date.parse('2026-03-02T02:00:00Z');

/** One after another: what is sent on a lane waits for what was sent before, and lanes do not wait for each other. */
export interface Lane {
  /** Ms since the epoch. */
  now: number;
  ask(subject: string, document: string, variables?: object): Promise<Answer>;
}

/** What would differ from run to run, of the lane that a request came on: the clock, ids and random numbers. */
interface Chance {
  now(): number;
  newId(): string;
  random(): number;
}

/** An engine that misbehaves from a seed, and the functions before it. */
export async function startStage(seed: number) {
  const adversary = new Adversary({ seed, rates: RATES, mostInARow: Infinity, fates: 'BY_REQUEST' });
  let faulty = false;
  const engine = await startEngine({
    adversary: { seed },
    // By the lanes' clock: by that of this machine, what they keep for some days would be long expired.
    now: () => BEGIN,
    faults: (call) => (faulty ? adversary.hook(call) : call.proceed()),
  });
  await ensureTable(engine.endpoint, tableName, region);
  const address = { region, endpoint: engine.endpoint };
  const hasty = createClient(address, {
    requestHandler: { requestTimeout: ANSWER_MS, throwOnRequestTimeout: true },
    retryStrategy: hurried,
  });
  // While the engine behaves, a slow machine is no fault of it.
  const patient = createClient(address, { requestHandler: {} });
  const tables = {
    hasty: createTable(hasty, tableName, () => Promise.resolve()),
    patient: createTable(patient, tableName),
  };
  const secret = Buffer.alloc(32, 1);
  /** Failures of requests that nobody expected; the stream and the queue meet theirs again and go on. */
  const logged: string[] = [];

  const asked = new AsyncLocalStorage<Chance>();
  const behind = chanceOf('behind', seed, () => BEGIN + Math.floor(performance.now()));
  const chance = () => asked.getStore() ?? behind;
  const now = () => chance().now();
  const versions = { current: 'v1', keys: { v1: secret } };
  const services: Services = {
    get table() {
      return faulty ? tables.hasty : tables.patient;
    },
    cache: createCache(now),
    cursors: createCursors(secret),
    // A bearer token is the subject itself; real tokens have their own tests.
    authenticate: (header) => Promise.resolve(header ? loginOf(header.slice('Bearer '.length)) : undefined),
    log: createLogger('error', (line) => line.includes('REQUEST_FAILED') && logged.push(line)),
    now,
    newId: () => chance().newId(),
    random: () => chance().random(),
    ownTokens: createOwnTokens('https://kapuas.test', versions),
    secrets: { cursor: secret, personalNumber: versions, accessToken: versions },
    issuers: [{ issuer: ISSUER, jwksUri: `${ISSUER}/jwks`, clientIds: null, secondFactor: 'ALWAYS' }],
    uploads: noUploads,
    publicOrigin: 'https://kapuas.test',
  };
  const handler = createHandler(createGraphQLServer(services));

  function lane(name: string): Lane {
    const made: Lane = {
      now: BEGIN,
      async ask(subject, document, variables = {}) {
        const event = eventOf(subject, { query: document, variables });
        const answer = await asked.run(own, () => handler(event));
        return { status: answer.statusCode ?? 200, ...(JSON.parse(answer.body ?? '{}') as object) };
      },
    };
    const own = chanceOf(name, seed, () => made.now);
    return made;
  }

  const queue = createLocalQueue({ deliveries: PATIENCE, backoffMs: 5 });
  await queue.start(createJobs(services, { stepMs: 50 }));
  const pump = startStreamPump({
    stream: engine.stream,
    handler: createStreams(services, queue),
    attempts: PATIENCE,
    // A pause that does not double: there are many tries, and none comes too early.
    backoffMs: 0,
    report: (message) => logged.push(message),
  });
  const schedule = createSchedule(services);
  return {
    services,
    scan: () => scan(patient, tableName),
    lane,
    logged,
    misbehave: (does: boolean) => {
      faulty = does;
    },
    misbehaviours: () => ({ ...adversary.counts }),
    /** Waits until the stream, the jobs and what is due have come to an end. */
    async settle() {
      await schedule();
      do await pump.idle();
      while (await queue.idle());
    },
    async close() {
      await pump.close();
      await queue.close();
      hasty.destroy();
      patient.destroy();
      await engine.close();
    },
  };
}

function chanceOf(name: string, seed: number, now: () => number): Chance {
  const random = seededRandom([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), seed));
  let ids = 0;
  return { now, random, newId: () => `${name}-${String((ids += 1)).padStart(8, '0')}` };
}

const loginOf = (subject: string) => ({
  issuer: ISSUER,
  subject,
  clientId: 'kapuas-web',
  hash: loginHash(ISSUER, subject),
});

/** The event that API Gateway sends. */
function eventOf(subject: string, body: object): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${subject}` },
    body: JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/graphql' } },
  } as unknown as APIGatewayProxyEventV2;
}

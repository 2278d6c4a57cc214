import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readEnv } from '../../functions/platform/env.ts';
import { createServices } from '../../functions/platform/services.ts';
import type { Services } from '../../functions/platform/services.ts';
import { createUploads } from '../../functions/platform/uploads.ts';
import { url } from '../../functions/platform/variables.ts';
import { folderStore } from './audit.ts';
import { startEngine } from './dynamodb/index.ts';
import type { Engine } from './dynamodb/index.ts';
import { environment, mediaOrigin, region, tableName } from './environment.ts';
import type { Handlers } from './handlers.ts';
import { createRoutes } from './http/routes.ts';
import { startServer } from './http/server.ts';
import { webClientId } from './identity/clients.ts';
import { createIdentity } from './identity/index.ts';
import { createTokens } from './identity/sign-in.ts';
import { generateKeys, loadKeys } from './keys.ts';
import { folderTransport } from './mail.ts';
import { createMedia } from './media.ts';
import { createLocalQueue } from './queue.ts';
import { startSchedule } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import type { FirstAdmin, Progress } from './seed/index.ts';
import { startStreamPump } from './streams.ts';
import { ensureTable } from './table.ts';
import { createLocalUploads, objectCreated, uploadCredentials } from './uploads.ts';
import { defaultWebRoot, ensureWeb } from './web.ts';

export { PortTakenError } from './http/server.ts';

export interface LocalOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where everything is kept; without it, in memory and in a temporary folder that goes with `close()`. */
  readonly dataDir?: string;
  /** Whether the starter content is loaded before this resolves, unless it was before. */
  readonly seed: boolean;
  /** How many people the starter content invents; 300 when left out. Tests that need a small city say 60. */
  readonly seedPeople?: number;
  /** Whether the web client is built before this resolves, unless it is newer than its sources. */
  readonly web?: boolean;
  /** The clock of the engine and the functions, milliseconds since the epoch; the identity provider has the real one. */
  readonly now?: () => number;
  /** Milliseconds between runs of the schedule; 0 leaves them to `schedule.runNow()`. */
  readonly scheduleEveryMs?: number;
  /** Takes the place of the functions, for tests of this server itself. */
  readonly handlers?: Handlers;
  /** Takes the place of the command that makes the first admin, together with `handlers`. */
  readonly createAdmin?: (admin: FirstAdmin) => Promise<unknown>;
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error';
  /** Told what went wrong inside; a caller is never told. To the terminal when left out. */
  readonly report?: (reason: unknown) => void;
  /** Told each step of loading the starter content. */
  readonly progress?: Progress;
}

/** A running installation. */
export interface Local {
  /** For example `http://localhost:3000`. */
  readonly origin: string;
  readonly engine: Engine;
  readonly services: Services;
  readonly schedule: Schedule;
  /** An access token of a persona or machine client, by signing in for real; kept until it is nearly expired. */
  tokenFor(id: string): Promise<string>;
  /** Resolves when every change so far has gone through the stream's function, and every job it began is over. */
  idle(): Promise<void>;
  /**
   * Loads the starter content, unless it is there; goes on where an interrupted one stopped.
   * @returns whether there was anything to load
   */
  seed(progress?: Progress): Promise<boolean>;
  close(): Promise<void>;
}

/** Raised when another running installation uses the data folder. */
export class DataDirInUseError extends Error {
  override name = 'DataDirInUseError';
  readonly dataDir: string;
  constructor(dataDir: string, cause: unknown) {
    super(`${dataDir} is in use`, { cause });
    this.dataDir = dataDir;
  }
}

/** Undoes what was started, last first. */
class Teardown {
  readonly #steps: (() => Promise<void> | void)[] = [];

  add(step: () => Promise<void> | void): void {
    this.#steps.unshift(step);
  }

  async run(): Promise<void> {
    for (const step of this.#steps.splice(0)) await step();
  }
}

async function openEngine(dataDir: string, options: LocalOptions): Promise<Engine> {
  const inMemory = options.dataDir === undefined;
  try {
    return await startEngine({
      ...(!inMemory && { dataDir: join(dataDir, 'dynamodb') }),
      ...(options.now && { now: options.now }),
    });
  } catch (error) {
    const locked = error instanceof Error && error.message.startsWith('another process uses');
    throw locked ? new DataDirInUseError(dataDir, error) : error;
  }
}

async function start(options: LocalOptions, teardown: Teardown): Promise<Local> {
  // The issuer holds the port, so the port comes first; until the rest stands, requests are answered with 503.
  const server = await startServer(options.port, options.report);
  teardown.add(() => server.close());
  const origin = `http://localhost:${server.port}`;

  const inMemory = options.dataDir === undefined;
  const dataDir = inMemory ? mkdtempSync(join(tmpdir(), 'kapuas-')) : resolve(options.dataDir);
  if (inMemory) teardown.add(() => rmSync(dataDir, { recursive: true, force: true }));
  else mkdirSync(dataDir, { recursive: true });

  // The engine's lock guards the whole folder: nothing in it is read or made before it is held.
  const engine = await openEngine(dataDir, options);
  teardown.add(() => engine.close());
  await ensureTable(engine.endpoint, tableName, region);

  const keys = inMemory ? generateKeys() : loadKeys(join(dataDir, 'keys.json'));
  const journal = inMemory ? undefined : join(dataDir, 'identity.jsonl');
  const identity = await createIdentity({ origin, keys, journal });
  teardown.add(() => identity.close());

  const logLevel = options.logLevel ?? 'warn';
  const variables = environment({ origin, endpoint: engine.endpoint, keys, logLevel });
  const env = readEnv(variables, { UPLOADS_URL: url });
  const shown = mediaOrigin(origin);
  const services: Services = {
    ...createServices(env),
    uploads: createUploads({ region, url: env.UPLOADS_URL, credentials: uploadCredentials }),
    ...(options.now && { now: options.now }),
  };
  const queue = createLocalQueue({
    file: join(dataDir, 'jobs-queue.json'),
    deadLetterFile: join(dataDir, 'jobs-dead-letters.jsonl'),
  });
  const media = createMedia(dataDir);
  const letterQueue = createLocalQueue({
    file: join(dataDir, 'letters-queue.json'),
    deadLetterFile: join(dataDir, 'letters-dead-letters.jsonl'),
  });
  const letters = { queue: letterQueue, transport: folderTransport(join(dataDir, 'mail')) };
  const signInQueue = createLocalQueue({
    file: join(dataDir, 'sign-ins-queue.json'),
    deadLetterFile: join(dataDir, 'sign-ins-dead-letters.jsonl'),
  });
  const signIns = { queue: signInQueue, administration: identity.administration };
  const trail = folderStore(join(dataDir, 'audit'));
  const handlers =
    options.handlers ??
    (await import('./handlers.ts')).createHandlers(services, queue, letters, trail, media, signIns);
  await queue.start(handlers.jobs);
  teardown.add(() => queue.close());
  const mediaQueue = createLocalQueue({
    file: join(dataDir, 'media-queue.json'),
    deadLetterFile: join(dataDir, 'media-dead-letters.jsonl'),
  });
  await mediaQueue.start(handlers.media);
  teardown.add(() => mediaQueue.close());

  if (handlers.identity) await signInQueue.start(handlers.identity);
  teardown.add(() => signInQueue.close());
  await letterQueue.start(handlers.mail);
  teardown.add(() => letterQueue.close());

  const pump = startStreamPump({
    stream: engine.stream,
    handler: handlers.streams,
    deadLetterFile: join(dataDir, 'dead-letters.jsonl'),
  });
  teardown.add(() => pump.close());
  const schedule = startSchedule(handlers.schedule, {
    ...(options.scheduleEveryMs !== undefined && { everyMs: options.scheduleEveryMs }),
    now: services.now,
  });
  teardown.add(() => schedule.close());

  server.serve(
    createRoutes({
      origin,
      graphql: handlers.graphql,
      documents: handlers.documents,
      tokens: handlers.tokens,
      feeds: handlers.feeds,
      identity: identity.route,
      media,
      mediaOrigin: shown,
      uploads: createLocalUploads({
        webOrigin: origin,
        store: (key, content) => media.keep(key, content),
        stored: (key) => mediaQueue.post(objectCreated(key)),
        now: services.now,
      }),
      webRoot: defaultWebRoot,
      ...(options.report && { report: options.report }),
      config: {
        issuer: identity.issuer,
        clientId: webClientId,
        graphql: '/graphql',
        media: shown,
        cityName: { id: 'Kota Pontianak', en: 'Pontianak City' },
      },
    }),
  );

  // Requests come to an end before what answers them does.
  teardown.add(() => server.close());
  const tokenFor = createTokens(origin);
  // A job hands itself on through the stream.
  const idle = async () => {
    do await pump.idle();
    while (
      (await queue.idle()) ||
      (await mediaQueue.idle()) ||
      (await letterQueue.idle()) ||
      (await signInQueue.idle())
    );
  };
  return {
    origin,
    engine,
    services,
    schedule,
    tokenFor,
    idle,
    async seed(progress = () => undefined) {
      const { defaultPeople, seed } = await import('./seed/index.ts');
      const createAdmin = options.createAdmin ?? (await import('./handlers.ts')).createAdmin(services);
      const { issuer } = identity;
      const { now } = services;
      const people = options.seedPeople ?? defaultPeople;
      return seed({ origin, issuer, dataDir, now, createAdmin, people, tokenFor, idle, progress });
    },
    close: () => teardown.run(),
  };
}

/**
 * Starts everything on one address of this machine: the functions behind a gateway, the engine, the identity
 * provider, media and the web client.
 * @throws PortTakenError, DataDirInUseError
 */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const teardown = new Teardown();
  try {
    const building = options.web ? ensureWeb() : undefined;
    const local = await start(options, teardown);
    if (options.seed) await local.seed(options.progress);
    await building;
    return local;
  } catch (error) {
    await teardown.run();
    throw error;
  }
}

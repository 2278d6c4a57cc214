import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Item } from '../../../functions/platform/table/table.ts';
import { startEngine } from '../../../infra/local/dynamodb/index.ts';
import { region, tableName } from '../../../infra/local/environment.ts';
import { signIn } from '../../../infra/local/identity/sign-in.ts';
import { startLocal } from '../../../infra/local/index.ts';
import { forEachBounded } from '../../../infra/local/seed/bounded.ts';
import { seededRandom } from '../../../infra/local/seed/city.ts';
import { dayAfter } from '../../../infra/local/seed/courses.ts';
import { learn } from '../load/learner.ts';
import { administer, publish } from '../load/office.ts';
import { scan } from '../load/scan.ts';
import type { Proof } from '../load/step.ts';
import { wholeness } from '../load/whole.ts';
import { FREE_NUMBERS, setUpWorld, type World } from '../load/world.ts';
import type { Part } from '../part.ts';
import { bundleServer } from './bundle.ts';
import { createPost, type Post } from './client.ts';
import { Gate, Journal } from './journal.ts';
import { keepSession, playStory, rawProblems, writeRaw, type Lanes } from './lanes.ts';
import { freePort, startProcess, type ServerProcess } from './process.ts';

const LEARNERS = 10;
const RAW_LANES = 3;
/** The machine client that publishes: the issuer knows it. */
const PARTNER = 'universitas-contoh-khatulistiwa';
/** After so many kills everything may come to an end and is looked at, what follows the stream too. */
const SETTLES_EVERY = 10;
/** One kill in so many comes while the server starts. */
const STARTS_EVERY = 6;
/** Kills come after one to so many acknowledgements and a part of a moment; in a start, within so long. */
const MOST_ACKNOWLEDGED = 40;
const MOMENT_MS = 100;
const LONGEST_START_MS = 2_000;
/** Nobody waits longer for acknowledgements, ms. */
const LONGEST_LIFE_MS = 8_000;
const READERS = 8;
const MOST_READS = 20;
const SHOWN = 20;

/**
 * Kills the local server with `kill -9` at random moments while it is used, starts it again, and looks at everything that
 * was acknowledged and whether every transaction is whole. `size` is kills.
 */
export const run: Part = async ({ size = 100, seed, print }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'kapuas-kills-'));
  const entry = await bundleServer();
  try {
    const kills = await Kills.begin(entry, dataDir, seed, size);
    for (let kill = 1; kill <= size; kill += 1) {
      await kills.once(kill);
      if (kill % SETTLES_EVERY === 0) print(`${kill} kills, ${kills.journal.acknowledged} acknowledged`);
    }
    return await kills.end(size);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
    await rm(entry, { force: true });
  }
};

class Kills {
  readonly journal = new Journal();
  readonly #gate = new Gate();
  readonly #random: () => number;
  readonly #entry: string;
  readonly #dataDir: string;
  readonly #port: number;
  readonly #post: Post;
  readonly #problems: string[] = [];
  #lanes: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #engine = '';
  #counts: Readonly<Record<string, number>> = {};
  #looked = { proofs: 0, copies: 0, starting: 0, items: 0 };

  private constructor(entry: string, dataDir: string, port: number, post: Post, random: () => number) {
    this.#entry = entry;
    this.#dataDir = dataDir;
    this.#port = port;
    this.#post = post;
    this.#random = random;
  }

  static async begin(entry: string, dataDir: string, seed: number, size: number): Promise<Kills> {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const local = await startLocal({ port, dataDir, seed: false, scheduleEveryMs: 0 });
    try {
      const post = await createPost(origin, dataDir, PARTNER);
      const courses = Math.ceil(size / 4) + 2;
      const world = await setUpWorld(local.services, {
        issuer: `${origin}/identity`,
        partner: PARTNER,
        size: { learners: LEARNERS, courses, questions: 3 },
        send: async (...asked) => {
          const { data, errors } = await post(...asked);
          if (errors) throw new Error(JSON.stringify(errors));
          return data;
        },
      });
      const { refresh_token: session = '' } = await signIn(origin, 'sari');
      await local.idle();
      const kills = new Kills(entry, dataDir, port, post, seededRandom(seed));
      kills.#startLanes(origin, world, session, seed);
      return kills;
    } finally {
      await local.close();
    }
  }

  #startLanes(origin: string, world: World, session: string, seed: number): void {
    const lanes: Lanes = {
      gate: this.#gate,
      journal: this.journal,
      post: this.#post,
      origin,
      engine: () => this.#engine,
      stopped: () => this.#stopped,
    };
    const { admin, agency, partner, units, courses, competency, learners } = world;
    const randomOf = (lane: number) => seededRandom(seed * 1_000 + lane);
    const now = Date.now;
    const office = { name: 'kantor', admin, units, random: randomOf(100), importRows: 40 };
    const dueOn = dayAfter(now(), 60);
    const publisher = { name: 'mitra', partner, agency, competency, random: randomOf(101), dueOn };
    const stories = [
      ...learners.map((subject, at) => learn({ subject, agency, courses, random: randomOf(at), now })),
      administer(office, FREE_NUMBERS),
      publish(publisher),
    ];
    this.#lanes = Promise.all([
      ...stories.map((story) => playStory(lanes, story)),
      ...Array.from({ length: RAW_LANES }, (_, at) => writeRaw(lanes, `lane${at}`)),
      keepSession(lanes, session),
    ]);
  }

  #start(): ServerProcess {
    return startProcess(this.#entry, this.#port, this.#dataDir);
  }

  /** One life of the server, from its start to its kill. */
  async once(kill: number): Promise<void> {
    const server = this.#start();
    if (kill % STARTS_EVERY === 0) {
      this.#looked.starting += 1;
      await sleep(this.#random() * LONGEST_START_MS);
    } else {
      await this.#look(server);
      this.#gate.open();
      await this.#underLoad();
      if (kill % SETTLES_EVERY === 0) return this.#settled(server);
    }
    await server.kill();
    this.#gate.close();
    await this.#lookAtDisk(false);
  }

  /** Waits for so many acknowledgements and a moment more: on a slow machine too the kill meets a server at work. */
  async #underLoad(): Promise<void> {
    const enough = this.journal.acknowledged + Math.ceil(this.#random() * MOST_ACKNOWLEDGED);
    for (let waited = 0; waited < LONGEST_LIFE_MS && this.journal.acknowledged < enough; waited += 5) {
      await sleep(5);
    }
    await sleep(this.#random() * MOMENT_MS);
  }

  /** Kills, starts again and waits until everything has come to an end before it kills once more. */
  async #settled(server: ServerProcess): Promise<void> {
    await server.kill();
    this.#gate.close();
    await this.#lookAtDisk(false);
    const again = this.#start();
    await this.#look(again);
    await again.settle();
    await again.kill();
    await this.#lookAtDisk(true);
  }

  /** Reads over the API what was acknowledged since the last time. */
  async #look(server: ServerProcess, all = false): Promise<void> {
    this.#engine = await server.ready;
    const fresh = all ? this.journal.all() : this.journal.fresh();
    await forEachBounded(fresh, READERS, async ({ step, proof }) => {
      const data = await this.#read(step.as, proof);
      if (!data || !proof.holds(data)) {
        this.#problems.push(`acknowledged and lost: ${step.name} as ${step.as}: ${JSON.stringify(data)}`);
      }
    });
    this.#looked.proofs += fresh.length;
  }

  /** Reads until the answer is one: a machine at its limits says RETRY, which tells nothing of what is there. */
  async #read(subject: string, { document, variables }: Proof): Promise<unknown> {
    for (let tries = 1; ; tries += 1) {
      const { data, errors = [] } = await this.#post(subject, document, variables);
      const busy = errors.some(({ extensions }) => extensions?.code === 'RETRY');
      if (!busy || tries === MOST_READS) return data;
      await sleep(200);
    }
  }

  /** Looks at a copy of the folder exactly as the kill left it; the server itself recovers the original. */
  async #lookAtDisk(settled: boolean): Promise<void> {
    const copy = await mkdtemp(join(tmpdir(), 'kapuas-killed-'));
    try {
      await cp(join(this.#dataDir, 'dynamodb'), copy, { recursive: true });
      const items = await itemsIn(copy);
      const { problems, counts } = wholeness(items, settled);
      this.#counts = counts;
      const found = [...problems, ...rawProblems(items, this.journal)];
      this.#problems.push(...found.filter((problem) => !this.#problems.includes(problem)));
      this.#looked.copies += 1;
      this.#looked.items = items.length;
    } finally {
      await rm(copy, { recursive: true, force: true });
    }
  }

  /** Lets everything come to an end and looks at all of it. */
  async end(size: number) {
    const server = this.#start();
    await server.ready;
    this.#stopped = true;
    this.#gate.open();
    await this.#lanes;
    await server.settle();
    await this.#look(server, true);
    await server.kill();
    await this.#lookAtDisk(true);
    const { acknowledged, interrupted, retriable, refreshed, raw, wrong } = this.journal;
    const { proofs, copies, starting, items } = this.#looked;
    const transactions = [...raw.values()].reduce((sum, count) => sum + count, 0);
    const problems = [...this.#problems, ...wrong.map((why) => `ended otherwise: ${why}`)];
    return {
      ok: problems.length === 0 && acknowledged > 0,
      lines: [
        `${size} kills, ${starting} of them during a start`,
        `operations acknowledged: ${acknowledged}; without an answer and sent again: ${interrupted}; told to be sent again: ${retriable}`,
        `raw transactions acknowledged: ${transactions}; sessions refreshed: ${refreshed}`,
        `acknowledged and read again over the API: ${proofs}`,
        `folders looked at as a kill left them: ${copies}, the last of ${items} items; broken: ${problems.length}`,
        `whole in the end: ${Object.entries(this.#counts)
          .map(([name, count]) => `${name} ${count}`)
          .join(', ')}`,
        ...problems.slice(0, SHOWN),
      ],
    };
  }
}

async function itemsIn(dataDir: string): Promise<Item[]> {
  const engine = await startEngine({ dataDir });
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  try {
    return await scan(client, tableName);
  } finally {
    client.destroy();
    await engine.close();
  }
}

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Part } from '../part.ts';
import { createDice } from './dice.ts';
import { Done } from './done.ts';
import { breachesOf, type Breach } from './judge.ts';
import { carrying, KINDS, nextRequest, type FuzzRequest, type Kind } from './requests.ts';
import { send, type Answer } from './send.ts';
import { shrunk } from './shrink.ts';
import { startWorld, type World } from './world.ts';

const FULL_SIZE = 20_000;
/** The most CPU of one request, in milliseconds: that of a hundred usual ones, and a second at least. */
const MOST_CPU = { timesMedian: 100, least: 1_000 };
/** The most that the heap may have grown by after all requests, in bytes: caches are bounded and full by then. */
const MOST_GROWTH = 48 * 1024 * 1024;
/** The most breaches that are told, each rule and place once. */
const MOST_TOLD = 20;

/**
 * Sends requests to `/graphql` of a throw-away installation that are drawn from the schema: valid ones, broken ones and
 * hostile ones, by every kind of caller, one after the other; judges every answer, the time it took, and the memory
 * that is left over.
 */
export const run: Part = async ({ size = FULL_SIZE, seed, print }) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kapuas-fuzz-'));
  const world = await startWorld(dataDir);
  try {
    const found = await fuzz(world, size, seed, print);
    await world.local.idle();
    const letters = ['dead-letters.jsonl', 'jobs-dead-letters.jsonl']
      .map((name) => join(dataDir, name))
      .filter((file) => existsSync(file))
      .map((file) => `left undone behind the requests: ${readFileSync(file, 'utf8').slice(0, 600)}`);
    const reported = world.reported.map((reason) => `reported by the server: ${reason.slice(0, 300)}`);
    const failures = [...found.failures, ...letters, ...new Set(reported)];
    return { ok: failures.length === 0, lines: [...found.figures, ...failures] };
  } finally {
    await world.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

async function fuzz(world: World, size: number, seed: number, print: (line: string) => void) {
  const dice = createDice(seed);
  const statuses = new Map<string, number>();
  const times = new Map<Kind, number[]>(Object.keys(KINDS).map((kind) => [kind as Kind, []]));
  const failures = new Map<string, string>();
  const done = new Done(world.schema);
  const warm = Math.ceil(size / 5);
  let heap = 0;
  for (let count = 1; count <= size; count += 1) {
    const request = nextRequest(dice, world);
    const answer = await send(world, request);
    times.get(request.kind)!.push(answer.cpuMs);
    const status = `${request.kind} ${answer.status}`;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (answer.status === 200 && dice.chance(0.3)) remember(world, answer);
    done.count(request, answer);
    const breaches = breachesOf(world, request, answer);
    const slow = await tooSlow(world, request, answer, () => [...times.values()].flat());
    for (const breach of slow ? [...breaches, slow] : breaches) {
      const key = keyOf(breach);
      if (failures.has(key) || failures.size >= MOST_TOLD) continue;
      const told = await reproduction(world, request, breach);
      failures.set(key, told);
      print(told);
    }
    if (count === warm) heap = await settledHeap(world);
    if (count % 1_000 === 0) print(`${count} of ${size}`);
  }
  const grown = (await settledHeap(world)) - heap;
  if (size >= FULL_SIZE && grown > MOST_GROWTH)
    failures.set('memory', `the heap grew by ${megabytes(grown)}`);
  return {
    figures: [
      `${size} requests, seed ${seed}`,
      ...[...times].map(([kind, each]) => `${kind}: ${describe(each)}; ${answersOf(statuses, kind)}`),
      ...done.figures(),
      `the heap grew by ${megabytes(grown)} from request ${warm} to the last`,
    ],
    failures: [...failures.values()],
  };
}

function remember({ pool }: World, { text }: Answer): void {
  pool.addAll((JSON.parse(text) as { data?: unknown }).data);
}

/** The same request may be slow once because something else ran; slow three times it is slow. */
async function tooSlow(
  world: World,
  request: FuzzRequest,
  answer: Answer,
  all: () => readonly number[],
): Promise<Breach | undefined> {
  if (answer.cpuMs <= MOST_CPU.least) return undefined;
  const bound = Math.max(MOST_CPU.least, MOST_CPU.timesMedian * quantile(all(), 0.5));
  let least = answer.cpuMs;
  for (let again = 0; again < 2 && least > bound; again += 1) {
    least = Math.min(least, (await send(world, request)).cpuMs);
  }
  return least > bound ? { rule: 'bounded time', detail: `${Math.round(least)} ms of CPU` } : undefined;
}

/** Breaches that differ in ids, references and numbers alone are one. */
const keyOf = ({ rule, detail }: Breach) =>
  `${rule} ${detail.replace(/[A-Za-z0-9_-]{16,}|\d+/g, '').slice(0, 160)}`;

/** A breach with the smallest request that shows it, as it can be sent again. */
async function reproduction(world: World, request: FuzzRequest, breach: Breach): Promise<string> {
  const { operation, kind, caller, wire } = request;
  const head = `${breach.rule}: ${breach.detail}\n    ${kind} by ${caller}`;
  if (!operation) {
    const body = wire.body?.toString() ?? '';
    return `${head}: ${wire.method} ${wire.search.slice(0, 500)} ${JSON.stringify(wire.headers)} ${body.slice(0, 600)}`;
  }
  const least =
    breach.rule === 'bounded time'
      ? operation
      : await shrunk(operation, async (smaller) => {
          const again = carrying(kind, caller, smaller);
          const found = breachesOf(world, again, await send(world, again));
          return found.some((other) => keyOf(other) === keyOf(breach));
        });
  const document = least.document.replace(/\s+/g, ' ').slice(0, 1_500);
  return `${head}: ${document}\n    ${JSON.stringify(least.variables).slice(0, 1_000)}`;
}

/** The heap that is in use after everything that was begun is over and all that can be freed is. */
async function settledHeap({ local }: World): Promise<number> {
  await local.idle();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  await new Promise((resolve) => setTimeout(resolve, 100));
  collect();
  return process.memoryUsage().heapUsed;
}

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? 0;
}

function describe(times: readonly number[]): string {
  const [half, most, all] = [0.5, 0.99, 1].map((at) => quantile(times, at).toFixed(0));
  return `${times.length}, CPU ${half} ms (median), ${most} ms (99 %), ${all} ms (most)`;
}

function answersOf(statuses: ReadonlyMap<string, number>, kind: Kind): string {
  const own = [...statuses].filter(
    ([name]) => name.startsWith(`${kind} `) && /^\d+$/.test(name.slice(kind.length + 1)),
  );
  return own.map(([name, count]) => `${count} × ${name.slice(kind.length + 1)}`).join(', ');
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

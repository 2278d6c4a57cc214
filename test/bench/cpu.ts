import { startLambda } from '../artifact/support/lambda.ts';
import { call, eventOf } from './api.ts';
import type { OperationName } from './budgets.ts';
import type { Bundles } from './bundles.ts';
import { sentOf, type Fixture, type Sent } from './fixture.ts';
import { operationNames, operations, type Progress } from './operations.ts';
import { paired, type Paired } from './paired.ts';

/** All that the measurements need. */
export interface Installation {
  readonly fixture: Fixture;
  readonly bundles: Bundles;
  /** Of the functions. */
  readonly environment: Readonly<Record<string, string>>;
  tokenOf(login: string | null): Promise<string | undefined>;
}

/** What a learner can do once only. */
const ONCE: ReadonlySet<OperationName> = new Set(['start', 'submit', 'finish']);
/** How often each learner does the rest in a round. */
const TIMES = 2;
/** New learners in a round. */
const LEARNERS = 3;
/** Rounds that only warm the code. */
const WARMING = 2;

/**
 * What a request takes of the processor in the process of the API, and in that of the bare server that makes the same
 * requests to the table. Each round has learners of its own; the two servers take turns at every request.
 * @param recording what the bare server answers
 */
export async function measureCpu(
  installation: Installation,
  recording: string,
  rounds: number,
): Promise<Readonly<Record<OperationName, Paired>>> {
  const { fixture, bundles, environment, tokenOf } = installation;
  const api = await startLambda(process.execPath, bundles.api, environment);
  const bare = await startLambda(process.execPath, bundles.trimmed, { ...environment, RECORDING: recording });
  const pairs = Object.fromEntries(
    operationNames.map((name): [string, { ours: number; bare: number }[]] => [name, []]),
  ) as Record<OperationName, { ours: number; bare: number }[]>;

  async function pair(name: OperationName, progress: Progress, apiFirst: boolean) {
    const operation = operations[name];
    const sent = sentOf(operation, progress);
    const event = eventOf(sent, await tokenOf(sent.login));
    const took = { ours: 0, bare: 0 };
    const by = async (_sent: Sent) => {
      const { body, cpuMs } = await call(api, event);
      took.ours = cpuMs;
      return body;
    };
    const ours = () => fixture.perform(operation, progress, by);
    const theirs = async () => {
      took.bare = (await call(bare, event)).cpuMs;
    };
    for (const turn of apiFirst ? [ours, theirs] : [theirs, ours]) await turn();
    return took;
  }

  for (let round = 0; round < WARMING + rounds; round += 1) {
    const learners: Progress[] = [];
    for (let each = 0; each < LEARNERS; each += 1)
      learners.push(await fixture.addLearner(`peserta${round * LEARNERS + each}`));
    for (const name of operationNames) {
      const times = ONCE.has(name) ? 1 : TIMES;
      const sum = { ours: 0, bare: 0 };
      for (const [each, progress] of learners.entries()) {
        if (name === 'answer') await fixture.answerMost(progress);
        for (let time = 0; time < times; time += 1) {
          const took = await pair(name, progress, (round + each + time) % 2 === 0);
          sum.ours += took.ours / (times * LEARNERS);
          sum.bare += took.bare / (times * LEARNERS);
        }
      }
      if (round >= WARMING) pairs[name].push(sum);
    }
  }
  api.stop();
  bare.stop();
  return Object.fromEntries(operationNames.map((name) => [name, paired(pairs[name])])) as Record<
    OperationName,
    Paired
  >;
}

/** What a new instance takes of the processor. */
export interface Starts {
  /** To load its code, beside the bare server, and beside one without what the API leaves out. */
  readonly load: Paired;
  readonly loadTrimmed: Paired;
  /** From nothing to the answer to its first request, beside the latter. */
  readonly start: Paired;
}

/**
 * What a new instance takes of the processor: to load its code alone, and from nothing to the answer to its first
 * request, the page of a course, with the secrets and the keys of the issuer read on the way.
 */
export async function measureStart(
  { fixture, bundles, environment, tokenOf }: Installation,
  recording: string,
  rounds: number,
): Promise<Starts> {
  const progress = await fixture.addLearner('pemula');
  const sent = sentOf(operations.course, progress);
  const event = eventOf(sent, await tokenOf(sent.login));
  async function load(folder: string) {
    const lambda = await startLambda(process.execPath, folder, { ...environment, SECRETS_ARN: '' });
    lambda.stop();
    return lambda.loadCpuMs;
  }
  async function begin(folder: string) {
    const lambda = await startLambda(process.execPath, folder, { ...environment, RECORDING: recording });
    const { cpuMs } = await call(lambda, event);
    lambda.stop();
    return lambda.loadCpuMs + cpuMs;
  }
  const rows: { api: number; bare: number; trimmed: number; start: number; startTrimmed: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const row = { api: 0, bare: 0, trimmed: 0, start: 0, startTrimmed: 0 };
    const steps = [
      async () => (row.api = await load(bundles.api)),
      async () => (row.bare = await load(bundles.bare)),
      async () => (row.trimmed = await load(bundles.trimmed)),
      async () => (row.start = await begin(bundles.api)),
      async () => (row.startTrimmed = await begin(bundles.trimmed)),
    ];
    for (const step of round % 2 === 0 ? steps : steps.reverse()) await step();
    rows.push(row);
  }
  return {
    load: paired(rows.map(({ api, bare }) => ({ ours: api, bare }))),
    loadTrimmed: paired(rows.map(({ api, trimmed }) => ({ ours: api, bare: trimmed }))),
    start: paired(rows.map(({ start, startTrimmed }) => ({ ours: start, bare: startTrimmed }))),
  };
}

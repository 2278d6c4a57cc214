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
/** How often the rest is done in a round. */
const TIMES = 6;
/** Rounds that only warm the code. */
const WARMING = 2;

/**
 * What a request takes of the processor in the process of the API, and in that of the bare server that makes the same
 * requests to the table. Each round is another learner; the two servers take turns at every request.
 * @param recording what the bare server answers
 */
export async function measureCpu(
  installation: Installation,
  recording: string,
  rounds: number,
): Promise<Readonly<Record<OperationName, Paired>>> {
  const { fixture, bundles, environment, tokenOf } = installation;
  const api = await startLambda(process.execPath, bundles.api, environment);
  const bare = await startLambda(process.execPath, bundles.bare, { ...environment, RECORDING: recording });
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
    const progress = await fixture.addLearner(`peserta${round}`);
    for (const name of operationNames) {
      if (name === 'answer') await fixture.answerMost(progress);
      const sum = { ours: 0, bare: 0 };
      const times = ONCE.has(name) ? 1 : TIMES;
      for (let time = 0; time < times; time += 1) {
        const took = await pair(name, progress, (round + time) % 2 === 0);
        sum.ours += took.ours / times;
        sum.bare += took.bare / times;
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

/**
 * What a new instance takes of the processor: to load its code alone, and from nothing to the answer to its first
 * request, the page of a course, with the secrets and the keys of the issuer read on the way.
 */
export async function measureStart(
  { fixture, bundles, environment, tokenOf }: Installation,
  recording: string,
  rounds: number,
): Promise<{ load: Paired; start: Paired }> {
  const loads: { ours: number; bare: number }[] = [];
  const starts: { ours: number; bare: number }[] = [];
  const progress = await fixture.addLearner('pemula');
  const sent = sentOf(operations.course, progress);
  const event = eventOf(sent, await tokenOf(sent.login));
  async function begin(folder: string) {
    const codeOnly = await startLambda(process.execPath, folder, { ...environment, SECRETS_ARN: '' });
    codeOnly.stop();
    const lambda = await startLambda(process.execPath, folder, { ...environment, RECORDING: recording });
    const { cpuMs } = await call(lambda, event);
    lambda.stop();
    return { load: codeOnly.loadCpuMs, start: lambda.loadCpuMs + cpuMs };
  }
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['api', 'bare'] as const) : (['bare', 'api'] as const);
    const took = { api: { load: 0, start: 0 }, bare: { load: 0, start: 0 } };
    for (const which of order) took[which] = await begin(bundles[which]);
    loads.push({ ours: took.api.load, bare: took.bare.load });
    starts.push({ ours: took.api.start, bare: took.bare.start });
  }
  return { load: paired(loads), start: paired(starts) };
}

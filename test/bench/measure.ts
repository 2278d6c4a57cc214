import { startCloud } from '../artifact/support/cloud.ts';
import { makeBundles } from './bundles.ts';
import { measureCpu, measureStart, type Installation } from './cpu.ts';
import { measureFigures } from './figures.ts';
import { startFixture } from './fixture.ts';
import { record } from './record.ts';
import { bundlesTable, cpuTable, figuresTable } from './tables.ts';

const say = (what: string) => process.stderr.write(`${what}\n`);

/**
 * Measures everything about the API, the engine being elsewhere.
 * @param rounds how many pairs of requests are compared
 * @returns the tables, in Markdown
 */
export async function measure(rounds: number): Promise<string[]> {
  say('Bundling');
  const bundles = await makeBundles();
  const cloud = await startCloud();
  say('Filling the table');
  const fixture = await startFixture([cloud.issuer]);
  try {
    const figures = await measureFigures(fixture, await fixture.addLearner('sari'));
    const tokens = new Map<string, Promise<string>>();
    const installation: Installation = {
      fixture,
      bundles,
      environment: { ...cloud.environment, TABLE_NAME: fixture.table.name },
      tokenOf(login) {
        if (login === null) return Promise.resolve(undefined);
        const token = tokens.get(login) ?? cloud.tokenOf(login);
        tokens.set(login, token);
        return token;
      },
    };
    say('Recording');
    const recording = await record(installation);
    say('Measuring starts');
    const starts = await measureStart(installation, recording, rounds);
    say('Measuring requests');
    const cpu = await measureCpu(installation, recording, rounds);
    return [figuresTable(figures), cpuTable(cpu), bundlesTable(bundles, starts)];
  } finally {
    await fixture.close();
    await cloud.close();
    bundles.remove();
  }
}

import { readEnv } from '../platform/env.ts';
import { createServices, type Services } from '../platform/services.ts';

/** A sweep over what is due; answers how many things it settled. */
type Sweep = (services: Services) => Promise<number>;

/** The sweeps, by name. A domain with deadlines adds its sweep here. */
const SWEEPS: Readonly<Record<string, Sweep>> = {};

/** The Lambda behind the schedule: runs every sweep, one after the other. */
export function createHandler(services: Services) {
  return async (): Promise<void> => {
    for (const [sweep, run] of Object.entries(SWEEPS)) {
      services.log.info('SCHEDULE_RAN', { sweep, settled: await run(services) });
    }
  };
}

let live: ReturnType<typeof createHandler> | undefined;

/** The entry of the Lambda. */
export const handler = () => {
  live ??= createHandler(createServices(readEnv(process.env)));
  return live();
};

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionsOf, type DeployedFunction } from '../infra/cdk/support/functions.ts';
import { synthesise, type Synthesised } from '../infra/cdk/support/synthesise.ts';
import { startCloud } from './support/cloud.ts';
import { startOnce } from './support/start.ts';

/** What variables whose values are known only in AWS may hold there. */
const SAMPLES: Readonly<Record<string, string>> = {
  AUDIT_BUCKET: 'kapuas-dev-data-audit-1a2b3c',
  JOBS_QUEUE_URL: 'https://sqs.ap-southeast-3.amazonaws.com/111122223333/jobs',
  LOG_LEVEL: 'info',
  SIGN_INS_QUEUE_URL: 'https://sqs.ap-southeast-3.amazonaws.com/111122223333/sign-ins',
  USER_POOLS: 'ap-southeast-3_People,ap-southeast-3_Staff',
};

/** Of no variable a value that it may have, and nothing that an error should repeat. */
const WRONG = '?canary?';

let stage: Synthesised;
let cloud: Awaited<ReturnType<typeof startCloud>>;
let functions: readonly DeployedFunction[];
beforeAll(async () => {
  stage = synthesise('dev', { bundle: true });
  functions = functionsOf(stage);
  cloud = await startCloud();
});
afterAll(async () => {
  await cloud.close();
  stage.remove();
});

/** The environment of a function as the template sets it, with Lambda's own variables. */
function environmentOf({ name, variables }: DeployedFunction): Record<string, string> {
  const known: Readonly<Record<string, string>> = { ...cloud.environment, ...SAMPLES };
  const set = Object.keys(variables).map((variable) => {
    const value = known[variable];
    if (value === undefined) throw new Error(`${name} has the variable ${variable}: it needs a sample here`);
    return [variable, value] as const;
  });
  const { AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, SECRETS_ENDPOINT } = cloud.environment;
  return {
    ...Object.fromEntries(set),
    AWS_REGION,
    AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY,
    SECRETS_ENDPOINT,
    AWS_LAMBDA_FUNCTION_NAME: name,
  };
}

describe('every function', () => {
  it('starts with the variables that the template sets, and no others', async () => {
    for (const each of functions) {
      const problem = await startOnce(stage.codeOf(each.description), environmentOf(each));
      expect([each.name, problem]).toEqual([each.name, undefined]);
    }
  });

  it('is stopped at its start by each that is missing or wrong, with its name and without its value', async () => {
    for (const each of functions) {
      const folder = stage.codeOf(each.description);
      const environment = environmentOf(each);
      const variables = [...Object.keys(each.variables), 'AWS_REGION'];
      for (const variable of variables) {
        const { [variable]: _value, ...without } = environment;
        for (const spoilt of [without, { ...without, [variable]: WRONG }]) {
          const problem = await startOnce(folder, spoilt);
          expect([each.name, variable, problem]).toEqual([
            each.name,
            variable,
            expect.stringMatching(new RegExp(`\\b${variable}\\b`)) as string,
          ]);
          expect(problem).not.toContain('canary');
        }
      }
    }
  });
});

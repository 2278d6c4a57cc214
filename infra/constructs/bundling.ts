import { join } from 'node:path';

/*
 * How the code of a function is bundled: with the SDK, so that what the tests ran with is what runs, and not whatever
 * the runtime has that day.
 */

export const TARGET = 'node24';
export const MAIN_FIELDS = ['module', 'main'];

/** CommonJS packages ask for Node's modules with `require`, which a module has to make itself. */
export const BANNER = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Packages reached by `import()` when the credentials are none of the environment's: on a laptop, not in Lambda. */
export const EXTERNAL = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-login',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
];

/** Packages that are loaded and never used, with what stands in for them. */
export const ALIAS = {
  // 212 kB of messages to Apollo's paid service, used only with an account there.
  '@apollo/usage-reporting-protobuf': join(import.meta.dirname, 'no-usage-reporting.ts'),
  '@graphql-tools/schema': join(import.meta.dirname, 'no-schema-tools.ts'),
};

/**
 * Makes the first administrator of an installation in AWS, who then invites everybody else. Run once after the first
 * deployment, with the credentials of whoever deployed; docs/deploy.md says where each value comes from:
 *
 *   node --import tsx infra/first-admin.ts --table … --secrets … --issuer … --subject … --name … --number …
 *
 * Running it again changes nothing.
 */
import { parseArgs } from 'node:util';
import { bootstrapAdmin } from '../functions/domains/people/commands/index.ts';
import { readEnv } from '../functions/platform/env.ts';
import { deriveSecrets, readSecret } from '../functions/platform/secrets.ts';
import { createServices } from '../functions/platform/services.ts';

const flags = ['table', 'secrets', 'issuer', 'subject', 'name', 'number'] as const;

const { values } = parseArgs({
  options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
});
const missing = flags.filter((flag) => !values[flag]);
if (missing.length > 0) {
  console.error(`Missing: ${missing.map((flag) => `--${flag}`).join(' ')}`);
  process.exit(2);
}
const given = (flag: (typeof flags)[number]): string => String(values[flag]);

const endpoint = process.env['SECRETS_ENDPOINT'];
const env = readEnv({
  ...process.env,
  TABLE_NAME: given('table'),
  // The secret is in the installation's region, and so is the table.
  AWS_REGION: given('secrets').split(':')[3],
  SECRETS: deriveSecrets(await readSecret({ arn: given('secrets'), ...(endpoint && { endpoint }) })),
  // No token is read and no link is made here; the settings want an issuer and an address.
  OIDC_ISSUERS: JSON.stringify([{ issuer: given('issuer'), jwksUri: given('issuer'), clientIds: null }]),
  PUBLIC_ORIGIN: given('issuer'),
});
await bootstrapAdmin(createServices(env), {
  name: given('name'),
  personalNumber: given('number'),
  issuer: given('issuer'),
  subject: given('subject'),
});
console.log(`${given('name')} is an administrator.`);

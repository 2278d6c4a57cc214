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
import { operator } from './operations/operator.ts';

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

const { services } = await operator(given('table'), given('secrets'), given('issuer'));
await bootstrapAdmin(services, {
  name: given('name'),
  personalNumber: given('number'),
  issuer: given('issuer'),
  subject: given('subject'),
});
console.log(`${given('name')} is an administrator.`);

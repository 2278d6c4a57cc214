/**
 * Makes anew what follows from the rest of the table: tallies, the agency's lists, the catalogue, what is due. Run with
 * the credentials of whoever deploys, when changes were lost on the way (docs/operate.md):
 *
 *   node --import tsx infra/rebuild.ts --table … --secrets …
 *
 * It reads the whole table once. Running it again changes nothing.
 */
import { parseArgs } from 'node:util';
import { createHandler } from '../functions/handlers/streams.ts';
import { createClient } from '../functions/platform/table/client.ts';
import { operator } from './operations/operator.ts';
import { rebuild, scan } from './operations/rebuild.ts';

const { values } = parseArgs({ options: { table: { type: 'string' }, secrets: { type: 'string' } } });
if (!values.table || !values.secrets) {
  console.error('Needed: --table, --secrets.');
  process.exit(2);
}
const { env, services } = await operator(values.table, values.secrets);
const client = createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT });
const { items, failed } = await rebuild(scan(client, env.TABLE_NAME), createHandler(services));
console.log(`${items} items, ${failed} failed.`);
process.exitCode = failed > 0 ? 1 : 0;

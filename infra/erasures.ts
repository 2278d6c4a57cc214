/**
 * Who was erased, and erasing them again after a backup was restored that still has them. Run with the credentials of
 * whoever deploys (docs/operate.md):
 *
 *   node --import tsx infra/erasures.ts --table … --secrets …                          # lists the erasures of a table
 *   node --import tsx infra/erasures.ts --table … --secrets … --restored …             # and whom a restored table has again
 *   node --import tsx infra/erasures.ts --table … --secrets … --restored … --again     # and erases those in it
 *
 * Nobody is named: an erasure knows an id that leads to nobody. Running it again changes nothing.
 */
import { parseArgs } from 'node:util';
import { allErasures, eraseAgain, isThere } from '../functions/domains/privacy/commands/erasure/again.ts';
import { operator } from './operations/operator.ts';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { table: text, secrets: text, restored: text, again: { type: 'boolean', default: false } },
});
if (!values.table || !values.secrets) {
  console.error('Needed: --table, --secrets.');
  process.exit(2);
}
const { services } = await operator(values.table, values.secrets);
const restored = values.restored ? await operator(values.restored, values.secrets) : undefined;
for (const erasure of await allErasures(services)) {
  const back = restored ? await isThere(restored.services, erasure) : false;
  if (back && restored && values.again) await eraseAgain(restored.services, erasure);
  const { personId, basis, reference = '', state, startedAt } = erasure;
  const standing = back ? (values.again ? 'erased again' : 'is back') : state;
  console.log([new Date(startedAt).toISOString(), personId, basis, reference, standing].join('\t'));
}

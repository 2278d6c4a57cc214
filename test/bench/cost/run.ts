// Prints what an installation costs a month; --people N adds a size, --years N the history that is kept, --write puts
// it into docs/cost.md.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { monthlyBill, readPrices } from '../../../infra/cost/bill.ts';
import { measureUse } from './measure.ts';
import { billTable, useTable } from './tables.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    years: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
});
/** Nobody, a city, a hundred thousand, and every civil servant of the country. */
const sizes = values.people === undefined ? [0, 6_000, 100_000, 4_700_000] : [Number(values.people)];
const years = Number(values.years);
if (![...sizes, years].every((value) => Number.isFinite(value) && value >= 0)) {
  process.stderr.write('--people and --years are numbers.\n');
  process.exit(2);
}

const prices = readPrices();
const { year, idle } = await measureUse();
const bills = sizes.map((people) => ({ people, bill: monthlyBill(prices, idle, year, people, years) }));
const text = [
  `Prices noted ${prices.noted}. ${prices.basis} ${years} years of history are kept.`,
  billTable(bills, prices),
  'What one person uses in a year, as measured:',
  useTable(year),
].join('\n\n');
process.stdout.write(`${text}\n`);

if (values.write) {
  const file = new URL('../../../docs/cost.md', import.meta.url).pathname;
  const begin = '<!-- figures: npm run cost -- --write -->\n';
  const end = '<!-- end of figures -->';
  const [before, rest = ''] = readFileSync(file, 'utf8').split(begin);
  writeFileSync(file, `${before}${begin}\n${text}\n\n${rest.slice(rest.indexOf(end))}`);
  execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', file], {
    stdio: 'ignore',
    cwd: new URL('../../../', import.meta.url).pathname,
  });
}

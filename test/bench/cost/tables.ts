import type { Bill, PersonYear, Prices } from '../../../infra/cost/bill.ts';
import { table } from '../tables.ts';
import { YEAR } from './year.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const usd = (value: number) => (value < 100 ? cents : whole).format(value);

/** A column for each size: every line of the month, the sum in both currencies, the share of a person and year. */
export function billTable(
  bills: readonly { readonly people: number; readonly bill: Bill }[],
  { idrPerUsd, identity }: Prices,
): string {
  const head = ['USD a month', ...bills.map(({ people }) => `${whole.format(people)} people`)];
  const names = bills[0]?.bill.lines.map(({ what }) => what) ?? [];
  const row = (name: string, cell: (of: (typeof bills)[number]) => string) => [name, ...bills.map(cell)];
  return table(head, [
    ...names.map((name, at) => row(name, ({ bill }) => usd(bill.lines[at]?.usd ?? 0))),
    row('**sum**', ({ bill }) => `**${usd(bill.usd)}**`),
    row('sum, IDR', ({ bill }) => whole.format(bill.usd * idrPerUsd)),
    row('USD for a person and year', ({ people, bill }) =>
      people === 0 ? '' : ((bill.usd * 12) / people).toFixed(4),
    ),
    row('firewall, where a stage has one', ({ bill }) => usd(bill.firewallUsd)),
    row(
      `sign-in, ${YEAR.activeMonths} active months, ${whole.format(identity.freePerMonth)} free`,
      ({ bill }) => usd(bill.identityUsd),
    ),
  ]);
}

/** What is multiplied. */
export function useTable(year: PersonYear): string {
  const rows: [string, number][] = [
    ['requests to the API', year.requests],
    ['read units', year.readUnits],
    ['write units', year.writeUnits],
    ['calls of functions', year.invocations],
    ['GB-seconds', year.gbSeconds],
    ['kB stored', year.storedBytes / 1_000],
    ['changes in the audit trail', year.trailEntries],
    ['letters', year.letters],
    ['files', year.files],
    ['MB sent', year.transferBytes / 1e6],
  ];
  return table(
    ['of a person and year', ''],
    rows.map(([what, value]) => [what, whole.format(value)]),
  );
}

import { budgets, START_BUDGET, type Budget, type OperationName } from './budgets.ts';
import type { Figures } from './figures.ts';
import { operationNames, operations } from './operations.ts';
import type { Paired } from './paired.ts';

type Row = readonly string[];

function table(head: Row, rows: readonly Row[]): string {
  const align = head.map((_, at) => (at === 0 ? '---' : '--:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const of = (value: number, most: number | undefined) =>
  `${Number(value.toFixed(1))}${most === undefined ? '' : ` of ${most}`}${value > (most ?? Infinity) ? ' **over**' : ''}`;
const kB = (bytes: number) => (bytes / 1_000).toFixed(1);

/** Requests, capacity units and bytes of each operation, with the budgets. */
export function figuresTable(figures: Readonly<Record<OperationName, Figures>>): string {
  const head = ['operation', 'reads', 'writes', 'RCU', 'WCU', 'request B', 'response kB', 'gzipped kB'];
  const rows = operationNames.map((name) => {
    const budget: Budget = budgets[name];
    const measured = figures[name];
    return [
      operations[name].title,
      of(measured.reads, budget.reads),
      of(measured.writes, budget.writes),
      of(measured.readUnits, budget.readUnits),
      of(measured.writeUnits, budget.writeUnits),
      String(measured.requestBytes),
      kB(measured.responseBytes),
      kB(measured.responseGzipped),
    ];
  });
  return table(head, rows);
}

function ratio({ ours, bare, ratio: { low, median, high } }: Paired, most: number): Row {
  const over = median > most ? ' **over**' : '';
  return [
    `${median.toFixed(2)} of ${most}${over}`,
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    ours.toFixed(1),
    bare.toFixed(1),
  ];
}

/** CPU of a request and of a start, as ratios to the bare server. */
export function cpuTable(
  cpu: Readonly<Record<OperationName, Paired>>,
  { load, start }: { load: Paired; start: Paired },
): string {
  const head = ['CPU of', 'ratio', 'quartiles', 'ms', 'bare ms'];
  return table(head, [
    ...operationNames.map((name) => [operations[name].title, ...ratio(cpu[name], budgets[name].cpu)]),
    ['loading the code', ...ratio(load, START_BUDGET)],
    ['a start with its first request', ...ratio(start, START_BUDGET)],
  ]);
}

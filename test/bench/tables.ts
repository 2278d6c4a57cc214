import { budgets, BUNDLE_BUDGET, START_BUDGET, type Budget, type OperationName } from './budgets.ts';
import { bytesOf, type Bundles } from './bundles.ts';
import type { Starts } from './cpu.ts';
import type { Figures } from './figures.ts';
import { operationNames, operations } from './operations.ts';
import type { Paired } from './paired.ts';

type Row = readonly string[];

/** A table in Markdown, figures to the right. */
export function table(head: Row, rows: readonly Row[]): string {
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

function ratio({ ours, bare, ratio: { low, median, high } }: Paired, most: number) {
  const over = median > most ? ' **over**' : '';
  return [
    `${median.toFixed(2)} of ${most}${over}`,
    `${low.toFixed(2)}–${high.toFixed(2)}`,
    ours.toFixed(1),
    bare.toFixed(1),
  ] as const;
}

/** CPU of a request, as ratios to the bare server. */
export function cpuTable(cpu: Readonly<Record<OperationName, Paired>>): string {
  const head = ['CPU of', 'ratio', 'quartiles', 'ms', 'bare ms'];
  return table(
    head,
    operationNames.map((name) => [operations[name].title, ...ratio(cpu[name], budgets[name].cpu)]),
  );
}

/** Size and CPU of a new instance, as ratios to the bare server, whole and trimmed. */
export function bundlesTable({ api, bare, trimmed }: Bundles, starts: Starts): string {
  const [ours, whole, less] = [bytesOf(api), bytesOf(bare), bytesOf(trimmed)];
  const size = (title: string, of: typeof ours, bytes: 'minified' | 'gzipped', most?: number) => {
    const times = ours[bytes] / of[bytes];
    const over = times > (most ?? Infinity) ? ' **over**' : '';
    const shown = `${times.toFixed(2)}${most === undefined ? '' : ` of ${most}`}${over}`;
    return [title, shown, '', `${kB(ours[bytes])} kB`, `${kB(of[bytes])} kB`];
  };
  const time = (title: string, pairs: Paired, most: number) => {
    const [shown, quartiles, ms, bareMs] = ratio(pairs, most);
    return [title, shown, quartiles, `${ms} ms`, `${bareMs} ms`];
  };
  return table(
    ['a new instance', 'ratio', 'quartiles', 'ours', 'bare'],
    [
      size('code, minified', whole, 'minified', BUNDLE_BUDGET),
      size('code, gzipped', whole, 'gzipped'),
      time('CPU of loading it', starts.load, BUNDLE_BUDGET),
      size('code, minified, to trimmed', less, 'minified'),
      time('CPU of loading it, to trimmed', starts.loadTrimmed, START_BUDGET),
      time('CPU of a start with its first request, to trimmed', starts.start, START_BUDGET),
    ],
  );
}

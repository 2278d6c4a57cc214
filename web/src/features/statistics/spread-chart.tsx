import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { Details } from '../../ui/details.tsx';
import { Table } from '../../ui/table.tsx';
import { messages } from './messages.ts';

/** The measures of the drawing, in its own units: it takes the width that there is. */
const bar = { width: 52, gap: 8, height: 120, foot: 28, head: 26 } as const;

interface SpreadChartProps {
  /** How many attempts came to which tenth, from the lowest; the last is 100 %. */
  readonly tenths: readonly number[];
}

/** What a tenth is called. */
function nameOf(tenth: number): string {
  const t = messages();
  return tenth === 10 ? t.all : t.below(formatPercent(tenth * 10), formatPercent((tenth + 1) * 10));
}

/** The spread of results as bars, and the same as a table. */
export function SpreadChart({ tenths }: SpreadChartProps) {
  const t = messages();
  const most = Math.max(1, ...tenths);
  const rows = tenths.map((count, tenth) => ({ count, tenth, name: nameOf(tenth) }));
  const filled = rows.filter(({ count }) => count > 0);
  const said = filled
    .map(({ count, name }) => `${name}: ${t.countOf(count, formatNumber(count))}`)
    .join('; ');
  const step = bar.width + bar.gap;
  const bottom = bar.head + bar.height;
  return (
    <section class="stack stack--tight" aria-labelledby="spread">
      <h2 id="spread">{t.spread}</h2>
      <svg
        class="statistics__chart"
        viewBox={`0 0 ${tenths.length * step} ${bottom + bar.foot}`}
        role="img"
        aria-label={t.spreadChart(said)}
      >
        <line class="statistics__axis" x1="0" x2={tenths.length * step} y1={bottom} y2={bottom} />
        {rows.map(({ count, tenth }) => {
          const height = (bar.height * count) / most;
          const x = tenth * step + bar.gap / 2;
          return (
            <g key={tenth}>
              <rect
                class="statistics__bar"
                x={x}
                y={bottom - height}
                width={bar.width}
                height={height}
                rx="3"
              />
              {count > 0 && (
                <text class="statistics__mark" x={x + bar.width / 2} y={bottom - height - 5}>
                  {formatNumber(count)}
                </text>
              )}
              <text class="statistics__mark" x={x + bar.width / 2} y={bottom + 21}>
                {formatPercent(tenth * 10)}
              </text>
            </g>
          );
        })}
      </svg>
      <Details summary={t.spreadTable}>
        <Table
          caption={t.spreadTable}
          columns={[
            { key: 'result', label: t.result, cell: ({ name }) => name },
            { key: 'count', label: t.count, numeric: true, cell: ({ count }) => formatNumber(count) },
          ]}
          rows={rows}
          rowKey={({ tenth }) => String(tenth)}
        />
      </Details>
    </section>
  );
}

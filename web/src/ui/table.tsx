import type { ComponentChildren } from 'preact';
import './table.css';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers stand under each other at the right. */
  readonly numeric?: boolean;
}

interface TableProps<Row> {
  /** What the table is, read out before it. */
  readonly caption: string;
  readonly showCaption?: boolean;
  /** The first names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table; on a narrow screen each row becomes a card with the labels beside the values. */
export function Table<Row>({ caption, showCaption = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // `role`s are spelled out, since browsers drop them with `display: block`.
    <table class="table" role="table">
      <caption class={showCaption ? 'table__caption' : 'visually-hidden'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" role="columnheader" class={numeric ? 'table__number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, label, cell, numeric }, index) => {
              const name = numeric ? 'table__number' : undefined;
              const content = (
                <>
                  <span class="table__label" aria-hidden="true">
                    {label}
                  </span>
                  <span class="table__value">{cell(row)}</span>
                </>
              );
              return index === 0 ? (
                <th key={key} scope="row" role="rowheader" class={name}>
                  {content}
                </th>
              ) : (
                <td key={key} role="cell" class={name}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A table that a reader can order by any of its columns. Until then by the first, from A. */

import { type Key, type ReactNode, useState } from "react";
import { type Cell, type Direction, sortRows } from "./sort-rows.ts";
import styles from "./sortable-table.module.css";
import { WideTable } from "./table.tsx";

export interface Column<Row> {
  /** Tells the columns of a table apart. */
  readonly name: string;
  readonly label: string;
  readonly isNumber?: boolean;
  /** What rows are ordered by. */
  readonly toCell: (row: Row) => Cell;
  readonly show: (row: Row) => ReactNode;
}

export interface SortableTableProps<Row> {
  /** The id of the heading that names it. */
  readonly labelledBy: string;
  readonly caption?: string;
  /** The first is what a row is called. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly toKey: (row: Row) => Key;
  /** True for the row that the reader has chosen elsewhere on the page. */
  readonly isChosen?: (row: Row) => boolean;
}

export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { labelledBy, caption, columns, rows, toKey, isChosen } = props;
  const [first, ...others] = columns;
  const [order, setOrder] = useState<Order>({ name: first.name, direction: "ascending" });
  const by = columns.find(({ name }) => name === order.name) ?? first;
  const alphabetical = sortRows(rows, first.toCell, "ascending");
  return (
    <WideTable className={styles.table} labelledBy={labelledBy} {...(caption && { caption })}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.name}
              scope="col"
              className={toLook(column)}
              aria-sort={column === by ? order.direction : undefined}
            >
              <button type="button" onClick={() => setOrder(toNextOrder(order, column))}>
                {column.label}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sortRows(alphabetical, by.toCell, order.direction).map((row) => (
          <tr key={toKey(row)} data-chosen={isChosen?.(row) || undefined}>
            <th scope="row">{first.show(row)}</th>
            {others.map((column) => (
              <td key={column.name} className={toLook(column)}>
                {column.show(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

interface Order {
  readonly name: string;
  readonly direction: Direction;
}

/** The other way round when it is the same column again; words from A, numbers from the largest. */
function toNextOrder(order: Order, { name, isNumber }: Pick<Column<never>, "name" | "isNumber">) {
  const other = order.direction === "ascending" ? "descending" : "ascending";
  const first = isNumber ? "descending" : "ascending";
  return { name, direction: name === order.name ? other : first } as const;
}

function toLook({ isNumber }: Pick<Column<never>, "isNumber">): string | undefined {
  return isNumber ? styles.number : undefined;
}

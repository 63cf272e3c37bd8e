/** One row of the figure's table, beside where the reader points. */

import type { Language } from "@scenkartan/domain";
import { type Row, type Table, writeCell } from "@scenkartan/figures";
import styles from "./figure-chart.module.css";

/** What a chart is given for each row: the row itself, beside what is drawn of it. */
export interface Charted {
  readonly row: Row;
}

interface RowTooltipProps {
  readonly table: Table;
  readonly language: Language;
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Charted }[];
}

export function RowTooltip({ table, language, active, payload = [] }: RowTooltipProps) {
  const row = payload[0]?.payload?.row;
  const [first, ...others] = table.columns;
  if (!active || row === undefined || first === undefined) return null;
  const told = others
    .map((column) => ({ ...column, value: writeCell(row[column.key], column, language) }))
    .filter(({ value }) => value !== "");
  return (
    <div className={styles.tooltip} lang={language}>
      <strong>{writeCell(row[first.key], first, language)}</strong>
      <dl>
        {told.map(({ key, name, value }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What the colours of a chart stand for; nothing where there is one series alone. */

import type { Series } from "@scenkartan/figures";
import { toPaint } from "./chart-look.ts";
import styles from "./figure-chart.module.css";

export function ChartLegend({ series }: { readonly series: readonly Series[] }) {
  if (series.length < 2) return null;
  return (
    <ul className={styles.legend}>
      {series.map((each) => (
        <li key={each.key}>
          <svg width="16" height="16" aria-hidden="true">
            <rect x="1" y="1" width="14" height="14" {...toPaint(each)} />
          </svg>
          {each.name}
        </li>
      ))}
    </ul>
  );
}

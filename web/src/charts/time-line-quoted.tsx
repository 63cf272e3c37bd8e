/** Numbers quoted outside every mapping, as diamonds beside the curve. */

import styles from "./time-line.module.css";
import type { QuotedCount } from "./time-line-entry.ts";
import { type TimeLineLayout, toMiddle } from "./time-line-layout.ts";

interface TimeLineQuotedProps {
  readonly quoted: readonly QuotedCount[];
  readonly layout: TimeLineLayout;
}

export function TimeLineQuoted({ quoted, layout: { x, y } }: TimeLineQuotedProps) {
  return quoted.map((each) => (
    <g key={each.id} transform={`translate(${toMiddle(each, x)} ${y(each.count)})`} data-notes="">
      <path d="M0-5 5 0 0 5-5 0z" className={styles.quoted} />
      <text y="-9" textAnchor="middle" className={styles.quotedCount}>
        {each.count}
      </text>
    </g>
  ));
}

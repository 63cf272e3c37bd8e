/** The years under the curve, each named where it begins. */

import styles from "./time-line.module.css";
import type { Interval } from "./time-line-entry.ts";
import { AXIS_Y, listYears, type TimeLineLayout, YEARS_Y } from "./time-line-layout.ts";

interface TimeLineAxisProps {
  readonly layout: TimeLineLayout;
  readonly first: Interval;
}

export function TimeLineAxis({ layout, first }: TimeLineAxisProps) {
  return (
    <g>
      <line x1={layout.start} x2={layout.end} y1={AXIS_Y} y2={AXIS_Y} className={styles.axis} />
      {listYears(layout, first).map(({ year, at, isNamed }) => (
        <g key={year}>
          <line x1={at} x2={at} y1={AXIS_Y} y2={AXIS_Y + 4} className={styles.axis} />
          {isNamed && (
            <text x={at - 1} y={YEARS_Y} className={styles.year}>
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

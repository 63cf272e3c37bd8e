/**
 * Shares as points with whiskers, one a row, and the share of the whole as a line through them all.
 * What is not known or not shown is hatched, never at zero.
 */

import { scaleLinear } from "d3-scale";
import styles from "./interval-chart.module.css";

export interface IntervalRow {
  readonly key: string;
  readonly name: string;
  /** Absent where there is no number; `note` says why. */
  readonly value?: { readonly share: number; readonly low?: number; readonly high?: number };
  /** Beside the point, or in place of it. */
  readonly note: string;
}

interface IntervalChartProps {
  readonly rows: readonly IntervalRow[];
  readonly reference?: { readonly value: number; readonly label: string } | undefined;
  /** Said in place of the drawing; the same numbers stand in a table beside it. */
  readonly label: string;
  /** What the numbers along the foot are. */
  readonly scaleName: string;
  readonly sayNumber: (value: number) => string;
}

const ROW_HEIGHT = 40;
const MIDDLE = ROW_HEIGHT / 2;

export function IntervalChart({
  rows,
  reference,
  label,
  scaleName,
  sayNumber,
}: IntervalChartProps) {
  const largest = Math.max(
    reference?.value ?? 0,
    ...rows.map(({ value }) => value?.high ?? value?.share ?? 0),
  );
  const scale = scaleLinear([0, Math.max(10, largest * 1.28)], [0, 100]).nice(4);
  const ticks = scale.ticks(5);
  const x = (value: number) => `${scale(value)}%`;
  const at = scale(reference?.value ?? 0);
  // The words stand where there is more room for them.
  const isFar = at > 50;
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      {reference && (
        <div className={styles.row}>
          <span />
          <div
            className={styles.referenceRow}
            data-side={isFar ? "right" : "left"}
            style={{ [isFar ? "paddingRight" : "paddingLeft"]: isFar ? `${100 - at}%` : `${at}%` }}
          >
            <span className={styles.reference}>{reference.label}</span>
          </div>
        </div>
      )}
      {rows.map((row) => (
        <div key={row.key} className={styles.row}>
          <span className={styles.name}>{row.name}</span>
          <div className={styles.plot}>
            <svg className={styles.track} height={ROW_HEIGHT} aria-hidden="true">
              {ticks.map((tick) => (
                <line
                  key={tick}
                  x1={x(tick)}
                  x2={x(tick)}
                  y1="0"
                  y2={ROW_HEIGHT}
                  className={styles.grid}
                />
              ))}
              {reference && (
                <line
                  x1={x(reference.value)}
                  x2={x(reference.value)}
                  y1="0"
                  y2={ROW_HEIGHT}
                  className={styles.referenceLine}
                />
              )}
              <RowMarks row={row} x={x} />
            </svg>
            {row.value === undefined && (
              <span className={styles.reason}>
                <span>{row.note}</span>
              </span>
            )}
          </div>
        </div>
      ))}
      <div className={styles.row}>
        <span />
        <svg className={styles.track} height="22" aria-hidden="true">
          {ticks.map((tick) => (
            <text
              key={tick}
              x={x(tick)}
              y="15"
              className={styles.tick}
              textAnchor={tick === 0 ? "start" : "middle"}
            >
              {sayNumber(tick)}
            </text>
          ))}
        </svg>
      </div>
      <p className={styles.scaleName}>{scaleName}</p>
    </div>
  );
}

function RowMarks({ row: { value, note }, x }: { row: IntervalRow; x: (value: number) => string }) {
  if (value === undefined) {
    return (
      <rect
        x="0"
        y="3"
        width="100%"
        height={ROW_HEIGHT - 6}
        fill="url(#hatch)"
        className={styles.hidden}
      />
    );
  }
  const { share, low, high } = value;
  return (
    <>
      {low !== undefined && high !== undefined && (
        <>
          <line x1={x(low)} x2={x(high)} y1={MIDDLE} y2={MIDDLE} className={styles.whisker} />
          {[low, high].map((end) => (
            <line
              key={end}
              x1={x(end)}
              x2={x(end)}
              y1={MIDDLE - 6}
              y2={MIDDLE + 6}
              className={styles.whisker}
            />
          ))}
        </>
      )}
      <circle cx={x(share)} cy={MIDDLE} r="5.5" className={styles.point} />
      <text x={x(high ?? share)} dx="12" y={MIDDLE + 5} className={styles.value}>
        {note}
      </text>
    </>
  );
}

/** The hatching of what is not shown; once on a page. Takes no room. */
export function HatchPattern() {
  return (
    <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" x2="0" y1="0" y2="6" className={styles.hatchLine} />
        </pattern>
      </defs>
    </svg>
  );
}

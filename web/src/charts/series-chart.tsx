/** One number over time: points at true distances, a line between neighbours that are both known. */

import { scaleLinear } from "d3-scale";
import styles from "./series-chart.module.css";

export interface SeriesPoint {
  readonly key: string;
  /** Days, or whatever else runs evenly. */
  readonly at: number;
  readonly name: string;
  /** Absent where it is not known or not shown: a gap, not a zero. */
  readonly value?: number;
  readonly text: string;
}

interface SeriesChartProps {
  readonly points: readonly SeriesPoint[];
  /** What is seen, and said in place of the drawing. */
  readonly title: string;
  readonly label: string;
  readonly tone: "accent" | "ink";
  /** What the values are to reach. */
  readonly target?: { readonly value: number; readonly text: string } | undefined;
}

const HEIGHT = 96;
/** A line to reach needs room beside the values. */
const HEIGHT_WITH_TARGET = 148;
const TOP = 26;
const FOOT = 22;

export function SeriesChart({ points, title, label, tone, target }: SeriesChartProps) {
  const ats = points.map(({ at }) => at);
  const height = target ? HEIGHT_WITH_TARGET : HEIGHT;
  const values = points.flatMap(({ value }) => value ?? []);
  // What is said of a point or a line stands on the side that the other leaves free.
  const isBeneath = target !== undefined && values.every((value) => value <= target.value);
  const largest = Math.max(1, target?.value ?? 0, ...values);
  const x = scaleLinear([Math.min(...ats), Math.max(...ats)], [8, 92]);
  const y = scaleLinear([0, largest], [height - FOOT, TOP]);
  const place = (at: number) => `${points.length === 1 ? 50 : x(at)}%`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg className={styles.chart} height={height} role="img" aria-label={label} data-tone={tone}>
        <line x1="0" x2="100%" y1={height - FOOT} y2={height - FOOT} className={styles.foot} />
        {target && (
          <g>
            <line
              x1="0"
              x2="100%"
              y1={y(target.value)}
              y2={y(target.value)}
              className={styles.target}
            />
            <text
              x="100%"
              y={y(target.value) + (isBeneath ? -6 : 16)}
              className={styles.targetText}
            >
              {target.text}
            </text>
          </g>
        )}
        {points.slice(1).map((point, index) => {
          const before = points[index] as SeriesPoint;
          if (before.value === undefined || point.value === undefined) return null;
          return (
            <line
              key={point.key}
              x1={place(before.at)}
              x2={place(point.at)}
              y1={y(before.value)}
              y2={y(point.value)}
              className={styles.line}
            />
          );
        })}
        {points.map(({ key, at, value, name, text }) => (
          <g key={key}>
            {value !== undefined && (
              <circle cx={place(at)} cy={y(value)} r="4.5" className={styles.point} />
            )}
            <text
              x={place(at)}
              y={value === undefined ? height - FOOT - 8 : y(value) + (isBeneath ? 20 : -10)}
              className={styles.value}
            >
              {text}
            </text>
            <text x={place(at)} y={height - 5} className={styles.name}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

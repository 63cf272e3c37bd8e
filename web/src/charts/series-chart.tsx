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
}

const HEIGHT = 96;
const TOP = 26;
const FOOT = 22;

export function SeriesChart({ points, title, label, tone }: SeriesChartProps) {
  const ats = points.map(({ at }) => at);
  const largest = Math.max(1, ...points.map(({ value }) => value ?? 0));
  const x = scaleLinear([Math.min(...ats), Math.max(...ats)], [8, 92]);
  const y = scaleLinear([0, largest], [HEIGHT - FOOT, TOP]);
  const place = (at: number) => `${points.length === 1 ? 50 : x(at)}%`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg className={styles.chart} height={HEIGHT} role="img" aria-label={label} data-tone={tone}>
        <line x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} className={styles.foot} />
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
              y={value === undefined ? HEIGHT - FOOT - 8 : y(value) - 10}
              className={styles.value}
            >
              {text}
            </text>
            <text x={place(at)} y={HEIGHT - 5} className={styles.name}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

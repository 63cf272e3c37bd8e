/** The published numbers as a small curve. Where sources contradict each other it has both. */

import type { SnapshotId } from "@scenkartan/domain";
import styles from "./time-line.module.css";
import type { TimeLineMapping } from "./time-line-entry.ts";
import { type TimeLineLayout, toEnd, toStart } from "./time-line-layout.ts";

interface TimeLineCurveProps {
  readonly mappings: readonly TimeLineMapping[];
  readonly value: SnapshotId;
  readonly layout: TimeLineLayout;
}

export function TimeLineCurve({ mappings, value, layout }: TimeLineCurveProps) {
  const { y, middles } = layout;
  return (
    <>
      {mappings
        .slice(1)
        .flatMap(({ snapshotId, totals }, index) =>
          totals.flatMap((total) =>
            mappings[index]?.totals.map((before) => (
              <path
                key={`${snapshotId} ${before} ${total}`}
                d={`M${middles[index]} ${y(before)}L${middles[index + 1]} ${y(total)}`}
                className={styles.curve}
              />
            )),
          ),
        )}
      {mappings.map((mapping, index) => (
        <g
          key={mapping.snapshotId}
          className={mapping.snapshotId === value ? styles.chosen : undefined}
        >
          <Points mapping={mapping} layout={layout} middle={middles[index] as number} />
          <Count
            mapping={mapping}
            y={y(Math.max(0, ...mapping.totals))}
            anchor={toAnchor(middles, index)}
          />
        </g>
      ))}
    </>
  );
}

interface PointsProps {
  readonly mapping: TimeLineMapping;
  readonly layout: TimeLineLayout;
  readonly middle: number;
}

/** A state that is only known to the year is drawn as wide as the year. */
function Points({ mapping, layout: { x, y }, middle }: PointsProps) {
  return mapping.totals.map((total) => (
    <g key={total}>
      <line
        x1={x(toStart(mapping))}
        x2={x(toEnd(mapping))}
        y1={y(total)}
        y2={y(total)}
        className={styles.state}
      />
      <circle cx={middle} cy={y(total)} r="4" className={styles.point} />
    </g>
  ));
}

interface CountProps {
  readonly mapping: TimeLineMapping;
  readonly y: number;
  readonly anchor: Anchor;
}

/** Of a digit or what parts two numbers, and of the sign of contradiction; in CSS pixels. */
const LETTER = 6.5;
const SIGN_RADIUS = 7;

function Count({ mapping: { totals, isContradicted }, y, anchor }: CountProps) {
  const words = totals.join(" / ");
  const width = words.length * LETTER;
  const side = { start: width, middle: -width / 2, end: -width }[anchor.side];
  const beside = side + Math.sign(side) * (SIGN_RADIUS + 4);
  return (
    <>
      <text x={anchor.x} y={y + anchor.dy} textAnchor={anchor.side} className={styles.count}>
        {words}
      </text>
      {isContradicted && (
        <g transform={`translate(${anchor.x + beside} ${y + anchor.dy - 5})`} data-notes="">
          <circle r={SIGN_RADIUS} className={styles.sign} />
          <path d="M-3.5-1.6h7M-3.5 1.6h7M2-4-2 4" className={styles.stroke} />
        </g>
      )}
    </>
  );
}

interface Anchor {
  readonly side: "start" | "middle" | "end";
  readonly x: number;
  readonly dy: number;
}

/** Above the point, or at its free side when a neighbour is too near for both. */
function toAnchor(middles: readonly number[], index: number): Anchor {
  const near = 30;
  const [before, middle, after] = [index - 1, index, index + 1].map((place) => middles[place]);
  const x = middle as number;
  if (after !== undefined && after - x < near) return { side: "end", x: x - 8, dy: 4 };
  if (before !== undefined && x - before < near) return { side: "start", x: x + 8, dy: 5 };
  return { side: "middle", x, dy: -9 };
}

/**
 * A waterfall lying down: how one amount became another, step by step. Bars begin at zero, and each
 * is labelled where it ends, so that no legend and no axis is needed.
 */

import { scaleLinear } from "d3-scale";
import styles from "./waterfall.module.css";
import { type Bar, type FlowStep, toBars } from "./waterfall-bars.ts";

interface WaterfallProps {
  readonly steps: readonly FlowStep[];
  /** Said in place of the drawing; the same numbers stand in a table beside it. */
  readonly label: string;
  /** What a step is called beside its bar. */
  readonly sayName: (step: FlowStep) => string;
  /** What stands where its bar ends, such as `−10`. */
  readonly sayValue: (step: FlowStep) => string;
  /** Paint of a step's bar: a colour or a pattern of the page. */
  readonly fillOf: (step: FlowStep) => string;
  /** Colour of its outline and number. */
  readonly colorOf: (step: FlowStep) => string;
}

/** Percent of the row's width that bars may take; the rest is for the number at the longest. */
const REACH = 76;
/** Letters for which there is not always room behind a bar. */
const LONG = 8;
const BAR_HEIGHT = 20;
const ROW_HEIGHT = 36;

export function Waterfall({ steps, label, ...words }: WaterfallProps) {
  const bars = toBars(steps);
  const largest = Math.max(1, ...bars.flatMap(({ begin, end }) => [begin, end]));
  const x = scaleLinear([0, largest], [0, REACH]);
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      {bars.map((bar, index) => (
        <BarRow
          key={bar.step.name}
          bar={bar}
          isLast={index === bars.length - 1}
          {...{ x, words }}
        />
      ))}
    </div>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly isLast: boolean;
  /** Percent of the row's width. */
  readonly x: (value: number) => number;
  readonly words: Omit<WaterfallProps, "steps" | "label">;
}

function BarRow({ bar: { step, begin, end }, isLast, x, words }: BarRowProps) {
  const left = x(Math.min(begin, end));
  const right = x(Math.max(begin, end));
  const top = (ROW_HEIGHT - BAR_HEIGHT) / 2;
  const color = words.colorOf(step);
  const value = words.sayValue(step);
  return (
    <div className={styles.row}>
      <span className={styles.name}>{words.sayName(step)}</span>
      <svg className={styles.track} height={ROW_HEIGHT} aria-hidden="true">
        <line x1="0" x2="0" y1="0" y2={ROW_HEIGHT} className={styles.zero} />
        {!isLast && (
          <line
            x1={`${x(end)}%`}
            x2={`${x(end)}%`}
            y1={top}
            y2={ROW_HEIGHT + top}
            className={styles.lead}
          />
        )}
        <rect
          x={`${left}%`}
          y={top}
          width={`${Math.max(0.4, right - left)}%`}
          height={BAR_HEIGHT}
          fill={words.fillOf(step)}
          stroke={color}
          className={step.kind === "open" ? styles.open : styles.bar}
        />
        <text
          {...toPlace(value, left, right)}
          y={ROW_HEIGHT / 2 + 5}
          fill={color}
          className={styles.value}
        >
          {value}
        </text>
      </svg>
    </div>
  );
}

/** Where a bar ends, or before it where there is more room for many letters. */
function toPlace(words: string, left: number, right: number) {
  return words.length > LONG && left > 100 - right
    ? { x: `${left}%`, dx: -8, textAnchor: "end" as const }
    : { x: `${right}%`, dx: 8 };
}

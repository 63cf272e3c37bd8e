/** What went on when: one bar a line along one axis of true time, in groups, each line a link. */

import type { Day } from "@scenkartan/domain";
import { scaleUtc } from "d3-scale";
import type { CSSProperties, ReactNode } from "react";
import styles from "./period-chart.module.css";

/** The first and the last day that a date can mean. */
export type DayRange = readonly [Day, Day];

export interface PeriodSpan {
  readonly from: DayRange;
  readonly to: DayRange;
}

export interface PeriodRow {
  readonly key: string;
  readonly name: ReactNode;
  /** When, in words. */
  readonly text: string;
  readonly href?: string;
  readonly spans: readonly PeriodSpan[];
  /** Quiet: what the others are set beside. */
  readonly tone: "accent" | "quiet";
}

export interface PeriodGroup {
  readonly key: string;
  readonly title: ReactNode;
  readonly rows: readonly PeriodRow[];
}

type Scale = (day: Date) => number;

/** Between the bounds of what is uncertain a bar is pale; where it went on for certain it is full. */
export function PeriodChart({ groups }: { readonly groups: readonly PeriodGroup[] }) {
  const years = listYears(groups.flatMap(({ rows }) => rows.flatMap(({ spans }) => spans)));
  const x = scaleUtc([toMoment(years[0] ?? 0), toMoment((years.at(-1) ?? 0) + 1)], [0, 100]);
  const lines = { "--years": years.length } as CSSProperties;
  return (
    <div className={styles.chart} style={lines}>
      <div className={styles.years} aria-hidden="true">
        {years.map((year, index) => (
          <span
            key={year}
            className={index % toStep(years.length) === 0 ? styles.year : styles.unlabelled}
            style={{ left: `${x(toMoment(year))}%` }}
          >
            {year}
          </span>
        ))}
      </div>
      {groups.map(({ key, title, rows }) => (
        <section key={key} className={styles.group}>
          <h3 className={styles.title}>{title}</h3>
          <ul>
            {rows.map((row) => (
              <Row key={row.key} row={row} x={x} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ row, x }: { readonly row: PeriodRow; readonly x: Scale }) {
  const { name, text, href, spans, tone } = row;
  const content = (
    <>
      <span className={styles.words}>
        <span className={styles.name}>{name}</span> <span className={styles.when}>{text}</span>
      </span>
      <span className={styles.track} data-tone={tone} aria-hidden="true">
        {spans.map((span) => (
          <Bar key={span.from.join()} span={span} x={x} />
        ))}
      </span>
    </>
  );
  return (
    <li>
      {href === undefined ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <a className={styles.row} href={href}>
          {content}
        </a>
      )}
    </li>
  );
}

function Bar({ span: { from, to }, x }: { readonly span: PeriodSpan; readonly x: Scale }) {
  const place = (first: Date, last: Date) => ({ left: `${x(first)}%`, right: `${100 - x(last)}%` });
  const begun = toEnd(from[1]);
  const ending = new Date(to[0]);
  // Within one day, month or year nothing but that is certain; a day is as exact as days are.
  const isDay = from[0] === to[1];
  return (
    <>
      <span className={styles.possible} style={place(new Date(from[0]), toEnd(to[1]))} />
      {isDay && <span className={styles.certain} style={place(new Date(from[0]), toEnd(to[1]))} />}
      {!isDay && begun < ending && <span className={styles.certain} style={place(begun, ending)} />}
    </>
  );
}

function listYears(spans: readonly PeriodSpan[]): number[] {
  const toYear = (day: Day) => Number(day.slice(0, 4));
  const first = Math.min(...spans.map(({ from }) => toYear(from[0])));
  const last = Math.max(...spans.map(({ to }) => toYear(to[1])));
  return spans.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** At most six years are written out. */
const toStep = (count: number) => Math.ceil(count / 6);

const toMoment = (year: number) => new Date(Date.UTC(year, 0, 1));

/** The end of a day, so that one year meets the next. */
const toEnd = (day: Day) => new Date(`${day}T24:00:00Z`);

/**
 * The mappings along true time, with the published totals as a small curve. It is also the control
 * that chooses a mapping: a group of radio buttons, with Home and End beside the arrows.
 */

import type { SnapshotId } from "@scenkartan/domain";
import { scaleLinear, scaleUtc } from "d3-scale";
import { type CSSProperties, type KeyboardEvent, useEffect, useState } from "react";
import { spread } from "./spread.ts";
import styles from "./time-line.module.css";
import { useWidth } from "./use-width.ts";

export interface TimeLineSnapshot {
  readonly snapshotId: SnapshotId;
  /** First and last day that the state can mean. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** The published number of scenes; absent where none is. */
  readonly total?: number;
  readonly totalLabel: string;
}

/** A number quoted outside every mapping. */
export interface QuotedCount {
  readonly on: string;
  readonly count: number;
  readonly label: string;
}

interface TimeLineProps {
  readonly snapshots: readonly TimeLineSnapshot[];
  readonly quoted: readonly QuotedCount[];
  readonly value: SnapshotId;
  readonly onChange: (snapshotId: SnapshotId) => void;
  /** A step of playing, which is no choice of its own. */
  readonly onPlay: (snapshotId: SnapshotId) => void;
  readonly texts: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly curve: string;
  };
}

const PLAY_EVERY_MS = 1800;

export function TimeLine({ snapshots, quoted, value, onChange, onPlay, texts }: TimeLineProps) {
  const [ref, available] = useWidth<HTMLDivElement>();
  // A finger needs its room; where there is not enough, the row scrolls.
  const width = Math.max(available, snapshots.length * NARROWEST_CHIP);
  const { isPlaying, toggle, stop } = usePlayback(snapshots, value, onPlay);
  const choose = (snapshotId: string) => {
    stop();
    onChange(snapshotId as SnapshotId);
  };
  const jump = (event: KeyboardEvent) => {
    const target = event.key === "Home" ? snapshots[0] : snapshots.at(-1);
    if ((event.key !== "Home" && event.key !== "End") || target === undefined) return;
    event.preventDefault();
    choose(target.snapshotId);
    event.currentTarget
      .querySelector<HTMLInputElement>(`input[value="${target.snapshotId}"]`)
      ?.focus();
  };
  return (
    <div className={styles.timeLine}>
      <button
        type="button"
        className={styles.play}
        aria-label={isPlaying ? texts.pause : texts.play}
        onClick={toggle}
      >
        <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <path d={isPlaying ? "M5 3h3v12H5zM10 3h3v12h-3z" : "M5 2.5v13l10-6.5z"} />
        </svg>
      </button>
      <div className={styles.track} ref={ref}>
        {available > 0 && (
          <Track
            {...{ snapshots, quoted, value, width }}
            label={texts.label}
            curve={texts.curve}
            onChange={choose}
            onKeyDown={jump}
          />
        )}
      </div>
    </div>
  );
}

interface TrackProps extends Pick<TimeLineProps, "snapshots" | "quoted" | "value"> {
  readonly width: number;
  readonly label: string;
  readonly curve: string;
  readonly onChange: (snapshotId: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Of a chip with the space beside it, in pixels. */
const WIDEST_CHIP = 96;
const NARROWEST_CHIP = 48;
/** Narrower than this a date takes two lines. */
const ONE_LINE = 86;

const AXIS_Y = 58;
const CHIP_TOP = 78;
const TOP = 18;

function Track({ snapshots, quoted, value, width, label, curve, onChange, onKeyDown }: TrackProps) {
  const x = toTimeScale(snapshots, width);
  const largest = Math.max(...snapshots.map(({ total }) => total ?? 0));
  const y = scaleLinear([0, largest], [AXIS_Y, TOP]);
  const middles = snapshots.map(({ from, to }) => (x(new Date(from)) + x(toEnd(to))) / 2);
  const slot = Math.min(WIDEST_CHIP, Math.floor(width / snapshots.length));
  const chips = spread(middles, slot, width);
  const chipSize = { "--chip-width": `${slot - 4}px` } as CSSProperties;
  const isFolded = slot < ONE_LINE;
  return (
    <>
      <svg width={width} height={CHIP_TOP} className={styles.drawing} role="img" aria-label={curve}>
        <Years x={x} />
        <Curve {...{ snapshots, value, x, y, middles }} />
        {quoted.map(({ on, count, label: words }) => (
          <g key={on} transform={`translate(${x(new Date(on))} ${y(count)})`}>
            <title>{words}</title>
            <path d="M0-4 4 0 0 4-4 0z" className={styles.quoted} />
            <text y="-8" textAnchor="middle" className={styles.quotedCount}>
              {count}
            </text>
          </g>
        ))}
        {snapshots.map(({ snapshotId }, index) => (
          <path
            key={snapshotId}
            d={`M${middles[index]} ${AXIS_Y}V${AXIS_Y + 6}L${chips[index]} ${CHIP_TOP}`}
            className={snapshotId === value ? styles.leaderChosen : styles.leader}
          />
        ))}
      </svg>
      <fieldset className={styles.chips} style={chipSize} onKeyDown={onKeyDown}>
        <legend className="visually-hidden">{label}</legend>
        {snapshots.map(({ snapshotId, label: words, totalLabel }, index) => (
          <label key={snapshotId} className={styles.chip} style={{ left: chips[index] }}>
            <input
              type="radio"
              name="kartlaggning"
              className="visually-hidden"
              value={snapshotId}
              checked={snapshotId === value}
              onChange={() => onChange(snapshotId)}
            />
            {isFolded ? words.replaceAll("\u00a0", "\n") : words}
            <span className="visually-hidden">, {totalLabel}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

type Scale = (value: Date | number) => number;

interface CurveProps extends Pick<TrackProps, "snapshots" | "value"> {
  readonly x: Scale;
  readonly y: Scale;
  readonly middles: readonly number[];
}

/** A state that is only known to the year is drawn as wide as the year. */
function Curve({ snapshots, value, x, y, middles }: CurveProps) {
  const known = snapshots.flatMap(({ total }, index) =>
    total === undefined ? [] : [{ ...snapshots[index], total, middle: middles[index] as number }],
  );
  const line = known.map(({ middle, total }) => `${middle} ${y(total)}`).join("L");
  return (
    <>
      <path d={`M${line}`} className={styles.curve} />
      {known.map(({ snapshotId, from, to, total, middle }, index) => {
        const anchor = toAnchor(middle, known[index - 1]?.middle, known[index + 1]?.middle);
        return (
          <g key={snapshotId} className={snapshotId === value ? styles.chosen : undefined}>
            <line
              x1={x(new Date(from as string))}
              x2={x(toEnd(to as string))}
              y1={y(total)}
              y2={y(total)}
              className={styles.state}
            />
            <circle cx={middle} cy={y(total)} r="4" className={styles.point} />
            <text
              x={middle + anchor.dx}
              y={y(total) + anchor.dy}
              textAnchor={anchor.side}
              className={styles.count}
            >
              {total}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Above the point, or at its free side when a neighbour is too near for both. */
function toAnchor(middle: number, before: number | undefined, after: number | undefined) {
  const near = 30;
  if (after !== undefined && after - middle < near) {
    return { side: "end", dx: -8, dy: 4 } as const;
  }
  if (before !== undefined && middle - before < near) {
    return { side: "start", dx: 8, dy: 5 } as const;
  }
  return { side: "middle", dx: 0, dy: -9 } as const;
}

function Years({ x }: { x: ReturnType<typeof toTimeScale> }) {
  const [start, end] = x.range() as [number, number];
  return (
    <g>
      <line x1={start} x2={end} y1={AXIS_Y} y2={AXIS_Y} className={styles.axis} />
      {x.ticks(8).map((tick) => (
        <line
          key={tick.getTime()}
          x1={x(tick)}
          x2={x(tick)}
          y1={AXIS_Y - 3}
          y2={AXIS_Y}
          className={styles.axis}
        />
      ))}
    </g>
  );
}

function toTimeScale(snapshots: readonly TimeLineSnapshot[], width: number) {
  const first = new Date(snapshots[0]?.from ?? "2000");
  const last = toEnd(snapshots.at(-1)?.to ?? "2001");
  return scaleUtc([first, last], [14, width - 44]);
}

/** The end of a day, so that one year's interval meets the next. */
function toEnd(day: string): Date {
  return new Date(`${day}T24:00:00Z`);
}

/** Steps to the next mapping every few seconds, from the first when at the last. */
function usePlayback(
  snapshots: readonly TimeLineSnapshot[],
  value: SnapshotId,
  onChange: (snapshotId: SnapshotId) => void,
) {
  // What playing has reached; `value` follows only when the page has been told.
  const [reached, setReached] = useState<SnapshotId>();
  const next = findNext(snapshots, reached);
  useEffect(() => {
    if (reached === undefined) return;
    if (next === undefined) {
      setReached(undefined);
      return;
    }
    const timer = setTimeout(() => {
      setReached(next);
      onChange(next);
    }, PLAY_EVERY_MS);
    return () => clearTimeout(timer);
  }, [reached, next, onChange]);
  const play = () => {
    const start = findNext(snapshots, value) === undefined ? snapshots[0]?.snapshotId : value;
    if (start !== undefined && start !== value) onChange(start);
    setReached(start);
  };
  const stop = () => setReached(undefined);
  const isPlaying = reached !== undefined;
  return { isPlaying, toggle: isPlaying ? stop : play, stop };
}

function findNext(
  snapshots: readonly TimeLineSnapshot[],
  after: SnapshotId | undefined,
): SnapshotId | undefined {
  const place = snapshots.findIndex(({ snapshotId }) => snapshotId === after);
  return place === -1 ? undefined : snapshots[place + 1]?.snapshotId;
}

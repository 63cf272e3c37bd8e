/** Where everything on the time line stands. */

import { spread } from "./spread.ts";
import type { Interval, QuotedCount, TimeLineMapping } from "./time-line-entry.ts";

/** Heights of the drawing, from its top. Units: CSS pixels. */
export const TOP = 26;
export const AXIS_Y = 62;
export const YEARS_Y = 76;
export const CHIP_TOP = 88;

/** A chip with the space beside it. A finger needs the narrowest; where there is not enough, the row scrolls. */
const WIDEST_CHIP = 96;
const NARROWEST_CHIP = 48;
/** Narrower than this a date takes two lines. */
const ONE_LINE = 86;
/** Of a year's number with the space beside it. */
const YEAR_WIDTH = 40;
/** What stands beside the first and the last point. */
const [BEFORE, AFTER] = [14, 34];

export interface TimeLineLayout {
  readonly width: number;
  /** Where a moment stands; milliseconds since 1970. */
  readonly x: (moment: number) => number;
  readonly y: (count: number) => number;
  readonly start: number;
  readonly end: number;
  /** The middle of each mapping's interval, and of the chip that chooses it. */
  readonly middles: readonly number[];
  readonly chips: readonly number[];
  readonly chipWidth: number;
  readonly isFolded: boolean;
}

interface TimeLineContent {
  readonly mappings: readonly TimeLineMapping[];
  readonly quoted: readonly QuotedCount[];
}

/**
 * Lays mappings out at true distances in time.
 * Shape: mappings oldest first, as their places are.
 * Units: `available` and every answer in CSS pixels.
 * Empty: without any mapping there is nothing to lay out, and every list is empty.
 */
export function layOutTimeLine(
  { mappings, quoted }: TimeLineContent,
  available: number,
): TimeLineLayout {
  const width = Math.max(available, mappings.length * NARROWEST_CHIP);
  const [start, end] = [BEFORE, width - AFTER];
  const all = [...mappings, ...quoted];
  const first = Math.min(...all.map(toStart));
  const last = Math.max(...all.map(toEnd));
  const x = (moment: number) => start + ((moment - first) / (last - first)) * (end - start);
  const counts = [...mappings.flatMap(({ totals }) => totals), ...quoted.map(({ count }) => count)];
  const largest = Math.max(1, ...counts);
  const middles = mappings.map((mapping) => toMiddle(mapping, x));
  const slot = Math.min(WIDEST_CHIP, Math.floor(width / mappings.length));
  return {
    width,
    x,
    y: (count) => AXIS_Y - (count / largest) * (AXIS_Y - TOP),
    start,
    end,
    middles,
    chips: spread(middles, slot, width),
    chipWidth: slot - 4,
    isFolded: slot < ONE_LINE,
  };
}

/** The first moment of an interval. */
export function toStart({ from }: Interval): number {
  return Date.parse(from);
}

/** The end of the last day, so that one year's interval meets the next. */
export function toEnd({ to }: Interval): number {
  return Date.parse(`${to}T24:00:00Z`);
}

export function toMiddle(interval: Interval, x: TimeLineLayout["x"]): number {
  return (x(toStart(interval)) + x(toEnd(interval))) / 2;
}

export interface YearTick {
  readonly year: number;
  readonly at: number;
  /** Every year has its tick, and as many have their number as there is room for. */
  readonly isNamed: boolean;
}

/** The beginnings of the years that the line reaches. */
export function listYears({ x, start, end }: TimeLineLayout, first: Interval): YearTick[] {
  const ticks: Omit<YearTick, "isNamed">[] = [];
  for (let year = Number(first.from.slice(0, 4)); ; year++) {
    const at = x(Date.UTC(year, 0, 1));
    if (at > end + 0.5) break;
    if (at >= start - 0.5) ticks.push({ year, at });
  }
  const apart = (ticks[1]?.at ?? end) - (ticks[0]?.at ?? start);
  const every = [1, 2, 5, 10].find((years) => years * apart >= YEAR_WIDTH) ?? 20;
  return ticks.map((tick, index) => ({
    ...tick,
    isNamed: index % every === 0 && tick.at + YEAR_WIDTH / 2 < end + AFTER,
  }));
}

/** The place in a row of positions that lies nearest to one. */
export function findNearest(places: readonly number[], wanted: number): number {
  const distances = places.map((place) => Math.abs(place - wanted));
  return distances.indexOf(Math.min(...distances));
}

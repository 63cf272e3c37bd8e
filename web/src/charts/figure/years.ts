/** Time as a chart's axis has it: milliseconds, with a tick where each year begins. */

import { type PartialDate, toFirstDay, toLastDay } from "@scenkartan/domain";

const YEAR_MS = 365.25 * 86_400_000;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** From the beginning of what the date says to its end; a day is a day long. */
export function toSpan(date: PartialDate): Span {
  return { from: Date.parse(toFirstDay(date)), to: Date.parse(`${toLastDay(date)}T23:59:59Z`) };
}

/** What an axis of time is given so that all spans have room on it. */
export function toYearAxis(spans: readonly Span[]) {
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const [begin, end] = [toYear(first), toYear(last)];
  return {
    type: "number",
    domain: [first - YEAR_MS / 4, last + YEAR_MS / 4],
    ticks: Array.from({ length: end - begin + 1 }, (_, place) => Date.UTC(begin + place, 0, 1)),
    tickFormatter: (at: number) => String(toYear(at)),
    allowDataOverflow: true,
  } as const;
}

const toYear = (at: number) => new Date(at).getUTCFullYear();

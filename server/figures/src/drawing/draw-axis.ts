/** Scales of a plot, with their lines and numbers. */

import { formatNumber } from "@scenkartan/domain";
import { scaleLinear } from "d3-scale";
import { createElement, type ReactElement } from "react";
import { type Box, drawLine, type Space, toType, widest, writeLine } from "./space.ts";

export interface Axis {
  readonly element: ReactElement;
  /** From a number to a pixel. */
  readonly scale: (value: number) => number;
  /** What is left for the plot. */
  readonly inner: Box;
}

const TICKS = 4;

interface Range {
  readonly maximum: number;
  /** What is counted; stands above the axis. */
  readonly unit: string;
}

/** Numbers to the left, zero at the bottom. */
export function drawUprightAxis(space: Space, { maximum, unit }: Range): Axis {
  const { box, theme, language, px } = space;
  const size = toType(space, "small");
  const domain = scaleLinear()
    .domain([0, Math.max(1, maximum)])
    .nice(TICKS);
  const ticks = domain.ticks(TICKS).filter((tick) => Number.isInteger(tick));
  const words = ticks.map((tick) => formatNumber(tick, language));
  const left = widest(words, size) + 10 * px;
  const top = size * 1.9;
  const inner = {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left,
    height: box.height - top,
  };
  const scale = domain.copy().range([inner.y + inner.height, inner.y]);
  const right = inner.x + inner.width;
  return {
    inner,
    scale,
    element: createElement(
      "g",
      { key: "axis" },
      writeLine(unit, { x: box.x, y: box.y + size, size, fill: theme["ink-2"] }),
      ...ticks.flatMap((tick, place) => {
        const y = scale(tick);
        return [
          drawLine([inner.x, y], [right, y], {
            color: tick === 0 ? theme["line-strong"] : theme.line,
          }),
          writeLine(words[place] ?? "", {
            x: inner.x - 8 * px,
            y: y + size * 0.35,
            size,
            fill: theme["ink-2"],
            anchor: "end",
          }),
        ];
      }),
    ),
  };
}

/** Numbers beneath, zero to the left. */
export function drawLyingAxis(space: Space, { maximum, unit }: Range): Axis {
  const { box, theme, language } = space;
  const size = toType(space, "small");
  const bottom = size * 3.1;
  const inner = { ...box, height: box.height - bottom };
  const scale = scaleLinear()
    .domain([0, Math.max(1, maximum)])
    .range([inner.x, inner.x + inner.width]);
  const ticks = scale.ticks(inner.width < 360 ? 2 : TICKS);
  const end = inner.y + inner.height;
  return {
    inner,
    scale,
    element: createElement(
      "g",
      { key: "axis" },
      ...ticks.flatMap((tick) => [
        drawLine([scale(tick), inner.y], [scale(tick), end], {
          color: tick === 0 ? theme["line-strong"] : theme.line,
        }),
        writeLine(formatNumber(tick, language), {
          x: scale(tick),
          y: end + size * 1.25,
          size,
          fill: theme["ink-2"],
          anchor: tick === 0 ? "start" : "middle",
        }),
      ]),
      writeLine(unit, { x: inner.x, y: end + size * 2.7, size, fill: theme["ink-2"] }),
    ),
  };
}

const DAY_MS = 86_400_000;

export interface TimeSpan {
  readonly first: string;
  readonly last: string;
}

/** Years beneath, spaced as time is. `scale` takes days as `YYYY-MM-DD`. */
export function drawTimeAxis(
  space: Space,
  { first, last }: TimeSpan,
): Omit<Axis, "scale"> & { readonly scale: (day: string) => number } {
  const { box, theme } = space;
  const size = toType(space, "small");
  const inner = { ...box, height: box.height - size * 1.9 };
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4)) + 1];
  const toDays = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  const linear = scaleLinear()
    .domain([toDays(`${from}-01-01`), toDays(`${to}-01-01`)])
    .range([inner.x, inner.x + inner.width]);
  const scale = (day: string) => linear(toDays(day));
  const step = Math.ceil((to - from) / Math.max(2, inner.width / (size * 4.5)));
  const years = Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, n) => from + n * step,
  );
  const end = inner.y + inner.height;
  return {
    inner,
    scale,
    element: createElement(
      "g",
      { key: "time" },
      drawLine([inner.x, end], [inner.x + inner.width, end], { color: theme["line-strong"] }),
      ...years.flatMap((year) => {
        const x = scale(`${year}-01-01`);
        return [
          drawLine([x, end], [x, end + size * 0.4], { color: theme["line-strong"] }),
          writeLine(String(year), {
            x,
            y: end + size * 1.6,
            size,
            fill: theme["ink-2"],
            anchor: year === from ? "start" : year === to ? "end" : "middle",
          }),
        ];
      }),
    ),
  };
}

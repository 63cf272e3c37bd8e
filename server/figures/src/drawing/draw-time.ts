/** Numbers where they stand in time: a stem from zero, and across it the time that it holds for. */

import {
  formatDate,
  formatNumber,
  type PartialDate,
  toFirstDay,
  toLastDay,
} from "@scenkartan/domain";
import { createElement, type ReactElement } from "react";
import type { TimePlot } from "../plot.ts";
import { sayMissing } from "../say-missing.ts";
import type { Row, Sheet } from "../sheet.ts";
import { drawTimeAxis, drawUprightAxis } from "./draw-axis.ts";
import { drawLine, markRow, type Space, toType, widest, writeLine, writeLines } from "./space.ts";

interface Point {
  readonly row: Row;
  /** Which row of the table it is. */
  readonly place: number;
  readonly value: number;
  readonly left: number;
  readonly right: number;
  readonly x: number;
  readonly y: number;
}

export function drawTime(plot: TimePlot, { table }: Sheet, space: Space): ReactElement[] {
  const [series] = plot.series;
  if (series === undefined) return [];
  const rows = table.rows.filter((row) => typeof row[series.key] === "number");
  const dates = rows.map((row) => row[plot.at] as PartialDate);
  const span = {
    first: dates.map(toFirstDay).toSorted()[0] ?? "",
    last: dates.map(toLastDay).toSorted().at(-1) ?? "",
  };
  const values = rows.map((row) => row[series.key] as number);
  const small = toType(space, "small");
  const { box } = space;
  const upright = drawUprightAxis(
    { ...space, box: { ...box, height: box.height - small * 1.9 } },
    { maximum: Math.max(...values) * 1.15, unit: plot.unit },
  );
  // A date beside the last point has room as well.
  const room = small * 5;
  const time = drawTimeAxis(
    {
      ...space,
      box: {
        ...upright.inner,
        width: upright.inner.width - room,
        height: upright.inner.height + small * 1.9,
      },
    },
    span,
  );
  const toX = (date: PartialDate) =>
    (time.scale(toFirstDay(date)) + time.scale(toLastDay(date))) / 2;
  const points = rows.map((row, place): Point => {
    const date = row[plot.at] as PartialDate;
    const [left, right] = [time.scale(toFirstDay(date)), time.scale(toLastDay(date))];
    const value = values[place] as number;
    return {
      row,
      place: table.rows.indexOf(row),
      value,
      left,
      right,
      x: toX(date),
      y: upright.scale(value),
    };
  });
  const ink = space.theme[series.ink];
  return [
    upright.element,
    time.element,
    ...points.map((point) => drawPoint(point, { plot, ink, zero: upright.scale(0), space })),
    ...writePoints(points, plot, space),
    ...writeMissing(table.rows, { plot, zero: upright.scale(0), space, toX }),
  ];
}

interface Look {
  readonly plot: TimePlot;
  readonly ink: string;
  readonly zero: number;
  readonly space: Space;
}

function drawPoint(point: Point, { plot, ink, zero, space: { px, theme } }: Look) {
  const { x, y, left, right } = point;
  const isQuoted = isTrue(point.row, plot.quoted);
  const stem = { color: ink, width: 2 * px, ...(isQuoted && { dash: "3 3" }) };
  return createElement(
    "g",
    { key: `point ${x}`, ...markRow(point.place) },
    drawLine([x, zero], [x, y], stem),
    right - left > 12 * px ? drawLine([left, y], [right, y], { color: ink, width: 2 * px }) : null,
    createElement("circle", {
      cx: x,
      cy: y,
      r: 6 * px,
      fill: isQuoted ? theme.card : ink,
      stroke: ink,
      strokeWidth: 2 * px,
    }),
  );
}

const isTrue = (row: Row, key: string | undefined) => key !== undefined && row[key] !== "";

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIDES = [0, -1, 1] as const;

/** Above its point, else to the left, else to the right: where no other words stand, nor a stem. */
function writePoints(points: readonly Point[], plot: TimePlot, space: Space): ReactElement[] {
  const taken: Room[] = [];
  return points.map((point) => {
    const date = formatDate(point.row[plot.at] as PartialDate, space.language);
    const others = points.filter((other) => other !== point);
    const isFree = (room: Room) =>
      !taken.some((each) => isOver(each, room)) && !others.some((other) => isCrossed(other, room));
    const side = SIDES.find((each) => isFree(toRoom(point, date, each, space))) ?? 1;
    taken.push(toRoom(point, date, side, space));
    return writePoint(point, { date, side, space });
  });
}

function toRoom({ x, y }: Point, date: string, side: -1 | 0 | 1, space: Space): Room {
  const [size, small] = [toType(space, "subtitle"), toType(space, "small")];
  const width = widest([date], small) + 4 * space.px;
  const gap = 11 * space.px;
  const left = side === 0 ? x - width / 2 : side < 0 ? x - gap - width : x + gap;
  const bottom = side === 0 ? y - 9 * space.px : y + small;
  return { left, right: left + width, top: bottom - size - small * 1.2, bottom };
}

function isOver(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Its stem goes through the words, or its dot lies upon them. */
function isCrossed({ x, y }: Point, { left, right, bottom }: Room): boolean {
  return x > left - 6 && x < right + 6 && y < bottom + 6;
}

interface PointWords {
  readonly date: string;
  /** To the left of the point, above it, to the right. */
  readonly side: -1 | 0 | 1;
  readonly space: Space;
}

const ANCHORS = { "-1": "end", "0": "middle", "1": "start" } as const;

function writePoint(
  { x, y, value, place }: Point,
  { date, side, space }: PointWords,
): ReactElement {
  const { theme, language, px } = space;
  const [size, small] = [toType(space, "subtitle"), toType(space, "small")];
  const number = formatNumber(value, language);
  const baseline = side === 0 ? y - 12 * px : y + small * 0.75;
  const written = { x: x + side * 11 * px, anchor: ANCHORS[`${side}`], fill: theme.ink } as const;
  return createElement(
    "g",
    { key: `words ${x}`, ...markRow(place) },
    writeLine(number, { ...written, y: baseline - small * 1.15, size, face: "strong" }),
    writeLine(date, { ...written, y: baseline, size: small, fill: theme["ink-2"] }),
  );
}

/** Where a mapping is and its number is not: why, at the foot. */
function writeMissing(
  rows: readonly Row[],
  {
    plot,
    zero,
    space,
    toX,
  }: Pick<Look, "plot" | "zero" | "space"> & { readonly toX: (date: PartialDate) => number },
): ReactElement[] {
  const [series] = plot.series;
  const small = toType(space, "small");
  return rows.flatMap((row) => {
    const cell = series && row[series.key];
    if (typeof cell !== "object") return [];
    const date = row[plot.at] as PartialDate;
    const lines = [formatDate(date, space.language), sayMissing(cell, space.language)];
    const written = { x: toX(date), y: zero - small * 2, size: small, fill: space.theme["ink-2"] };
    return writeLines(lines, { ...written, anchor: "middle" });
  });
}

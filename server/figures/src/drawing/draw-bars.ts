/** Lying bars: beneath each other, or one after the other as parts of a whole. */

import { formatNumber } from "@scenkartan/domain";
import { createElement, type ReactElement } from "react";
import { writeCell } from "../make-sheet.ts";
import type { BarPlot, Series } from "../plot.ts";
import type { Row, Sheet } from "../sheet.ts";
import { type Axis, drawLyingAxis } from "./draw-axis.ts";
import { measureText } from "./measure-text.ts";
import {
  type Box,
  drawBar,
  drawLine,
  markRow,
  type Space,
  toType,
  widest,
  writeLine,
  writeLines,
} from "./space.ts";
import { wrapText } from "./wrap-text.ts";
import { writeRest } from "./write-rest.ts";

const LABEL_SHARE = 0.34;
const MOST_ROW = 92;
const LEAST_ROW = 1.35;

export function drawBars(plot: BarPlot, sheet: Sheet, space: Space): ReactElement[] {
  const { box, px } = space;
  const size = toType(space, "label");
  const names = sheet.table.rows.map((row) => String(row[plot.label]));
  const labels = Math.min(box.width * LABEL_SHARE, widest(names, size) + 4) + 12 * px;
  const values = widest(listValues(plot, sheet), size, "strong") + 12 * px;
  const inner = { ...box, x: box.x + labels, width: box.width - labels - values };
  const maximum = Math.max(
    plot.leastMaximum ?? 0,
    ...sheet.table.rows.map((row) => toEnd(row, plot)),
  );
  const axis = drawLyingAxis({ ...space, box: inner }, { maximum, unit: plot.unit });
  const { shown, left } = fitRows(sheet.table.rows, plot, { space, height: axis.inner.height });
  const rowHeight = Math.min(
    MOST_ROW * px,
    axis.inner.height / (shown.length + (left > 0 ? 1 : 0)),
  );
  const rows = shown.map((row, place) => {
    const y = axis.inner.y + place * rowHeight;
    return drawRow(row, {
      plot,
      sheet,
      space,
      axis,
      labels,
      place,
      row: { ...box, y, height: rowHeight },
    });
  });
  return [
    axis.element,
    ...rows,
    ...writeRest(left, axis.inner.y + shown.length * rowHeight, space),
  ];
}

function listValues(plot: BarPlot, sheet: Sheet): string[] {
  if (plot.isStacked) return [];
  return sheet.table.rows.flatMap((row) =>
    plot.series.map(({ key }) => (typeof row[key] === "number" ? writeValue(row, key, sheet) : "")),
  );
}

/** What the picture has no room for stands in the files. */
function fitRows(
  rows: readonly Row[],
  { series, isStacked }: BarPlot,
  { space, height }: { readonly space: Space; readonly height: number },
) {
  const least =
    toType(space, "small") * LEAST_ROW * (isStacked ? 1 : Math.max(1, series.length * 0.75));
  const room = Math.floor(height / least);
  if (rows.length <= room) return { shown: rows, left: 0 };
  return { shown: rows.slice(0, room - 1), left: rows.length - room + 1 };
}

/** The largest number that the row's bars reach. */
function toEnd(row: Row, { series, isStacked, high }: BarPlot): number {
  const numbers = series.map(({ key }) => toNumber(row, key));
  const reach = isStacked ? numbers.reduce((sum, each) => sum + each, 0) : Math.max(...numbers);
  return Math.max(reach, toNumber(row, high));
}

function toNumber(row: Row, key: string | undefined): number {
  const cell = key === undefined ? undefined : row[key];
  return typeof cell === "number" ? cell : 0;
}

interface Place {
  readonly plot: BarPlot;
  readonly sheet: Sheet;
  readonly space: Space;
  readonly axis: Axis;
  /** Width of the column of labels. */
  readonly labels: number;
  /** Which row of the table it is. */
  readonly place: number;
  readonly row: Box;
}

function drawRow(row: Row, place: Place): ReactElement {
  const { plot, space, labels, row: box } = place;
  const size = Math.min(toType(space, "label"), box.height * 0.75);
  const lines = wrapText(String(row[plot.label]), {
    width: labels - 12 * space.px,
    size,
    most: Math.max(1, Math.min(2, Math.floor(box.height / (size * 1.3)))),
  });
  const middle = box.y + box.height / 2;
  const first = middle + size * 0.35 - ((lines.length - 1) * size * 1.28) / 2;
  return createElement(
    "g",
    { key: `row ${box.y}`, ...markRow(place.place) },
    ...writeLines(lines, { x: box.x, y: first, size, fill: space.theme.ink }),
    ...(plot.isStacked ? drawStack(row, place) : drawGroup(row, place)),
  );
}

const THICKNESS = 0.72;

function drawStack(
  row: Row,
  { plot, sheet, space, axis, row: box }: Place,
): (ReactElement | null)[] {
  const height = box.height * THICKNESS;
  const y = box.y + (box.height - height) / 2;
  let end = 0;
  return plot.series.flatMap((series) => {
    const value = toNumber(row, series.key);
    const x = axis.scale(end);
    end += value;
    const bar = { x, y, width: axis.scale(end) - x, height };
    return [
      drawBar(bar, { color: space.theme[series.ink], isOpen: series.isOpen }),
      writeInside(writeValue(row, series.key, sheet), { bar, series, space }),
    ];
  });
}

/** Only where it has room. */
function writeInside(
  words: string,
  { bar, series, space }: { readonly bar: Box; readonly series: Series; readonly space: Space },
): ReactElement | null {
  const size = Math.min(toType(space, "small"), bar.height * 0.6);
  if (size < 9 || measureText(words, size) + 8 > bar.width) return null;
  return writeLine(words, {
    x: bar.x + bar.width / 2,
    y: bar.y + bar.height / 2 + size * 0.35,
    size,
    fill: series.isOpen ? space.theme.ink : space.theme.card,
    anchor: "middle",
  });
}

function drawGroup(
  row: Row,
  { plot, sheet, space, axis, row: box }: Place,
): (ReactElement | null)[] {
  const all = box.height * THICKNESS;
  const height = Math.min(44 * space.px, all / plot.series.length);
  const top = box.y + (box.height - height * plot.series.length) / 2;
  const size = Math.min(toType(space, "label"), height * 0.95);
  return plot.series.flatMap((series, place) => {
    const y = top + place * height;
    const value = toNumber(row, series.key);
    const x = axis.scale(0);
    const bar = { x, y, width: axis.scale(value) - x, height: height * 0.88 };
    const isKnown = typeof row[series.key] === "number";
    const end = Math.max(bar.x + bar.width, isKnown ? axis.scale(toNumber(row, plot.high)) : 0);
    return [
      drawBar(bar, { color: space.theme[series.ink], isOpen: series.isOpen }),
      ...(isKnown ? drawInterval(row, { plot, axis, bar, space }) : []),
      writeLine(writeValue(row, series.key, sheet), {
        x: end + 8 * space.px,
        y: y + bar.height / 2 + size * 0.35,
        size,
        fill: isKnown ? space.theme.ink : space.theme["ink-2"],
        face: isKnown ? "strong" : "sans",
      }),
    ];
  });
}

function drawInterval(
  row: Row,
  { plot, axis, bar, space }: Pick<Place, "plot" | "axis" | "space"> & { readonly bar: Box },
): ReactElement[] {
  const [low, high] = [plot.low, plot.high].map((key) => (key ? row[key] : undefined));
  if (typeof low !== "number" || typeof high !== "number") return [];
  const y = bar.y + bar.height / 2;
  const [left, right, cap] = [axis.scale(low), axis.scale(high), bar.height * 0.22];
  const halo = { color: space.theme.card, width: 4.5 * space.px };
  const stroke = { color: space.theme.ink, width: 1.6 * space.px };
  return [
    drawLine([left, y], [right, y], halo),
    drawLine([left, y], [right, y], stroke),
    drawLine([left, y - cap], [left, y + cap], stroke),
    drawLine([right, y - cap], [right, y + cap], stroke),
  ];
}

/** The number alone, its unit stands at the axis; a reason in words. */
function writeValue(row: Row, key: string, { table, language }: Sheet): string {
  const column = table.columns.find((each) => each.key === key);
  if (column === undefined) return "";
  const cell = row[key];
  if (typeof cell === "number") return formatNumber(cell, language, column.decimals ?? 0);
  return writeCell(cell, column, language);
}

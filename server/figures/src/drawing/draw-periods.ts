/** A line from one date to another for each row, in the order of time. */

import { type PartialDate, toFirstDay, toLastDay } from "@scenkartan/domain";
import { createElement, type ReactElement } from "react";
import type { PeriodPlot } from "../plot.ts";
import type { Row, Sheet } from "../sheet.ts";
import { drawTimeAxis } from "./draw-axis.ts";
import { drawLine, markRow, type Space, toType, widest, writeLines } from "./space.ts";
import { wrapText } from "./wrap-text.ts";
import { writeRest } from "./write-rest.ts";

const LABEL_SHARE = 0.4;
const MOST_ROW = 52;
const LEAST_ROW = 1.5;

export function drawPeriods(
  plot: PeriodPlot,
  { table: { rows } }: Sheet,
  space: Space,
): ReactElement[] {
  const { box, px } = space;
  const size = toType(space, "label");
  const words = rows.map((row) => toWords(row, plot));
  const labels = Math.min(box.width * LABEL_SHARE, widest(words, size)) + 16 * px;
  const span = {
    first: rows.map((row) => toFirstDay(row[plot.from] as PartialDate)).toSorted()[0] ?? "",
    last:
      rows
        .map((row) => toLastDay(row[plot.to] as PartialDate))
        .toSorted()
        .at(-1) ?? "",
  };
  const axis = drawTimeAxis(
    { ...space, box: { ...box, x: box.x + labels, width: box.width - labels } },
    span,
  );
  const room = Math.floor(axis.inner.height / (size * LEAST_ROW));
  const shown = rows.length <= room ? rows : rows.slice(0, room - 1);
  const height = Math.min(
    MOST_ROW * px,
    axis.inner.height / Math.max(1, Math.min(room, rows.length)),
  );
  return [
    axis.element,
    ...shown.map((row, place) => {
      const y = axis.inner.y + (place + 0.5) * height;
      const [left, right] = [
        axis.scale(toFirstDay(row[plot.from] as PartialDate)),
        axis.scale(toLastDay(row[plot.to] as PartialDate)),
      ];
      const lines = wrapText(words[place] ?? "", { width: labels - 16 * px, size, most: 1 });
      return createElement(
        "g",
        { key: `period ${y}`, ...markRow(place) },
        ...writeLines(lines, { x: box.x, y: y + size * 0.35, size, fill: space.theme.ink }),
        drawLine([axis.inner.x, y], [axis.inner.x + axis.inner.width, y], {
          color: space.theme.line,
        }),
        drawLine([left, y], [Math.max(right, left + 5 * px), y], {
          color: space.theme.accent,
          width: Math.min(12 * px, height * 0.6),
        }),
      );
    }),
    ...writeRest(rows.length - shown.length, axis.inner.y + shown.length * height, space),
  ];
}

const toWords = (row: Row, { label }: PeriodPlot) =>
  [row[label], row.period].filter(Boolean).join(", ");

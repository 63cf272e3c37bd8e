/** The table itself, in the largest type that lets it fit. */

import { createElement, type ReactElement } from "react";
import { writeCell } from "../make-sheet.ts";
import type { Column, Row, Sheet } from "../sheet.ts";
import { measureText } from "./measure-text.ts";
import { drawLine, LINE_HEIGHT, type Space, toType, writeLines } from "./space.ts";
import { wrapText } from "./wrap-text.ts";
import { writeRest } from "./write-rest.ts";

interface Layout {
  readonly size: number;
  /** Of each column, gap included. */
  readonly widths: readonly number[];
  /** The lines of each cell, row by row, the head first. */
  readonly rows: readonly (readonly (readonly string[])[])[];
}

const STEPS = [1, 0.92, 0.84, 0.76, 0.68];
const LEAST_SIZE = 9.5;
const GAP = 18;
const MOST_LINES = 3;

export function drawTable({ table, language }: Sheet, space: Space): ReactElement[] {
  const { columns } = table;
  const cells = [
    columns.map(({ name, unit }) => (unit ? `${name}, ${unit}` : name)),
    ...table.rows.map((row) => columns.map((column) => writeTableCell(row, column, language))),
  ];
  const largest = toType(space, "label");
  const sizes = STEPS.map((step) => Math.max(LEAST_SIZE, largest * step));
  const layouts = sizes.map((size) => layOut(cells, size, space));
  const layout = layouts.find((each) => toHeight(each) <= space.box.height) ?? layouts.at(-1);
  return layout ? drawLayout(layout, columns, space) : [];
}

/** The unit stands in the head. */
function writeTableCell(
  row: Row,
  { unit: _, ...column }: Column,
  language: Sheet["language"],
): string {
  return writeCell(row[column.key], column, language);
}

function layOut(cells: readonly (readonly string[])[], size: number, { box, px }: Space): Layout {
  const gap = GAP * px;
  const natural = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => measureText(row[column] ?? "", size, "strong"))),
  );
  const widths = share(natural, box.width - gap * natural.length).map((width) => width + gap);
  const rows = cells.map((row, place) =>
    row.map((text, column) =>
      wrapText(text, {
        width: (widths[column] ?? gap) - gap,
        size,
        face: place === 0 ? "strong" : "sans",
        most: MOST_LINES,
      }),
    ),
  );
  return { size, widths, rows };
}

/** Narrow columns keep their width; wide ones share what is left. */
function share(natural: readonly number[], room: number): number[] {
  const sum = natural.reduce((total, each) => total + each, 0);
  if (sum <= room) return natural.map((each) => each * Math.min(1.9, room / sum));
  const even = room / natural.length;
  const narrow = natural.filter((each) => each <= even);
  const left = room - narrow.reduce((total, each) => total + each, 0);
  const wide = natural.filter((each) => each > even).reduce((total, each) => total + each, 0);
  return natural.map((each) => (each <= even ? each : (each / wide) * left));
}

const PADDING = 0.75;

function toRowHeight(row: readonly (readonly string[])[], size: number): number {
  const lines = Math.max(1, ...row.map((cell) => cell.length));
  return lines * size * LINE_HEIGHT + size * PADDING;
}

function toHeight({ rows, size }: Layout): number {
  return rows.reduce((sum, row) => sum + toRowHeight(row, size), 0);
}

function drawLayout({ rows, size, widths }: Layout, columns: readonly Column[], space: Space) {
  const { box, theme } = space;
  const end = box.y + box.height;
  const drawn: ReactElement[] = [];
  let y = box.y;
  let place = 0;
  for (const row of rows) {
    const height = toRowHeight(row, size);
    const isLast = place === rows.length - 1;
    if (y + height + (isLast ? 0 : size * 1.8) > end + 1) break;
    drawn.push(drawRow(row, { y, height, size, widths, columns, space, isHead: place === 0 }));
    y += height;
    place += 1;
  }
  const line = drawLine([box.x, y], [box.x + box.width, y], { color: theme.line });
  return [
    ...drawn,
    createElement("g", { key: "end" }, line),
    ...writeRest(rows.length - place, y, space),
  ];
}

interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly size: number;
  readonly widths: readonly number[];
  readonly columns: readonly Column[];
  readonly space: Space;
  readonly isHead: boolean;
}

function drawRow(
  cells: readonly (readonly string[])[],
  { y, size, widths, columns, space: { box, theme, px }, isHead }: RowPlace,
): ReactElement {
  let x = box.x;
  const texts = cells.flatMap((lines, column) => {
    const width = widths[column] ?? 0;
    const isNumber = !columns[column]?.isText;
    const written = {
      x: isNumber ? x + width - GAP * px : x,
      y: y + size * 1.3,
      size,
      fill: isHead ? theme["ink-2"] : theme.ink,
      face: isHead ? ("strong" as const) : ("sans" as const),
      anchor: isNumber ? ("end" as const) : ("start" as const),
    };
    x += width;
    return writeLines(lines, written);
  });
  const color = isHead ? theme.card : theme.line;
  const line = drawLine([box.x, y], [box.x + box.width, y], { color });
  return createElement("g", { key: `row ${y}` }, line, ...texts);
}

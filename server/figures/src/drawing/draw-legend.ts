/** What the inks of a plot stand for. */

import { createElement, type ReactElement } from "react";
import { MARK_SIZE } from "../map/mark-shapes.ts";
import type { MapLegendEntry } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { toPaint } from "./draw-map.ts";
import { drawMark } from "./draw-mark.ts";
import { measureText } from "./measure-text.ts";
import { type Box, drawBar, LINE_HEIGHT, round, type Space, toType, writeLine } from "./space.ts";
import type { Theme } from "./theme.ts";

interface Entry {
  readonly name: string;
  /** In a square, in the theme of the picture. */
  readonly draw: (square: Box) => ReactElement | null;
}

export interface Legend {
  readonly elements: readonly ReactElement[];
  readonly height: number;
}

/** In rows from the top of the space. Empty where the plot explains itself. */
export function drawLegend(sheet: Sheet, space: Space): Legend {
  const { box, theme, px } = space;
  const size = toType(space, "label");
  const [swatch, gap] = [size * 0.85, 22 * px];
  const height = size * LINE_HEIGHT * 1.15;
  let [x, y] = [box.x, box.y];
  const elements = listEntries(sheet, space).map(({ name, draw }) => {
    const width = swatch + 7 * px + measureText(name, size);
    if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + height];
    const square = { x, y: y + size * 0.2, width: swatch, height: swatch };
    const text = { x: x + swatch + 7 * px, y: y + size, size, fill: theme.ink };
    x += width + gap;
    return createElement("g", { key: name }, draw(square), writeLine(name, text));
  });
  return { elements, height: elements.length === 0 ? 0 : y - box.y + height + 6 * px };
}

function drawDot(box: Space["box"], color: string, fill: string): ReactElement {
  const radius = box.width / 2 - 1;
  return createElement("circle", {
    cx: box.x + box.width / 2,
    cy: box.y + box.height / 2,
    r: radius,
    fill,
    stroke: color,
    strokeWidth: 2,
  });
}

function listEntries({ plot, table }: Sheet, { theme, px }: Space): Entry[] {
  if (plot.kind === "map") return plot.legend.map((entry) => toMapEntry(entry, theme, px));
  if (plot.kind === "bars") {
    if (plot.series.length < 2) return [];
    return plot.series.map(({ name, ink, isOpen }) => ({
      name,
      draw: (square) => drawBar(square, { color: theme[ink], isOpen }),
    }));
  }
  if (plot.kind !== "time" || plot.quoted === undefined) return [];
  const { quoted } = plot;
  const name = table.rows.map((row) => String(row[quoted])).find((words) => words !== "");
  const ink = theme[plot.series[0]?.ink ?? "accent"];
  return name ? [{ name, draw: (square) => drawDot(square, ink, theme.card) }] : [];
}

function toMapEntry({ name, shape, look }: MapLegendEntry, theme: Theme, px: number): Entry {
  return {
    name,
    draw: ({ x, y, width, height }) => {
      if (look) return createElement("rect", { x, y, width, height, ...toPaint(look, theme, px) });
      if (!shape) return null;
      const scale = (width * 1.3) / MARK_SIZE;
      const transform = `translate(${round(x - width * 0.15)} ${round(y - width * 0.15)}) scale(${round(scale)})`;
      return createElement("g", { transform }, drawMark(shape, theme));
    },
  };
}

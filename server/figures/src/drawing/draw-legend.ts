/** What the inks of a plot stand for. */

import { createElement, type ReactElement } from "react";
import type { Series } from "../plot.ts";
import type { Sheet } from "../sheet.ts";
import { measureText } from "./measure-text.ts";
import { drawBar, LINE_HEIGHT, type Space, toType, writeLine } from "./space.ts";

interface Entry {
  readonly name: string;
  readonly ink: Series["ink"];
  readonly isOpen?: boolean | undefined;
  readonly isRound?: boolean;
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
  const elements = listEntries(sheet).map(({ name, ink, isOpen, isRound }) => {
    const width = swatch + 7 * px + measureText(name, size);
    if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + height];
    const square = { x, y: y + size * 0.2, width: swatch, height: swatch };
    const paint = { color: theme[ink], isOpen };
    const text = { x: x + swatch + 7 * px, y: y + size, size, fill: theme.ink };
    x += width + gap;
    return createElement(
      "g",
      { key: name },
      isRound ? drawDot(square, paint.color, theme.card) : drawBar(square, paint),
      writeLine(name, text),
    );
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

function listEntries({ plot, table, language }: Sheet): Entry[] {
  if (plot.kind === "bars") return plot.series.length > 1 ? [...plot.series] : [];
  if (plot.kind !== "time" || plot.quoted === undefined) return [];
  const { quoted } = plot;
  const isQuoted = table.rows.some((row) => row[quoted] !== "");
  if (!isQuoted) return [];
  const [series] = plot.series;
  const ink = series?.ink ?? "accent";
  const words = { sv: "citerat antal, ingen kartläggning", en: "quoted count, not a mapping" };
  return [{ name: words[language], ink, isRound: true }];
}

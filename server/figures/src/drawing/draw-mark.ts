/** A sign as parts of an SVG, in the square that its shape is described in. */

import { createElement, type ReactElement } from "react";
import { GLYPH_WIDTH, HALO, MARK_SIZE, type MarkShape, toLineCap } from "../map/mark-shapes.ts";
import type { Theme } from "./theme.ts";

const MIDDLE = MARK_SIZE / 2;

/** The colour of a sign, which shapes call by the name that style sheets have for it. */
export function toColor({ color }: MarkShape, theme: Theme): string {
  return theme[color.slice(2) as "accent" | "gained" | "lost" | "label"];
}

export function drawMark(shape: MarkShape, theme: Theme): ReactElement {
  const { ringRadius, ringWidth, dash, dotRadius, glyph } = shape;
  const color = toColor(shape, theme);
  return createElement(
    "g",
    null,
    createElement("circle", {
      cx: MIDDLE,
      cy: MIDDLE,
      r: ringRadius,
      fill: "none",
      stroke: color,
      strokeWidth: ringWidth,
      strokeDasharray: dash.length > 0 ? dash.map((each) => each.toFixed(2)).join(" ") : undefined,
      strokeLinecap: toLineCap(shape),
    }),
    dotRadius > 0
      ? createElement("circle", { cx: MIDDLE, cy: MIDDLE, r: dotRadius, fill: color })
      : null,
    glyph
      ? createElement("path", {
          d: glyph,
          fill: "none",
          stroke: color,
          strokeWidth: GLYPH_WIDTH,
          strokeLinecap: "round",
        })
      : null,
  );
}

/** The disc behind a sign on a map. */
export function drawMarkHalo({ ringRadius, ringWidth }: MarkShape, theme: Theme): ReactElement {
  return createElement("circle", {
    cx: MIDDLE,
    cy: MIDDLE,
    r: ringRadius + ringWidth / 2 + HALO.width,
    fill: theme.halo,
    opacity: HALO.opacity,
  });
}

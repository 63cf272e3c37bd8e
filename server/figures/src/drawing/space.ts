/** Where a part of a picture is drawn, and with what. */

import type { Language } from "@scenkartan/domain";
import { createElement, type ReactElement } from "react";
import { type Face, measureText } from "./measure-text.ts";
import { SERIF, type Theme } from "./theme.ts";

/** Units: pixels of the picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Space {
  readonly box: Box;
  readonly theme: Theme;
  readonly language: Language;
  /** How many pixels of this picture are one of a picture of 1200 × 675. */
  readonly px: number;
}

/** Sizes of type at 1200 × 675. None is drawn smaller than can be read. */
export const TYPE = { title: 30, subtitle: 17, label: 15, small: 13 } as const;
const LEAST_TYPE = 10;

export function toType(space: Pick<Space, "px">, name: keyof typeof TYPE): number {
  return Math.max(LEAST_TYPE, TYPE[name] * space.px);
}

export interface Written {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly face?: Face;
  readonly anchor?: "start" | "middle" | "end";
}

const STRONG = 600;

/** Letters from which on a line would leave the picture in another face; a label has room around it. */
const LONG_LINE = 30;

/** A line of text in the picture's own face unless told otherwise; `y` is its baseline. */
export function writeLine(text: string, written: Written): ReactElement {
  const { x, y, size, fill, face = "sans", anchor = "start" } = written;
  return createElement(
    "text",
    {
      x: round(x),
      y: round(y),
      fontSize: round(size),
      fontFamily: face === "serif" ? SERIF : undefined,
      fontWeight: face === "sans" ? undefined : STRONG,
      fill,
      textAnchor: anchor === "start" ? undefined : anchor,
      // Where the face is not at hand another takes its place, and its room.
      ...((face === "serif" || text.length > LONG_LINE) && {
        textLength: round(measureText(text, size, face)),
        lengthAdjust: "spacingAndGlyphs",
      }),
    },
    text,
  );
}

export const LINE_HEIGHT = 1.28;

/** Marks what is drawn of a row of the table, by its place there, for scripts that tell it. */
export const markRow = (place: number) => ({ "data-row": place });

/** Lines below each other, the first at `y`. */
export function writeLines(lines: readonly string[], written: Written): ReactElement[] {
  return lines.map((line, place) =>
    keyed(
      writeLine(line, { ...written, y: written.y + place * written.size * LINE_HEIGHT }),
      `${written.x} ${written.y} ${place}`,
    ),
  );
}

export function keyed(element: ReactElement, key: string): ReactElement {
  return createElement("g", { key }, element);
}

/** Hundredths of a pixel are seen by nobody and make a file larger. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function widest(texts: readonly string[], size: number, face: Face = "sans"): number {
  return Math.max(0, ...texts.map((text) => measureText(text, size, face)));
}

export interface Stroke {
  readonly color: string;
  readonly width?: number;
  readonly dash?: string;
}

export function drawLine(
  from: readonly [number, number],
  to: readonly [number, number],
  { color, width = 1, dash }: Stroke,
): ReactElement {
  return createElement("line", {
    x1: round(from[0]),
    y1: round(from[1]),
    x2: round(to[0]),
    y2: round(to[1]),
    stroke: color,
    strokeWidth: width,
    strokeDasharray: dash,
  });
}

export interface Paint {
  readonly color: string;
  /** Outlined and not filled. */
  readonly isOpen?: boolean | undefined;
}

/** Nothing where it has no width or height. */
export function drawBar(
  { x, y, width, height }: Box,
  { color, isOpen }: Paint,
): ReactElement | null {
  if (width <= 0 || height <= 0) return null;
  const inset = isOpen ? 0.75 : 0;
  return createElement("rect", {
    x: round(x + inset),
    y: round(y + inset),
    width: round(Math.max(0.5, width - 2 * inset)),
    height: round(Math.max(0.5, height - 2 * inset)),
    fill: isOpen ? "none" : color,
    stroke: isOpen ? color : undefined,
    strokeWidth: isOpen ? 1.5 : undefined,
    strokeDasharray: isOpen ? "5 3" : undefined,
  });
}

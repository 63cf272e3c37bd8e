/**
 * How kept, lost and gained ground is filled, described once: the map paints it on a canvas, legends
 * and charts draw it as SVG. The direction of the lines says what the colour says.
 */

import type { GroundPart } from "@scenkartan/domain";

export interface GroundFill {
  /** CSS custom property. */
  readonly color: "--accent" | "--gained" | "--lost";
  /** Share of the colour behind the lines. */
  readonly wash: number;
  /** Which way the lines go; solid without. */
  readonly lines?: "rising" | "falling";
}

export const GROUND_FILLS: Readonly<Record<GroundPart, GroundFill>> = {
  kept: { color: "--accent", wash: 0.35 },
  lost: { color: "--lost", wash: 0.12, lines: "falling" },
  gained: { color: "--gained", wash: 0.16, lines: "rising" },
};

/** Side of the square that repeats, and width of its lines, in CSS pixels. */
export const TILE_SIZE = 8;
export const LINE_WIDTH = 1.8;

/** Lines that meet their own continuation at every edge of the tile, as the path of an SVG. */
export const LINE_PATHS = {
  rising: "M-2 2 2-2M0 8 8 0M6 10 10 6",
  falling: "M-2 6 2 10M0 0 8 8M6-2 10 2",
} as const;

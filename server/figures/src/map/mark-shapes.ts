/**
 * The signs of a scene, described once: the map paints them on a canvas, lists and legends draw them
 * as SVG. Form carries the meaning; colour only supports it.
 */

import type { ChangeKind, Status } from "@scenkartan/domain";

/** In a square of 24 units, middle at 12, 12. */
export interface MarkShape {
  readonly ringRadius: number;
  readonly ringWidth: number;
  /** Lengths of dash and gap along the ring; empty for an unbroken one. */
  readonly dash: readonly number[];
  /** 0 for a ring with nothing in it. */
  readonly dotRadius: number;
  /** Drawn inside the ring, as the path of an SVG; none where the dot says enough. */
  readonly glyph?: string;
  /** CSS custom property. */
  readonly color: "--accent" | "--gained" | "--lost" | "--label";
}

export const MARK_SIZE = 24;
export const GLYPH_WIDTH = 2;
/** A disc in the paper's colour behind a sign on a map, so much wider than its ring. */
export const HALO = { width: 1.4, opacity: 0.85 } as const;

const RING = 8;
const perimeter = 2 * Math.PI * RING;
const dashes = (count: number, share: number) => [
  (perimeter / count) * share,
  (perimeter / count) * (1 - share),
];

/** A ceased scene is as large as an active one: it is news, not absence. */
export const MARK_SHAPES: Readonly<Record<Status, MarkShape>> = {
  active: { ringRadius: RING, ringWidth: 2.2, dash: [], dotRadius: 4.2, color: "--accent" },
  ceased: {
    ringRadius: RING,
    ringWidth: 2.2,
    dash: dashes(8, 0.6),
    dotRadius: 0,
    color: "--lost",
  },
  unknown: {
    ringRadius: 5,
    ringWidth: 1.6,
    dash: [0.1, 3.04],
    dotRadius: 0,
    color: "--label",
  },
};

/** A sign of a scene that is there at both ends, with what happened to it. */
const withGlyph = (glyph: string): MarkShape => ({
  ...MARK_SHAPES.active,
  dotRadius: 0,
  glyph,
});

const cameWith = (glyph: string): MarkShape => ({ ...withGlyph(glyph), color: "--gained" });

/** What ceased and what stayed looks as it does on every other map. */
export const CHANGE_MARK_SHAPES: Readonly<Record<ChangeKind, MarkShape>> = {
  ceased: MARK_SHAPES.ceased,
  added: cameWith("M12 7.6v8.8M7.6 12h8.8"),
  returned: cameWith("M15.6 8.4v4.4H8.6M11.2 10.2 8.4 12.8l2.8 2.6"),
  shrunk: withGlyph("M8.2 12h7.6"),
  grown: withGlyph("M12 8.2v7.6M8.2 12h7.6"),
  moved: withGlyph("M8 12h7.4M12.6 9.2 15.6 12l-3 2.8"),
  split: withGlyph("M12 16.4v-4L9 8.6M12 12.4 15 8.6"),
  merged: withGlyph("M12 7.6v4L9 15.4M12 11.6l3 3.8"),
  unchanged: MARK_SHAPES.active,
  corrected: { ...MARK_SHAPES.unknown, ringRadius: RING, glyph: "M8.8 12.2l2.2 2.2 4.2-4.6" },
  unknown: MARK_SHAPES.unknown,
};

/** A small tick in a disc at the upper right of a sign whose scene a mapping had wrong. */
export const CORRECTION_BADGE = {
  size: 12,
  radius: 5,
  tick: "M3.6 6.2 5.3 7.9 8.5 4.3",
  color: "--gained",
} as const;

/** Dots are lines as short as they are wide, so their ends must be round. */
export function toLineCap({ dash: [length = 1] }: MarkShape): "round" | "butt" {
  return length < 1 ? "round" : "butt";
}

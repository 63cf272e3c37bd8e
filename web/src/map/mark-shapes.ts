/**
 * The signs of a scene, described once: the map paints them on a canvas, lists and legends draw them
 * as SVG. Form carries the meaning; colour only supports it.
 */

import type { Status } from "@scenkartan/domain";

/** In a square of 24 units, middle at 12, 12. */
export interface MarkShape {
  readonly ringRadius: number;
  readonly ringWidth: number;
  /** Lengths of dash and gap along the ring; empty for an unbroken one. */
  readonly dash: readonly number[];
  /** 0 for a ring with nothing in it. */
  readonly dotRadius: number;
  /** CSS custom property. */
  readonly color: "--accent" | "--lost" | "--label";
}

export const MARK_SIZE = 24;

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

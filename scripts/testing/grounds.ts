/** Shapes for tests, in SWEREF 99 TM, small enough to check in the head. */

import type { GroundSweref99tm, PointSweref99tm, PolygonSweref99tm } from "@scenkartan/domain";

/** The corner that all shapes are given from, in metres. */
export const EAST = 730_000;
export const NORTH = 6_885_000;

export interface Box {
  /** Metres east and north of the common corner. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

/** The closed ring of a box, anticlockwise. */
export function aRing({ x = 0, y = 0, width = 100, height = width }: Box = {}) {
  const [west, south] = [EAST + x, NORTH + y];
  return [
    [west, south],
    [west + width, south],
    [west + width, south + height],
    [west, south + height],
    [west, south],
  ];
}

/** A box as ground: 100 m by 100 m unless told otherwise. */
export function aBox(box: Box = {}): PolygonSweref99tm {
  return { type: "Polygon", coordinates: [aRing(box)] } as unknown as PolygonSweref99tm;
}

/** Two triangles that meet in a point, of 2 500 m² each, drawn in one stroke. */
export function aBowTie(): GroundSweref99tm {
  const corners = [
    [0, 0],
    [100, 100],
    [100, 0],
    [0, 100],
    [0, 0],
  ] as const;
  const ring = corners.map(([x, y]) => [EAST + x, NORTH + y]);
  return { type: "Polygon", coordinates: [ring] } as unknown as GroundSweref99tm;
}

/** A point, metres from the common corner. */
export function aPoint(x = 0, y = 0): PointSweref99tm {
  return { type: "Point", coordinates: [EAST + x, NORTH + y] } as unknown as PointSweref99tm;
}

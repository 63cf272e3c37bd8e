/** What of one ground lies within a distance of another. */

import type { GroundSweref99tm } from "@scenkartan/domain";
import { TOLERANCES } from "@scenkartan/domain";
import { discard, intersect, isEmpty, type Shape, surround } from "./geos.ts";
import { type PlaneBox, toBox } from "./index-grounds.ts";
import { measureScale } from "./measure-scale.ts";
import { toGridShape } from "./to-grid-shape.ts";

/** A ground that others are near to or not, and its shape. */
export interface Neighbour {
  readonly box: PlaneBox;
  readonly shape: Shape;
}

/** None of it, all of it, or the part, which the caller discards. */
export type Within = "none" | "whole" | Shape;

/** The surroundings of a ground, each distance computed once; give it back with `discard`. */
export class Surroundings {
  readonly box: PlaneBox;
  readonly #shape: Shape;
  /** Metres on the plane for one on the ellipsoid. */
  readonly #scale: number;
  readonly #within = new Map<number, Shape>();

  constructor(ground: GroundSweref99tm) {
    this.box = toBox(ground);
    this.#shape = toGridShape(ground);
    this.#scale = measureScale([this.box[0], this.box[1]]);
  }

  /** Units: metres on the ellipsoid. */
  findWithin({ box, shape }: Neighbour, withinM: number): Within {
    const planeM = withinM * this.#scale;
    if (measureGap(box, this.box) > planeM) return "none";
    if (measureSpan(box, this.box) <= planeM) return "whole";
    const part = intersect(shape, this.#surround(planeM), TOLERANCES.gridM);
    if (!isEmpty(part)) return part;
    discard(part);
    return "none";
  }

  discard(): void {
    discard(this.#shape, ...this.#within.values());
  }

  #surround(planeM: number): Shape {
    const surrounding = this.#within.get(planeM) ?? surround(this.#shape, planeM);
    this.#within.set(planeM, surrounding);
    return surrounding;
  }
}

/** Least distance between two boxes. */
function measureGap(a: PlaneBox, b: PlaneBox): number {
  const east = Math.max(0, a[0] - b[2], b[0] - a[2]);
  const north = Math.max(0, a[1] - b[3], b[1] - a[3]);
  return Math.hypot(east, north);
}

/** Greatest distance between points of two boxes. */
function measureSpan(a: PlaneBox, b: PlaneBox): number {
  const east = Math.max(a[2], b[2]) - Math.min(a[0], b[0]);
  const north = Math.max(a[3], b[3]) - Math.min(a[1], b[1]);
  return Math.hypot(east, north);
}

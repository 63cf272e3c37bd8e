/** Many grounds, asked for many places: which one holds it, and how far it is to the nearest. */

import type { GroundSweref99tm } from "@scenkartan/domain";
import type { Position } from "geojson";
import {
  GREATEST_LINE_SCALE,
  LEAST_LINE_SCALE,
  measureLineScale,
  toGaussRadius2,
} from "./measure-line-scale.ts";
import {
  findEndOfChildren,
  findFirstChild,
  findHolding,
  orderAlongCurve,
  type PackedBoxes,
  packBoxes,
} from "./packed-boxes.ts";

/**
 * Shape:  grounds may have holes and several parts; a place in a hole is outside.
 * CRS:    SWEREF 99 TM (EPSG:3006), easting then northing.
 */
export class GroundTree {
  /** Edges in fours: easting and northing of either end, those of one ground together. */
  readonly #edges: Float64Array;
  /** Where the edges of each ground begin, and at last where they all end. */
  readonly #starts: Uint32Array;
  readonly #edgeBoxes: PackedBoxes;
  readonly #groundBoxes: PackedBoxes;
  readonly #stack = new Float64Array(256);

  constructor(grounds: readonly GroundSweref99tm[]) {
    const rings = grounds.map(listRings);
    const counts = rings.map((all) => all.reduce((sum, ring) => sum + ring.length - 1, 0));
    this.#starts = new Uint32Array(grounds.length + 1);
    counts.forEach((count, ground) => {
      this.#starts[ground + 1] = (this.#starts[ground] as number) + count;
    });
    this.#edges = new Float64Array((this.#starts.at(-1) as number) * 4);
    let at = 0;
    for (const ring of rings.flat()) at = this.#addRing(ring, at);
    this.#edgeBoxes = packBoxes(toEdgeBoxes(this.#edges));
    this.#groundBoxes = packBoxes(this.#toGroundBoxes());
  }

  #addRing(ring: readonly Position[], start: number): number {
    let at = start;
    for (let index = 1; index < ring.length; index++) {
      const [[east = 0, north = 0], [toEast = 0, toNorth = 0]] = [
        ring[index - 1] as Position,
        ring[index] as Position,
      ];
      this.#edges.set([east, north, toEast, toNorth], at);
      at += 4;
    }
    return at;
  }

  #toGroundBoxes(): Float64Array {
    const boxes = new Float64Array((this.#starts.length - 1) * 4);
    for (let ground = 0; ground < this.#starts.length - 1; ground++) {
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      const end = (this.#starts[ground + 1] as number) * 4;
      for (let at = (this.#starts[ground] as number) * 4; at < end; at += 4) {
        west = Math.min(west, this.#edges[at] as number);
        south = Math.min(south, this.#edges[at + 1] as number);
        east = Math.max(east, this.#edges[at] as number);
        north = Math.max(north, this.#edges[at + 1] as number);
      }
      boxes.set([west, south, east, north], ground * 4);
    }
    return boxes;
  }

  /** The place in the list of a ground that holds the place; undefined where none does. */
  findHolder(east: number, north: number): number | undefined {
    let holder: number | undefined;
    findHolding(this.#groundBoxes, east, north, (ground) => {
      if (!this.#isInside(ground, east, north)) return false;
      holder = ground;
      return true;
    });
    return holder;
  }

  /** A ray to the east meets the edges an odd number of times. */
  #isInside(ground: number, x: number, y: number): boolean {
    const edges = this.#edges;
    const end = (this.#starts[ground + 1] as number) * 4;
    let isInside = false;
    for (let at = (this.#starts[ground] as number) * 4; at < end; at += 4) {
      const [ay, by] = [edges[at + 1] as number, edges[at + 3] as number];
      if (ay > y === by > y) continue;
      const [ax, bx] = [edges[at] as number, edges[at + 2] as number];
      if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
    }
    return isInside;
  }

  /**
   * Metres on the ellipsoid to the nearest ground, 0 within one; right to a centimetre at fifty
   * kilometres. `atMostM` is a distance that is known to be enough, which saves work.
   * Empty: infinite where there is no ground.
   */
  measureDistanceM(
    east: number,
    north: number,
    atMostM: number = Number.POSITIVE_INFINITY,
  ): number {
    if (this.findHolder(east, north) !== undefined) return 0;
    return this.measureToEdgeM(east, north, atMostM);
  }

  /** The same to the nearest edge, also from within. */
  measureToEdgeM(x: number, y: number, atMostM: number = Number.POSITIVE_INFINITY): number {
    const { bounds, levelStarts, items } = this.#edgeBoxes;
    const top = levelStarts.length - 1;
    if (top < 0) return Number.POSITIVE_INFINITY;
    const stack = this.#stack;
    let nearestM = atMostM;
    const r2 = toGaussRadius2(y);
    let limit2 = toPlane2(nearestM);
    let depth = 0;
    stack[depth++] = levelStarts[top] as number;
    stack[depth++] = top;
    stack[depth++] = 0;
    while (depth > 0) {
      const gap2 = stack[--depth] as number;
      const level = stack[--depth] as number;
      const node = stack[--depth] as number;
      if (gap2 > limit2) continue;
      if (level === 0) {
        const distanceM = this.#measureToOneM(items[node] as number, x, y, limit2, r2);
        if (distanceM < nearestM) {
          nearestM = distanceM;
          limit2 = toPlane2(nearestM);
        }
        continue;
      }
      const first = findFirstChild(levelStarts, level, node);
      const end = findEndOfChildren(levelStarts, level, first);
      const bottom = depth;
      for (let child = first; child < end; child++) {
        const childGap2 = toGap2(bounds, child * 4, x, y);
        if (childGap2 > limit2) continue;
        // The nearest child is put on top, so that the limit falls early.
        let place = depth;
        while (place > bottom && (stack[place - 1] as number) < childGap2) {
          stack[place] = stack[place - 3] as number;
          stack[place + 1] = stack[place - 2] as number;
          stack[place + 2] = stack[place - 1] as number;
          place -= 3;
        }
        stack[place] = child;
        stack[place + 1] = level - 1;
        stack[place + 2] = childGap2;
        depth += 3;
      }
    }
    return nearestM;
  }

  /** Infinite beyond `limit2`; `r2` is the squared radius of the ellipsoid at the place. */
  #measureToOneM(edge: number, x: number, y: number, limit2: number, r2: number): number {
    const at = edge * 4;
    const edges = this.#edges;
    const ax = edges[at] as number;
    const ay = edges[at + 1] as number;
    const dx = (edges[at + 2] as number) - ax;
    const dy = (edges[at + 3] as number) - ay;
    const length2 = dx * dx + dy * dy;
    const along = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2;
    const part = along < 0 ? 0 : Math.min(along, 1);
    const nearX = ax + part * dx;
    const nearY = ay + part * dy;
    const distance2 = (x - nearX) * (x - nearX) + (y - nearY) * (y - nearY);
    if (distance2 > limit2) return Number.POSITIVE_INFINITY;
    return Math.sqrt(distance2) / measureLineScale(x, nearX, r2);
  }
}

/** Squared metres on the plane beyond which nothing can be nearer on the ellipsoid. */
function toPlane2(distanceM: number): number {
  const planeM = distanceM * GREATEST_LINE_SCALE;
  return planeM * planeM;
}

function toGap2(bounds: Float64Array, at: number, x: number, y: number): number {
  const west = bounds[at] as number;
  const south = bounds[at + 1] as number;
  const east = bounds[at + 2] as number;
  const north = bounds[at + 3] as number;
  const dx = x < west ? west - x : x > east ? x - east : 0;
  const dy = y < south ? south - y : y > north ? y - north : 0;
  return dx * dx + dy * dy;
}

function toEdgeBoxes(edges: Float64Array): Float64Array {
  const boxes = new Float64Array(edges.length);
  for (let at = 0; at < edges.length; at += 4) {
    boxes[at] = Math.min(edges[at] as number, edges[at + 2] as number);
    boxes[at + 1] = Math.min(edges[at + 1] as number, edges[at + 3] as number);
    boxes[at + 2] = Math.max(edges[at] as number, edges[at + 2] as number);
    boxes[at + 3] = Math.max(edges[at + 1] as number, edges[at + 3] as number);
  }
  return boxes;
}

function listRings(ground: GroundSweref99tm): Position[][] {
  return ground.type === "Polygon" ? ground.coordinates : ground.coordinates.flat(1);
}

/**
 * Metres from each place to the nearest ground, 0 within one.
 * Asks along a Hilbert curve, so that the answer for one place bounds that for the next.
 */
export function measureDistancesM(
  tree: GroundTree,
  easts: Float64Array,
  norths: Float64Array,
): Float64Array {
  const distancesM = new Float64Array(easts.length);
  let [lastEast, lastNorth, lastM] = [0, 0, Number.POSITIVE_INFINITY];
  let isFirst = true;
  for (const place of orderAlongCurve(easts, norths)) {
    const east = easts[place] as number;
    const north = norths[place] as number;
    const movedM = isFirst
      ? Number.POSITIVE_INFINITY
      : Math.hypot(east - lastEast, north - lastNorth) / LEAST_LINE_SCALE;
    // A millionth more, since the plane's straight line is not quite the ellipsoid's.
    const atMostM = (lastM + movedM) * (1 + 1e-6) + 1e-3;
    // Who was further from every ground than the step is long has not stepped into one.
    const isOutside = movedM * (1 + 1e-6) < lastM;
    lastM = isOutside
      ? tree.measureToEdgeM(east, north, atMostM)
      : tree.measureDistanceM(east, north, atMostM);
    lastEast = east;
    lastNorth = north;
    isFirst = false;
    distancesM[place] = lastM;
  }
  return distancesM;
}

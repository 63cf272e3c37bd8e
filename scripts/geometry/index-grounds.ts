/** Finds grounds near another one, by their bounds. */

import type { GroundSweref99tm } from "@scenkartan/domain";
import Flatbush from "flatbush";
import type { Position } from "geojson";

/** West, south, east, north. CRS: SWEREF 99 TM, metres. */
export type PlaneBox = readonly [west: number, south: number, east: number, north: number];

export interface GroundIndex<T> {
  /** What has bounds that touch those of the ground, widened by `withinM`, in the order given. */
  readonly findNear: (ground: GroundSweref99tm, withinM?: number) => T[];
}

/** An index over things that have ground; those without are never found. */
export function indexGrounds<Id>(
  entries: readonly (readonly [Id, GroundSweref99tm | undefined])[],
): GroundIndex<readonly [Id, GroundSweref99tm]> {
  const grounded = entries.flatMap(([id, ground]) => (ground ? [[id, ground] as const] : []));
  if (grounded.length === 0) return { findNear: () => [] };
  const index = new Flatbush(grounded.length);
  for (const [, ground] of grounded) index.add(...toBox(ground));
  index.finish();
  return {
    findNear: (ground, withinM = 0) => {
      const [west, south, east, north] = toBox(ground);
      return index
        .search(west - withinM, south - withinM, east + withinM, north + withinM)
        .sort((a, b) => a - b)
        .map((place) => grounded[place] as readonly [Id, GroundSweref99tm]);
    },
  };
}

/** The bounds of a ground. Empty: ground of no parts has bounds that touch nothing. */
export function toBox(ground: GroundSweref99tm): PlaneBox {
  const rings = ground.type === "Polygon" ? ground.coordinates : ground.coordinates.flat(1);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of rings.flat(1) as Position[]) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

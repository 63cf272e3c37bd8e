/** Picks the part of the world's land that the basemap is made from. */

import { writeFileSync } from "node:fs";
import type { MultiPolygon, Position } from "geojson";
import type { Bounds } from "./settings.ts";

export interface Selection {
  /** Polygons that touch these bounds are kept whole. */
  readonly within: Bounds;
  /** Of their holes, those that touch these. */
  readonly holesWithin: Bounds;
}

/** Writes the chosen polygons to `file` as a GeometryCollection; mapshaper alone needs minutes for it. */
export function selectLand(
  multiPolygons: readonly MultiPolygon[],
  { within, holesWithin }: Selection,
  file: string,
): void {
  const geometries = multiPolygons
    .flatMap(({ coordinates }) => coordinates)
    .filter(([outer]) => outer !== undefined && touches(outer, within))
    .map((rings) => rings.filter((ring, index) => index === 0 || touches(ring, holesWithin)))
    .map((coordinates) => ({ type: "Polygon", coordinates }));
  writeFileSync(file, JSON.stringify({ type: "GeometryCollection", geometries }));
}

/** Compares bounding boxes: some chosen rings lie outside, none inside is missed. */
export function touches(ring: readonly Position[], [west, south, east, north]: Bounds): boolean {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon = NaN, lat = NaN] of ring) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box.west <= east && box.east >= west && box.south <= north && box.north >= south;
}

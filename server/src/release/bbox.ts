/** The bounds of what a release holds. */

import type { Geometry, Position } from "geojson";

/** West, south, east, north in degrees (WGS 84). */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** Of points and ground. Errors: throws for a line, which nothing here is. */
export function toBbox(geometry: Geometry): Bbox {
  const positions = toPositions(geometry);
  const lons = positions.map(([lon]) => lon as number);
  const lats = positions.map(([, lat]) => lat as number);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function toPositions(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "Polygon":
      return geometry.coordinates.flat(1);
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    default:
      throw new Error(`nothing here is a ${geometry.type}`);
  }
}

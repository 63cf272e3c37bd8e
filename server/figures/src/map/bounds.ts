/** Bounds of what is shown, for framing the map. */

import type { Geometry, Position } from "geojson";

/** West, south, east, north in degrees (WGS 84). */
export type Bounds = readonly [number, number, number, number];

/** Sweden, for a county of which nothing is known yet. */
export const SWEDEN: Bounds = [10.9, 55.3, 24.2, 69.1];

/** The smallest bounds around geometries of any kind, or undefined for none. */
export function toBounds(geometries: readonly Geometry[]): Bounds | undefined {
  const positions = geometries.flatMap(listPositions);
  if (positions.length === 0) return undefined;
  const grown: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    grown[0] = Math.min(grown[0], lon);
    grown[1] = Math.min(grown[1], lat);
    grown[2] = Math.max(grown[2], lon);
    grown[3] = Math.max(grown[3], lat);
  }
  return grown;
}

/**
 * The view in which bounds are `widthPx` wide or high at most, whatever the map's own size.
 * Units: zoom levels of 512-pixel tiles, degrees (WGS 84).
 */
export function toView([west, south, east, north]: Bounds, widthPx: number) {
  const [lat, lon] = [(south + north) / 2, (west + east) / 2];
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const span = Math.max(east - west, (north - south) / squeeze);
  return { zoom: Math.log2((widthPx * 360) / (512 * span)), lat, lon };
}

/** True when all of `inner` lies within `outer`. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  const [west, south, east, north] = outer;
  return inner[0] >= west && inner[1] >= south && inner[2] <= east && inner[3] <= north;
}

/** True when the position lies within, or on the edge. */
export function containsPosition(bounds: Bounds, [lon = NaN, lat = NaN]: Position): boolean {
  return contains(bounds, [lon, lat, lon, lat]);
}

/** True for bounds without any extent. */
export function isPoint([west, south, east, north]: Bounds): boolean {
  return west === east && south === north;
}

function listPositions(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    case "GeometryCollection":
      return geometry.geometries.flatMap(listPositions);
  }
}

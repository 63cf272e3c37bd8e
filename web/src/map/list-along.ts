/** Places along the border of a ground. */

import type { Geometry, Position } from "geojson";

/** Metres of a degree of latitude; near enough for spacing what is drawn. */
const DEGREE_M = 111_320;

/**
 * Every vertex, and between two of them places at most `spacingM` apart.
 * CRS: WGS 84. Empty: what is no polygon has no border.
 */
export function listAlong(geometry: Geometry, spacingM: number): Position[] {
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(1);
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, index) => divide(ring[index] as Position, to, spacingM)),
  );
}

/** From the first, which is given, to the second, which is not. */
function divide([lon = 0, lat = 0]: Position, to: Position, spacingM: number): Position[] {
  const [dLon, dLat] = [(to[0] ?? 0) - lon, (to[1] ?? 0) - lat];
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const parts = Math.max(1, Math.ceil((Math.hypot(dLon * squeeze, dLat) * DEGREE_M) / spacingM));
  return Array.from({ length: parts }, (_, part) => [
    lon + (dLon * part) / parts,
    lat + (dLat * part) / parts,
  ]);
}

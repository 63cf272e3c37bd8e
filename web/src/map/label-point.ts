/** Where a sign or a name stands in ground: inside it, as far from its edges as can be. */

import type { MultiPolygon, Polygon, Position } from "geojson";
import polylabel from "polylabel";

/** About a metre: nobody sees less. Of large ground a part of its height is as little on the screen. */
const PRECISION_DEGREES = 1e-5;
const PRECISION_SHARE = 1 / 32;

/**
 * A point inside the ground, of its largest part where it has several.
 * CRS: WGS 84, longitude then latitude. For drawing only. Never throws.
 */
export function toLabelPoint(ground: Polygon | MultiPolygon): Position {
  const parts = ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
  const largest = parts.reduce((best, part) => (toExtent(part) > toExtent(best) ? part : best));
  // A degree of longitude is shorter than one of latitude; inside means inside on the map.
  const squeeze = Math.cos((Number(largest[0]?.[0]?.[1]) * Math.PI) / 180);
  const squeezed = largest.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon * squeeze, lat]),
  );
  const lats = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const height = Math.max(...lats) - Math.min(...lats);
  const precision = Math.max(PRECISION_DEGREES, height * PRECISION_SHARE);
  const [x = 0, lat = 0] = polylabel(squeezed, precision);
  return [x / squeeze, lat];
}

/** Twice the area within the outer ring, in square degrees; only compared, never shown. */
function toExtent([outer = []]: Position[][]): number {
  const sum = outer.slice(1).reduce((total, [lon = 0, lat = 0], index) => {
    const [lonBefore = 0, latBefore = 0] = outer[index] ?? [];
    return total + lonBefore * lat - lon * latBefore;
  }, 0);
  return Math.abs(sum);
}

/** How much ground a polygon covers. */

import type { GroundSweref99tm, SquareMetres } from "@scenkartan/domain";
import type { Position } from "geojson";
import { measureScale } from "./measure-scale.ts";

/**
 * The ground that one observed scene covers.
 * Shape:  rings closed, outer first; holes are subtracted, parts added; the direction of rings does
 *         not matter.
 * Units:  square metres on the GRS 80 ellipsoid, not rounded; right to 1e-8 for rings of up to ten
 *         kilometres.
 * CRS:    SWEREF 99 TM (EPSG:3006), easting then northing. Degrees are refused by the type.
 * Empty:  a geometry that encloses nothing measures 0; that never means "ceased".
 * Errors: never throws.
 */
export function measureArea(ground: GroundSweref99tm): SquareMetres {
  const polygons = ground.type === "Polygon" ? [ground.coordinates] : ground.coordinates;
  const areaM2 = polygons.reduce(
    (sum, [outer = [], ...holes]) =>
      sum + measureRing(outer) - holes.reduce((holesSum, ring) => holesSum + measureRing(ring), 0),
    0,
  );
  return areaM2 as SquareMetres;
}

/** The plane's area divided by the square of its scale in the middle of the ground. */
function measureRing(ring: readonly Position[]): number {
  const [[originEast = 0, originNorth = 0] = []] = ring;
  let [doubled, momentX, momentY, x, y] = [0, 0, 0, 0, 0];
  for (const [east = 0, north = 0] of ring) {
    const [nextX, nextY] = [east - originEast, north - originNorth];
    const cross = x * nextY - nextX * y;
    doubled += cross;
    momentX += (x + nextX) * cross;
    momentY += (y + nextY) * cross;
    [x, y] = [nextX, nextY];
  }
  if (doubled === 0) return 0;
  const middle = [originEast + momentX / (3 * doubled), originNorth + momentY / (3 * doubled)];
  return Math.abs(doubled) / 2 / measureScale(middle) ** 2;
}

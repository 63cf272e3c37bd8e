/** How much ground a polygon covers. */

import type { GroundSweref99tm, SquareMetres } from "@scenkartan/domain";
import geodesic from "geographiclib-geodesic";
import type { Position } from "geojson";
import { toWgs84Position } from "./project.ts";

/**
 * The ground that one observed scene covers.
 * Shape:  rings closed, outer first; holes are subtracted, parts added; the direction of rings does
 *         not matter.
 * Units:  square metres on the GRS 80 ellipsoid, not rounded.
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

/** GRS 80. Source: EPSG:7019. */
const GRS80 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);

function measureRing(ring: readonly Position[]): number {
  const polygon = GRS80.Polygon(false);
  for (const position of ring.slice(0, -1)) {
    const [lon, lat] = toWgs84Position(position);
    polygon.AddPoint(lat, lon);
  }
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

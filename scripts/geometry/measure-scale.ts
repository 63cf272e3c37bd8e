/** How much longer a line is in the plane of SWEREF 99 TM than on the ellipsoid. */

import type { Position } from "geojson";
import { toWgs84Position } from "./project.ts";

const SCALE_AT_MERIDIAN = 0.9996;
const CENTRAL_MERIDIAN = 15;
/** Second eccentricity squared of GRS 80. Source: EPSG:7019. */
const SECOND_ECCENTRICITY_2 = 0.006_739_496_775_48;

/**
 * The point scale factor at a position.
 * CRS: SWEREF 99 TM (EPSG:3006). Errors: never throws.
 * Source: Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), eq. 8-11.
 */
export function measureScale(position: Position): number {
  const [lon, lat] = toWgs84Position(position);
  const phi = (lat * Math.PI) / 180;
  const t = Math.tan(phi) ** 2;
  const c = SECOND_ECCENTRICITY_2 * Math.cos(phi) ** 2;
  const a2 = (((lon - CENTRAL_MERIDIAN) * Math.PI) / 180) ** 2 * Math.cos(phi) ** 2;
  const second = ((1 + c) * a2) / 2;
  const fourth = ((5 - 4 * t + 42 * c + 13 * c ** 2 - 28 * SECOND_ECCENTRICITY_2) * a2 ** 2) / 24;
  const sixth = ((61 - 148 * t + 16 * t ** 2) * a2 ** 3) / 720;
  return SCALE_AT_MERIDIAN * (1 + second + fourth + sixth);
}

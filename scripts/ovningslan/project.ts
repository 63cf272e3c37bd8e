/** The one border between the generator's plane and degrees. */

import proj4 from "proj4";
import type { Xy } from "./plane.ts";

/** SWEREF 99 TM. Source: Lantmäteriet, parameters of EPSG:3006. */
const SWEREF_99_TM =
  "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs +type=crs";

const converter = proj4(SWEREF_99_TM, "WGS84");

/** Longitude and latitude in degrees (WGS 84), rounded to `decimals` (at most 7, as RFC 7946 advises). */
export function toLonLat([easting, northing]: Xy, decimals = 6): [number, number] {
  const [lon, lat] = converter.forward([easting, northing]) as [number, number];
  const scale = 10 ** decimals;
  return [Math.round(lon * scale) / scale, Math.round(lat * scale) / scale];
}

/** Easting and northing in metres (EPSG:3006) from degrees. */
export function fromLonLat([lon, lat]: readonly [number, number]): Xy {
  const [easting, northing] = converter.inverse([lon, lat]) as [number, number];
  return [easting, northing];
}

/**
 * How much longer a metre is on the plane than on the ground at this easting (point scale).
 * Source: series of the transverse Mercator projection, first term; right to 1e-7 in Sweden.
 */
export function toScale([easting]: Xy): number {
  const offset = (easting - 500_000) / 0.9996;
  return 0.9996 * (1 + (offset * offset) / (2 * 6_388_000 ** 2));
}

/** A place in the two systems that people ask for. */

import { SWEREF_99_TM } from "@scenkartan/domain";
import type { Position } from "geojson";
import proj4 from "proj4";

const transform = proj4("WGS84", SWEREF_99_TM);

export interface CoordinateSystem {
  /** The same in every language. */
  readonly name: string;
  /** CRS: takes WGS 84, longitude then latitude. */
  readonly write: (position: Position) => string;
}

export const COORDINATE_SYSTEMS: readonly CoordinateSystem[] = [
  { name: "SWEREF 99 TM", write: writeSweref99tm },
  { name: "WGS 84", write: writeWgs84 },
];

/** About a metre, which is as exact as a click. */
const DEGREE_DECIMALS = 5;

/**
 * `N 6580822, E 674032`: whole metres, north before east as the authority writes them.
 * CRS: WGS 84 in; SWEREF 99 TM (EPSG:3006) out.
 */
function writeSweref99tm(position: Position): string {
  const [east, north] = transform.forward([...position]) as [number, number];
  return `N ${Math.round(north)}, E ${Math.round(east)}`;
}

/** `59.33258, 18.06490`: latitude before longitude, with points, as other maps read it. CRS: WGS 84. */
function writeWgs84([lon, lat]: Position): string {
  return [lat, lon].map((degrees) => (degrees as number).toFixed(DEGREE_DECIMALS)).join(", ");
}

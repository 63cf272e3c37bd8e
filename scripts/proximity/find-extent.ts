/** Where a county's respondents can live at all. */

import type { GroundSweref99tm, Lanskod } from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import type { Position } from "geojson";
import { type PlaneBox, toBox } from "../geometry/index-grounds.ts";
import { toSweref99tm, toSweref99tmPosition } from "../geometry/project.ts";

/** Further outside than this nobody belongs to the county. */
const AROUND_COUNTY_M = 10_000;

/**
 * The bounds of what is known of the county, and 10 km around: its kommuner where all are drawn, else
 * its scenes and what its kommuner and places are labelled at.
 * CRS: SWEREF 99 TM.
 */
export function findExtent(
  { kommuner, places }: Dataset,
  lanskod: Lanskod,
  scenes: readonly GroundSweref99tm[],
): PlaneBox {
  const ofCounty = kommuner.filter((each) => each.lanskod === lanskod);
  const areas = ofCounty.flatMap(({ area }) => (area ? [toBox(toSweref99tm(area))] : []));
  if (areas.length > 0 && areas.length === ofCounty.length) return widen(areas);
  const codes = new Set(ofCounty.map(({ kommunkod }) => kommunkod));
  const labels = [
    ...ofCounty.map(({ labelPoint }) => labelPoint),
    ...places.filter(({ kommunkod }) => codes.has(kommunkod)).map(({ point }) => point),
  ];
  const points = labels.map(({ coordinates }) => toSweref99tmPosition(coordinates as Position));
  return widen([...scenes.map(toBox), ...areas, ...points.map(([x, y]) => [x, y, x, y] as const)]);
}

function widen(boxes: readonly PlaneBox[]): PlaneBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    west = Math.min(west, box[0]);
    south = Math.min(south, box[1]);
    east = Math.max(east, box[2]);
    north = Math.max(north, box[3]);
  }
  return [
    west - AROUND_COUNTY_M,
    south - AROUND_COUNTY_M,
    east + AROUND_COUNTY_M,
    north + AROUND_COUNTY_M,
  ];
}

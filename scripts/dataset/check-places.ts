/** Whether codes agree with each other and points lie where they can. */

import { type Issue, type Kommunkod, toIssue, toLanskod } from "@scenkartan/domain";
import type { Located } from "./csv-table.ts";
import type { Rows } from "./read-rows.ts";

/** Sweden with its economic zone, degrees WGS 84; wide on purpose, to catch swapped axes only. */
const SWEDEN = { west: 10, south: 54.5, east: 25, north: 69.5 };

/** Never throws. */
export function checkPlaces(rows: Rows): Issue[] {
  return [
    ...rows.kommuner.flatMap(checkKommunInLan),
    ...rows.totals.flatMap(checkKommunInLan),
    ...rows.scenes.flatMap((scene) => checkLokalpolisomrade(scene, rows)),
    ...rows.kommuner.flatMap(({ ref, row }) => checkPoint(ref, row.labelLon, row.labelLat)),
    ...rows.places.flatMap(({ ref, row }) => checkPoint(ref, row.lon, row.lat)),
    ...rows.scenes.flatMap(checkPosition),
  ];
}

function checkKommunInLan({
  ref,
  row: { kommunkod, lanskod },
}: Located<{ kommunkod?: Kommunkod | undefined; lanskod: string }>): Issue[] {
  if (kommunkod === undefined || toLanskod(kommunkod) === lanskod) return [];
  return [toIssue("kommun-outside-lan", ref, { kommunkod, lanskod })];
}

function checkLokalpolisomrade({ ref, row }: Rows["scenes"][number], rows: Rows): Issue[] {
  const { kommunkod, lokalpolisomrade } = row;
  const kommuner = rows.lokalpolisomradeKommuner.filter(
    (link) => link.row.lokalpolisomrade === lokalpolisomrade,
  );
  if (kommuner.length === 0 || kommuner.some((link) => link.row.kommunkod === kommunkod)) return [];
  return [toIssue("scene-outside-lokalpolisomrade", ref, { kommunkod, lokalpolisomrade })];
}

function checkPosition({ ref, row }: Rows["scenes"][number]): Issue[] {
  const { positionBasis: basis, lon, lat, positionPrecisionM, positionPoint } = row;
  const given = [lon, lat, positionPrecisionM, positionPoint].filter((cell) => cell !== undefined);
  if (basis === "unknown" && given.length === 0) return [];
  if (basis !== "place" || given.length < 4) {
    const needed = basis === "place" ? "lon, lat, positionPrecisionM, positionPoint" : "place";
    return [toIssue("position-incomplete", ref, { basis, needed })];
  }
  return checkPoint(ref, Number(lon), Number(lat));
}

function checkPoint(ref: Located<unknown>["ref"], lon: number, lat: number): Issue[] {
  const { west, south, east, north } = SWEDEN;
  if (lon >= west && lon <= east && lat >= south && lat <= north) return [];
  return [toIssue("position-outside-sweden", ref, { lon: String(lon), lat: String(lat) })];
}

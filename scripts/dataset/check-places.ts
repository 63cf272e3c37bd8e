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
    ...rows.operations.flatMap(checkKommunerInLan),
    ...rows.lokalpolisomradeKommuner.flatMap((link) => checkLink(link, rows)),
    ...checkSnapshotsInLan(rows),
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

function checkKommunerInLan({ ref, row }: Rows["operations"][number]): Issue[] {
  return row.kommunkoder.flatMap((kommunkod) =>
    checkKommunInLan({ ref, row: { kommunkod, lanskod: row.lanskod } }),
  );
}

function checkLink({ ref, row }: Rows["lokalpolisomradeKommuner"][number], rows: Rows): Issue[] {
  const area = rows.lokalpolisomraden.find(
    (each) => each.row.lokalpolisomrade === row.lokalpolisomrade,
  );
  const lanskod = area?.row.lanskod;
  return lanskod ? checkKommunInLan({ ref, row: { kommunkod: row.kommunkod, lanskod } }) : [];
}

/** A statement about a mapping speaks of that mapping's county. */
function checkSnapshotsInLan({ snapshots, totals, observations, scenes }: Rows): Issue[] {
  const lanOf = new Map(snapshots.map(({ row }) => [row.snapshotId, row.lanskod]));
  const homeOf = new Map(scenes.map(({ row }) => [row.sceneId, toLanskod(row.kommunkod)]));
  const statements = [
    ...totals.map(({ ref, row }) => ({ ref, ...row })),
    ...observations.map(({ ref, row }) => ({ ref, ...row, lanskod: homeOf.get(row.sceneId) })),
  ];
  return statements.flatMap(({ ref, snapshotId, lanskod }) => {
    const own = snapshotId && lanOf.get(snapshotId);
    if (own === undefined || own === "" || lanskod === undefined || own === lanskod) return [];
    return [toIssue("snapshot-outside-lan", ref, { snapshotId: String(snapshotId), lanskod })];
  });
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
  const cells = Object.entries({ lon, lat, positionPrecisionM, positionPoint });
  const [given] = cells.find(([, cell]) => cell !== undefined) ?? [];
  const missing = cells.filter(([, cell]) => cell === undefined).map(([column]) => column);
  if (basis === "unknown") return given ? [toIssue("position-superfluous", ref, { given })] : [];
  if (missing.length > 0) {
    return [toIssue("position-incomplete", ref, { basis, needed: missing.join(", ") })];
  }
  return checkPoint(ref, Number(lon), Number(lat));
}

function checkPoint(ref: Located<unknown>["ref"], lon: number, lat: number): Issue[] {
  const { west, south, east, north } = SWEDEN;
  if (lon >= west && lon <= east && lat >= south && lat <= north) return [];
  return [toIssue("position-outside-sweden", ref, { lon: String(lon), lat: String(lat) })];
}

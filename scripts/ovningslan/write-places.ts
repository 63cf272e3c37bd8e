/** `places/`: län, kommuner, lokalpolisområden, towns and their borders. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toRedrawnYear } from "./calendar.ts";
import { type Division, joinCells } from "./divide-county.ts";
import { drawBasemap, toWound } from "./draw-basemap.ts";
import type { County } from "./lay-out-county.ts";
import type { Town } from "./lay-out-town.ts";
import { toDistanceM, type Xy } from "./plane.ts";
import { toLonLat } from "./project.ts";
import {
  ATOMS,
  type Atom,
  fromKm,
  KOMMUNER,
  LAN,
  LANSKOD,
  LOKALPOLISOMRADEN,
  type LokalpolisomradePlan,
} from "./settings.ts";
import { writeLines } from "./write-lines.ts";
import { type TableRow, writeTable } from "./write-table.ts";

const SOURCE = "ovning-karta";

/** CRS of the files: WGS 84. The same for every seed. */
export function writePlaces(folder: string, county: County, snapshots: number): void {
  mkdirSync(join(folder, "places"), { recursive: true });
  writeTable(folder, "lan", [{ lanskod: LANSKOD, lan: LAN, sourceId: SOURCE }]);
  writeTable(folder, "kommuner", KOMMUNER.map(toKommunRow));
  writeTable(folder, "lokalpolisomraden", listLokalpolisomraden(snapshots));
  writeTable(folder, "lokalpolisomradeKommuner", LOKALPOLISOMRADEN.flatMap(listExtents));
  writeTable(folder, "places", [...county.towns, ...county.villages].flatMap(listTown));
  writeAreas(folder, county.division);
  const head = JSON.stringify({
    type: "FeatureCollection",
    title: "Övningsdata",
    fictional: true,
    sourceId: SOURCE,
  });
  const features = drawBasemap(county).map((feature) => JSON.stringify(feature));
  const lines = [`${head.slice(0, -1)},"features":[`, ...features.slice(0, -1).map((f) => `${f},`)];
  writeLines(join(folder, "places/basemap.geojson"), [...lines, ...features.slice(-1), "]}"]);
}

function toKommunRow({ kommunkod, kommun, label }: (typeof KOMMUNER)[number]): TableRow {
  const [labelLon, labelLat] = toLonLat(fromKm(label), 4);
  return { kommunkod, kommun, lanskod: LANSKOD, labelLon, labelLat, sourceId: SOURCE };
}

function listLokalpolisomraden(snapshots: number): TableRow[] {
  const redrawn = toRedrawnYear(snapshots);
  return LOKALPOLISOMRADEN.map(({ lokalpolisomrade, name, validity }) => ({
    lokalpolisomrade,
    name,
    lanskod: LANSKOD,
    validFrom: validity === "after" ? `${redrawn}-01-01` : "2012-01-01",
    validTo: validity === "before" ? `${redrawn - 1}-12-31` : "unknown",
    sourceId: SOURCE,
    ...(validity !== "always" && {
      noteSv: `Ritades om den 1 januari ${redrawn}, då ytterskären tillkom. Påhittat.`,
      noteEn: `Redrawn on 1 January ${redrawn}, when the outer skerries were added. Made up.`,
    }),
  }));
}

function belongsTo({ lokalpolisomrade }: LokalpolisomradePlan): (atom: Atom) => boolean {
  return ({ lokalpolisomraden }) => lokalpolisomraden.includes(lokalpolisomrade);
}

function listExtents(plan: LokalpolisomradePlan): TableRow[] {
  const belongs = belongsTo(plan);
  const codes = KOMMUNER.map(({ kommunkod }) => kommunkod);
  return codes.flatMap((kommunkod): TableRow[] => {
    const atoms = ATOMS.filter((atom) => atom.kommunkod === kommunkod);
    if (!atoms.some(belongs)) return [];
    const extent = atoms.every(belongs) ? "whole" : "part";
    return [{ lokalpolisomrade: plan.lokalpolisomrade, kommunkod, extent, sourceId: SOURCE }];
  });
}

/** The town itself and its parts; a part stands in the slot nearest to its quarter of the compass. */
function listTown(town: Town): TableRow[] {
  const { plan, frame, slots, sLines, tLines } = town;
  const row = (name: string, kind: string, at: Xy, population?: number): TableRow => {
    const [lon, lat] = toLonLat(at, 4);
    return {
      name,
      kind,
      kommunkod: plan.kommunkod,
      lon,
      lat,
      population,
      year: 2019,
      sourceId: SOURCE,
    };
  };
  const middles = slots.map(({ column, row: slotRow }) => {
    const [s, t] = [3 * column + 1, 3 * slotRow + 1];
    return frame([
      ((sLines[s] ?? 0) + (sLines[s + 1] ?? 0)) / 2,
      ((tLines[t] ?? 0) + (tLines[t + 1] ?? 0)) / 2,
    ]);
  });
  const parts = plan.districts.map((name, index) => {
    const turn = ((index + 0.3) * 2 * Math.PI) / plan.districts.length;
    const wanted = frame([
      0.6 * plan.halfM[0] * Math.cos(turn),
      0.6 * plan.halfM[1] * Math.sin(turn),
    ]);
    const nearest = middles.reduce((best, middle) =>
      toDistanceM(middle, wanted) < toDistanceM(best, wanted) ? middle : best,
    );
    return row(name, "stadsdel", nearest);
  });
  return [row(plan.name, "tatort", frame([0, 0]), plan.population), ...parts];
}

function writeAreas(folder: string, division: Division): void {
  const write = (file: string, features: object[]) =>
    writeFileSync(
      join(folder, "places", file),
      `${JSON.stringify({ type: "FeatureCollection", title: "Övningsdata", fictional: true, features })}\n`,
    );
  write(
    "kommun-areas.geojson",
    KOMMUNER.map(({ kommunkod }) =>
      toArea(division, { kommunkod }, (atom) => atom.kommunkod === kommunkod),
    ),
  );
  write(
    "lokalpolisomrade-areas.geojson",
    LOKALPOLISOMRADEN.map((plan) =>
      toArea(division, { lokalpolisomrade: plan.lokalpolisomrade }, belongsTo(plan)),
    ),
  );
}

function toArea(division: Division, properties: object, belongs: (atom: Atom) => boolean): object {
  const rings = joinCells(division, belongs).map((ring) => [toWound(ring, false, 6)]);
  const geometry =
    rings.length === 1
      ? { type: "Polygon", coordinates: rings[0] }
      : { type: "MultiPolygon", coordinates: rings };
  return { type: "Feature", properties, geometry };
}

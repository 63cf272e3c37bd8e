/** A county in small for tests of what is imported into it. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SnapshotId } from "@scenkartan/domain";
import { importMapping } from "@scenkartan/scripts/import";
import { toWgs84 } from "@scenkartan/scripts/project";
import { type Drawn, writeGeojson } from "@scenkartan/scripts/testing/files";
import { aBox, type Box } from "@scenkartan/scripts/testing/grounds";
import { aDataFolder, anEmptyFolder } from "../bake/folders.ts";

export const FIRST = "prov-2021" as SnapshotId;
export const SECOND = "prov-2023" as SnapshotId;

/** Provköping, ten kilometres square, and Testinge beside it, of which nothing is corrected or ruled yet. */
export function aCounty(): string {
  const folder = aDataFolder();
  const area = toWgs84(aBox({ width: 10_000 }));
  writeGeojson(join(folder, "places/kommun-areas.geojson"), [
    [{ kommunkod: "9901" }, area],
    [{ kommunkod: "9902" }, toWgs84(aBox({ x: 10_000, width: 5000, height: 10_000 }))],
  ]);
  writeGeojson(join(folder, "places/lokalpolisomrade-areas.geojson"), [
    [{ lokalpolisomrade: "provdistriktet" }, area],
  ]);
  for (const name of ["rulings", "corrections"]) {
    const path = join(folder, `published/${name}.csv`);
    writeFileSync(path, `${readFileSync(path, "utf8").split("\n")[0]}\n`);
  }
  return folder;
}

/** One scene of a mapping: its name, running number and ground. */
export const scene = (namn: string, nr: number, box: Box): Drawn => [{ namn, nr }, aBox(box)];

/** Takes the scenes in as the county would hand them in. */
export function importInto(dataFolder: string, snapshotId: SnapshotId, rows: readonly Drawn[]) {
  const crs = "urn:ogc:def:crs:EPSG::3006";
  const file = writeGeojson(join(anEmptyFolder(), "scener.geojson"), rows, crs);
  return importMapping({ file, snapshotId, dataFolder, notReported: [] });
}

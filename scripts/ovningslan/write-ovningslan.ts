/** Writes the whole made-up county: what it would hand in, what it would publish, and the truth. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCsv } from "../dataset/write-table.ts";
import { listMappings, type Mapping } from "./calendar.ts";
import { checkArguments, type OvningslanArguments } from "./check-arguments.ts";
import { countSlots } from "./count-fates.ts";
import { countMapping } from "./count-mapping.ts";
import { drawRespondents, listHomes, SURVEY, tellTrueShares } from "./draw-respondents.ts";
import { evolveScenes, type Lives } from "./evolve-scenes.ts";
import { drawRoll, type HandedIn, handIn, type Roll } from "./hand-in.ts";
import { layOutCounty } from "./lay-out-county.ts";
import { listSlots } from "./list-slots.ts";
import { indexNearest } from "./measure-nearest.ts";
import { openStream } from "./open-stream.ts";
import type { Ground } from "./plane.ts";
import { joinToKilometres, settlePeople } from "./settle-people.ts";
import { tellChanges } from "./tell-changes.ts";
import { writeCorrections } from "./write-corrections.ts";
import { writeGeojson } from "./write-geojson.ts";
import { writeGeopackage } from "./write-geopackage.ts";
import { writeGroundTruth } from "./write-ground-truth.ts";
import { writePlaces } from "./write-places.ts";
import { writePopulation } from "./write-population.ts";
import { listSurveys, writePublished } from "./write-published.ts";
import { writeRespondents } from "./write-respondents.ts";

export { ArgumentError } from "./check-arguments.ts";

export interface OvningslanOptions extends Partial<OvningslanArguments> {
  readonly seed: number;
  readonly folder: string;
}

/**
 * Same arguments, same bytes in every file; what else lies in the folder stays.
 * Errors: throws an `ArgumentError` before anything is written; else only when the disk or SQLite fails.
 */
export function writeOvningslan({
  seed,
  scenes = 64,
  snapshots = 5,
  folder,
}: OvningslanOptions): void {
  checkArguments({ seed, scenes, snapshots });
  for (const name of ["handed-in", "people"]) mkdirSync(join(folder, name), { recursive: true });
  const county = layOutCounty();
  const lives = evolveScenes({
    seed,
    scenes,
    snapshots,
    slots: listSlots(county, countSlots(scenes)),
  });
  const mappings = listMappings(snapshots, lives.silentAt);
  writePlaces(folder, county, snapshots);
  const written = mappings.map((mapping, index) =>
    writeMapping(folder, mapping, { seed, lives, index }),
  );
  writeMappingList(folder, mappings);
  const rolls = written.map(({ lopnr, drawnM2 }) => ({ lopnr, drawnM2 }));
  writeCorrections(folder, lives, mappings, rolls);
  const counts = mappings.map((mapping, index) => countMapping(lives, index, mapping));
  writePublished(folder, { seed, mappings, counts });
  const surveys = writePeople(folder, seed, mappings, written);
  const changesOf = (before: number) => tellChanges(lives, before);
  const snapshotIds = mappings.map(({ snapshotId }) => snapshotId);
  const parameters = { seed, scenes, snapshots };
  writeGroundTruth(folder, { parameters, snapshotIds, lives, rolls, changesOf, surveys });
  writeFileSync(join(folder, "LAS-MIG.txt"), README);
}

const README = `Övningsdata. Länet Övningslän finns inte. Allt i den här mappen är påhittat av
"scener ovningslan" och får inte blandas med uppgifter om verkliga platser.

Practice data. The county of Övningslän does not exist. Everything in this folder was made up by
"scener ovningslan" and must not be mixed with facts about real places.
`;

interface MappingContext {
  readonly seed: number;
  readonly lives: Lives;
  readonly index: number;
}

/** One mapping's file; ground is kept where a survey goes with it, but for what is listed by error. */
function writeMapping(folder: string, mapping: Mapping, { seed, lives, index }: MappingContext) {
  const roll = drawRoll(seed, lives, index);
  const lopnr = new Int32Array(lives.scenes.length);
  const drawnM2 = new Float64Array(lives.scenes.length);
  const grounds: Ground[] = [];
  const isSurveyed = index === 0 || index === lives.snapshots - 1;
  for (const [place, scene] of roll.entries()) lopnr[scene.number] = place + 1;
  const rows = handIn(seed, index, roll satisfies Roll, (scene, { areaM2, ground }) => {
    drawnM2[scene.number] = areaM2;
    if (isSurveyed && scene.listedByErrorAt !== index) grounds.push(ground);
  });
  writeRows(join(folder, mapping.file), mapping, rows);
  return { lopnr, drawnM2, grounds };
}

function writeRows(path: string, { format, snapshotId }: Mapping, rows: Iterable<HandedIn>): void {
  const crs = format === "geojson" ? "WGS 84" : "EPSG:3006";
  if (format === "geopackage") writeGeopackage(path, rows);
  else writeGeojson(path, rows, { name: snapshotId, crs });
}

function writeMappingList(folder: string, mappings: readonly Mapping[]): void {
  writeCsv(
    join(folder, "handed-in/mappings.csv"),
    ["snapshotId", "file", "notReportedKommunkoder"],
    mappings.map(({ snapshotId, file, notReported }) => ({
      snapshotId,
      file,
      notReportedKommunkoder: notReported.join(";"),
    })),
  );
}

/** Population grids and respondents; answers with the truth of each survey. */
function writePeople(
  folder: string,
  seed: number,
  mappings: readonly Mapping[],
  written: readonly { readonly grounds: readonly Ground[] }[],
): object[] {
  const county = layOutCounty();
  const cells = settlePeople(county);
  writePopulation(join(folder, "people/population-250m.csv"), cells);
  writePopulation(join(folder, "people/population-1km.csv"), joinToKilometres(cells));
  const surveys = listSurveys(mappings);
  writeCsv(
    join(folder, "people/surveys.csv"),
    ["snapshotId", "file", "sourceId"],
    surveys.map(({ mapping: { snapshotId }, file, sourceId }) => ({ snapshotId, file, sourceId })),
  );
  return surveys.map(({ mapping, file }) => {
    const { grounds = [] } = written[mappings.indexOf(mapping)] ?? {};
    const homes = listHomes(cells, county, indexNearest(grounds));
    const stream = openStream(seed, "respondents", mapping.year);
    writeRespondents(join(folder, file), drawRespondents(homes, stream, SURVEY.respondents));
    return {
      snapshotId: mapping.snapshotId,
      file,
      parameters: SURVEY,
      distanceTo: "mapped scenes of the mapping as drawn",
      ...tellTrueShares(homes),
    };
  });
}

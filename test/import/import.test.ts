import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ISSUE_CODES, type SnapshotId, toSentence } from "@scenkartan/domain";
import { bake } from "@scenkartan/scripts/bake";
import { readDataset } from "@scenkartan/scripts/dataset";
import { importMapping } from "@scenkartan/scripts/import";
import { toMappedPath } from "@scenkartan/scripts/mapped-file";
import { toWgs84 } from "@scenkartan/scripts/project";
import {
  type Drawn,
  toGeopackageBytes,
  writeGeojson,
  writeGeopackage,
} from "@scenkartan/scripts/testing/files";
import { aBowTie, aBox, aPoint, aRing, type Box } from "@scenkartan/scripts/testing/grounds";
import {
  findRows,
  footprintTable,
  mappedSnapshotTable,
  openRelease,
  toReleaseFile,
} from "@scenkartan/server/release";
import { describe, expect, it } from "vitest";
import { aDataFolder, anEmptyFolder, readFolder } from "../bake/folders.ts";
import { IMPORT_CODES } from "./import-codes.ts";

const METRES = "urn:ogc:def:crs:EPSG::3006";

/** The good data, where Provköping and its lokalpolisområde are ten kilometres square. */
function aCounty(): string {
  const folder = aDataFolder();
  const area = toWgs84(aBox({ width: 10_000 }));
  writeGeojson(join(folder, "places/kommun-areas.geojson"), [[{ kommunkod: "9901" }, area]]);
  writeGeojson(join(folder, "places/lokalpolisomrade-areas.geojson"), [
    [{ lokalpolisomrade: "provdistriktet" }, area],
  ]);
  return folder;
}

/** A scene's row, in metres from the corner of Provköping. */
const drawn = (namn: string, box: Box): Drawn => [{ namn }, aBox(box)];
const GROUND = { x: 1000, y: 1000 };

function handIn(features: readonly Drawn[], crs: string | undefined = METRES): string {
  return writeGeojson(join(anEmptyFolder(), "scener.geojson"), features, crs);
}

function importInto(dataFolder: string, file: string, snapshotId = "prov-2023") {
  const options = { file, snapshotId: snapshotId as SnapshotId, dataFolder, notReported: [] };
  return importMapping(options);
}

async function bakeFeatures(dataFolder: string) {
  const result = await bake({ dataFolder, releasesFolder: anEmptyFolder() });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  const { db } = openRelease(toReleaseFile(result.folder, result.releaseId));
  const rows = db
    .prepare<[], ReleaseRow>("SELECT * FROM sceneFeature WHERE snapshotId = 'prov-2023'")
    .all();
  db.close();
  return rows.map(({ feature }) => JSON.parse(feature) as { id: string; properties: Properties });
}

interface ReleaseRow {
  readonly feature: string;
}
type Properties = Readonly<Record<string, unknown>>;

/** Metres on the plane for a metre on the ground, 230 km east of the central meridian. Source: EPSG:3006. */
const SCALE = 0.9996 * (1 + (231_000 / 0.9996) ** 2 / (2 * 6_384_000 ** 2));

describe("a mapping that is imported and baked", () => {
  it("has its scenes active, as large as they are on the ground", async () => {
    const folder = aCounty();
    const file = handIn([drawn("Lilla", GROUND), drawn("Stora", { x: 3000, y: 3000, width: 400 })]);
    expect(importInto(folder, file)).toMatchObject({
      kind: "imported",
      scenes: 2,
      crs: { epsg: 3006, basis: "stated" },
      issues: [],
    });
    const features = (await bakeFeatures(folder)).filter(
      ({ properties }) => properties.status === "active",
    );
    const areas = new Map(features.map(({ id, properties }) => [id, Number(properties.areaM2)]));
    expect([...areas.keys()].sort()).toEqual(["lilla", "stora"]);
    expect(Number(areas.get("lilla")) / (10_000 / SCALE ** 2)).toBeCloseTo(1, 4);
    expect(Number(areas.get("stora")) / (160_000 / SCALE ** 2)).toBeCloseTo(1, 4);
  });

  it("is the same from a GeoPackage in metres and from GeoJSON in degrees", () => {
    const [a, b] = [aCounty(), aCounty()];
    const rows = [["Torget", toGeopackageBytes(aBox(GROUND) as never)]] as const;
    importInto(a, writeGeopackage(join(anEmptyFolder(), "scener.gpkg"), { scener: rows }));
    const degrees: Drawn = [{ namn: "Torget", id: 1 }, toWgs84(aBox(GROUND))];
    importInto(b, writeGeojson(join(anEmptyFolder(), "scener.geojson"), [degrees]));
    const [fromA, fromB] = [a, b].map((each) => readDataset(each).dataset?.footprints);
    expect(fromA).toHaveLength(1);
    expect(fromA).toEqual(fromB);
  });

  it("has the same bytes when it is imported again, whatever order its rows have", () => {
    const folder = aCounty();
    const rows = [drawn("A", GROUND), drawn("A", { x: 3000 }), drawn("B", { x: 5000 })];
    const read = () => readFileSync(join(folder, toMappedPath("prov-2023" as SnapshotId)), "utf8");
    importInto(folder, handIn(rows));
    const first = read();
    importInto(folder, handIn(rows));
    expect(read()).toBe(first);
    importInto(folder, handIn(rows.toReversed()));
    expect(read()).toBe(first);
  });

  it("keeps the identity that the mapping before gave the same ground", () => {
    const folder = aCounty();
    importInto(folder, handIn([drawn("Torget", GROUND)]), "prov-2021");
    importInto(folder, handIn([drawn("Stationen", { ...GROUND, width: 90 })]));
    const { dataset } = readDataset(folder);
    expect(dataset?.footprints.map(({ snapshotId, sceneId }) => [snapshotId, sceneId])).toEqual([
      ["prov-2021", "torget"],
      ["prov-2023", "torget"],
    ]);
  });

  it("does not lend a new scene the id of another county's scene", () => {
    const folder = aCounty();
    for (const [file, line] of [
      ["places/kommuner.csv", "9801,Annanstad,98,20.2,57.0,prov-a"],
      ["places/lokalpolisomraden.csv", "andra,Andra,98,unknown,unknown,prov-a,,"],
      ["places/lokalpolisomrade-kommuner.csv", "andra,9801,whole,prov-a"],
      ["published/snapshots.csv", "andra-2023,98,2023,,Provmyndigheten,prov-a,,,yes,,"],
      ["published/scenes.csv", "andratorget,Andratorget,9801,,andra,unknown,,,,"],
    ] as const) {
      appendFileSync(join(folder, file), `${line}\n`);
    }
    expect(readDataset(folder).issues).toEqual([]);
    importInto(folder, handIn([drawn("Andratorget", GROUND)]));
    const mapped = readFileSync(join(folder, toMappedPath("prov-2023" as SnapshotId)), "utf8");
    expect(mapped).toContain('"sceneId":"andratorget-2"');
  });
});

/** For every code, a file that is handed in and raises it, and no other. */
const CASES: Readonly<Record<(typeof IMPORT_CODES)[number] | OtherCode, () => string>> = {
  "file-missing": () => join(anEmptyFolder(), "borta.gpkg"),
  "file-unreadable": () => write("{"),
  "format-unknown": () => write("namn;yta\n"),
  "crs-unsupported": () => handIn([drawn("A", GROUND)], "EPSG:3021"),
  "crs-undetectable": () => handIn([[{ namn: "A" }, aPointAt(1, 2)]]),
  "axes-swapped": () => handIn([[{ namn: "A" }, aPointAt(6_885_000, 730_000)]]),
  "layer-ambiguous": () =>
    writeGeopackage(join(anEmptyFolder(), "scener.gpkg"), { scener: [], vakter: [] }),
  "attribute-missing": () => handIn([[{}, aBox(GROUND)]]),
  "attribute-invalid": () => handIn([[{ namn: "A", basis: "gissad" }, aBox(GROUND)]]),
  "geometry-missing": () => handIn([[{ namn: "A" }, null]]),
  "geometry-kind": () => handIn([[{ namn: "A", basis: "kartlagd" }, aPoint(1000, 1000)]]),
  "ring-open": () =>
    handIn([[{ namn: "A" }, { type: "Polygon", coordinates: [aRing().slice(1)] }]]),
  "geometry-self-crossing": () => handIn([[{ namn: "A" }, aBowTie()]]),
  "scene-outside-county": () => handIn([drawn("A", { x: 20_000 })]),
  "identity-ambiguous": () => handIn([drawn("Alltihop", { ...GROUND, width: 500 })]),
};
type OtherCode = "file-missing" | "file-unreadable" | "ring-open";

const aPointAt = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });

function write(text: string): string {
  const path = join(anEmptyFolder(), "scener.geojson");
  writeFileSync(path, text);
  return path;
}

const WARNINGS: readonly string[] = ["geometry-self-crossing", "identity-ambiguous"];

describe("a mapping in trouble", () => {
  it("has a case for every code that only the import raises", () => {
    expect(Object.keys(CASES)).toEqual(expect.arrayContaining([...IMPORT_CODES]));
    expect(ISSUE_CODES).toEqual(expect.arrayContaining([...IMPORT_CODES]));
  });

  it.each(Object.entries(CASES))("raises %s, in whole sentences", (code, makeFile) => {
    const folder = aCounty();
    const earlier = [drawn("Torget", GROUND), drawn("Parken", { x: 1200, y: 1200 })];
    importInto(folder, handIn(earlier), "prov-2021");
    const before = readFolder(folder);
    const result = importInto(folder, makeFile());
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
    for (const { sv, en } of result.issues.map(toSentence)) {
      expect(`${sv} ${en}`).not.toMatch(/undefined|NaN|\[object| {2}| \./);
    }
    expect(result.kind).toBe(WARNINGS.includes(code) ? "imported" : "refused");
    if (result.kind === "refused") expect(readFolder(folder)).toEqual(before);
  });

  it("is told of all its rows at once, and leaves what was imported before as it was", () => {
    const folder = aCounty();
    importInto(folder, handIn([drawn("Torget", GROUND)]));
    const before = readFolder(folder);
    const rows: Drawn[] = [drawn("B", { x: 5000 }), [{}, aBox(GROUND)], drawn("C", { x: 20_000 })];
    const { kind, issues } = importInto(folder, handIn(rows));
    expect(kind).toBe("refused");
    expect(issues.map(({ code, ref }) => [code, ref.line])).toEqual([
      ["attribute-missing", 2],
      ["scene-outside-county", 3],
    ]);
    expect(readFolder(folder)).toEqual(before);
  });

  it("needs a mapping that the data know of", () => {
    const { kind, issues } = importInto(aCounty(), handIn([drawn("A", GROUND)]), "prov-1999");
    expect(kind).toBe("refused");
    expect(issues).toMatchObject([{ code: "reference-unknown", context: { value: "prov-1999" } }]);
  });
});

it("gives back from the release the ground that was read into it", async () => {
  const dataFolder = aCounty();
  const file = handIn([drawn("Provtorget", GROUND)]);
  importMapping({ file, snapshotId: "prov-2023" as SnapshotId, dataFolder, notReported: [] });
  const { dataset } = readDataset(dataFolder);
  const result = await bake({ dataFolder, releasesFolder: anEmptyFolder() });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  const { db } = openRelease(toReleaseFile(result.folder, result.releaseId));
  expect(dataset?.footprints).toHaveLength(1);
  expect(findRows(db, footprintTable)).toStrictEqual(dataset?.footprints);
  expect(findRows(db, mappedSnapshotTable)).toStrictEqual(dataset?.completeMappings);
  db.close();
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toSentence } from "@scenkartan/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CORNERS, GROUND, RING } from "../testing/a-square.ts";
import { type AreaFile, KOMMUN_AREAS, LOKALPOLISOMRADE_AREAS, readAreas } from "./areas.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "areas-"));
  mkdirSync(join(folder, "places"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const anArea = (properties: object, geometry: object = GROUND) => ({
  type: "Feature",
  properties,
  geometry,
});

const KOMMUN = { kommunkod: "9901" };

function read(features: readonly unknown[], kind: AreaFile = KOMMUN_AREAS) {
  writeFileSync(join(folder, kind.file), JSON.stringify({ type: "FeatureCollection", features }));
  return readAreas(folder, kind);
}

describe("reading areas", () => {
  it("gives each with its code, in degrees and in metres, whatever else is said of it", () => {
    const { areas, issues } = read([anArea({ ...KOMMUN, name: "Provstad" })]);
    expect(issues).toEqual([]);
    expect(areas).toMatchObject([{ id: "9901", ground: GROUND }]);
    const metres = areas.flatMap(({ groundSweref99tm }) => groundSweref99tm.coordinates.flat(3));
    const [east = 0, north = 0] = metres as number[];
    expect([Math.round(east / 1e5), Math.round(north / 1e5)]).toEqual([8, 63]);
  });

  it("takes lokalpolisområden by their own property", () => {
    const { areas } = read([anArea({ lokalpolisomrade: "prov" })], LOKALPOLISOMRADE_AREAS);
    expect(areas.map(({ id }) => id)).toEqual(["prov"]);
  });

  it("finds nothing, and nothing wrong, where a county has handed in none", () => {
    expect(readAreas(folder, KOMMUN_AREAS)).toEqual({ areas: [], issues: [] });
  });
});

describe("areas in trouble", () => {
  it.each([
    ["are no JSON", "{", "JSON"],
    ["are no FeatureCollection", JSON.stringify(GROUND), "type"],
    ["have no list of features", '{"type":"FeatureCollection"}', "features"],
  ])("%s", (_, text, detail) => {
    writeFileSync(join(folder, KOMMUN_AREAS.file), text);
    expect(readAreas(folder, KOMMUN_AREAS)).toMatchObject({
      areas: [],
      issues: [{ code: "file-unreadable", ref: { file: KOMMUN_AREAS.file }, context: { detail } }],
    });
  });

  it.each([
    ["has a code that is none", [anArea({ kommunkod: "991" })], "features.0.properties.kommunkod"],
    ["has a number for a code", [anArea({ kommunkod: 9901 })], "features.0.properties.kommunkod"],
    ["says of no kommun", [anArea({})], "features.0.properties.kommunkod"],
    ["says nothing", [anArea(KOMMUN), null], "features.1"],
    ["is no ground", [anArea(KOMMUN, { type: "Point", coordinates: [20, 57] })], "geometry.type"],
    [
      "lies beyond the pole, its axes swapped",
      [
        anArea(KOMMUN, {
          type: "Polygon",
          coordinates: [RING.map(([lon]) => [57, 6 * (lon ?? 0)])],
        }),
      ],
      "features.0.geometry.coordinates",
    ],
    ["is the second of its kommun", [anArea(KOMMUN), anArea(KOMMUN)], "features.1.properties"],
  ])("one %s, and the place of the trouble is named in both languages", (_, features, place) => {
    const { areas, issues } = read(features);
    expect(areas).toEqual([]);
    expect(issues).toMatchObject([{ code: "file-unreadable" }]);
    for (const issue of issues) {
      const { sv, en } = toSentence(issue);
      expect(sv).toMatch(new RegExp(`GeoJSON.*${place}.*Rätta filen`));
      expect(en).toMatch(new RegExp(`GeoJSON.*${place}.*Mend the file`));
    }
  });

  it.each([
    ["open", CORNERS, "ring-open"],
    ["clockwise", [...RING].reverse(), "ring-clockwise"],
  ])("one has a ring that is %s", (_, ring, code) => {
    const parts = { type: "MultiPolygon", coordinates: [[RING], [ring]] };
    const { areas, issues } = read([anArea(KOMMUN, parts)]);
    expect(issues).toMatchObject([{ code, ref: { file: KOMMUN_AREAS.file } }]);
    expect(areas).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toGeojson, toGeopackageBytes, writeGeopackage } from "../testing/files.ts";
import { aBox } from "../testing/grounds.ts";
import { readMapping } from "./read-mapping.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mapping-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads a file with that content. */
function read(content: string | Uint8Array, file = "scener.geojson") {
  const path = join(folder, file);
  writeFileSync(path, content);
  return readMapping(path);
}

const square = aBox();
const torget = [{ namn: "Torget" }, square] as const;
const FEATURES = [{ row: 1, attributes: { namn: "Torget" }, geometry: square }];

describe("a GeoJSON file", () => {
  it("of today states no coordinate system", () => {
    expect(read(toGeojson([torget]))).toEqual({ mapping: { features: FEATURES }, issues: [] });
  });

  it.each([
    ["urn:ogc:def:crs:EPSG::3006", 3006],
    ["urn:ogc:def:crs:EPSG:9.8:3006", 3006],
    ["EPSG:3006", 3006],
    ["urn:ogc:def:crs:OGC:1.3:CRS84", 4326],
    ["RT 90 2.5 gon V", 0],
  ])("of yesterday names it: %s is %i", (name, epsg) => {
    expect(read(toGeojson([torget], name)).mapping).toEqual({ epsg, features: FEATURES });
  });

  it("may open with a byte order mark", () => {
    expect(read(`\uFEFF${toGeojson([torget])}`).mapping?.features).toEqual(FEATURES);
  });

  it("may have features without attributes and without ground", () => {
    const text =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":null,"geometry":null}]}';
    expect(read(text).mapping?.features).toEqual([{ row: 1, attributes: {}, geometry: null }]);
  });

  it.each([
    ["is cut off", '{"type":"FeatureCollection"', {}],
    ["is a lone feature", '{"type":"Feature","properties":{},"geometry":null}', {}],
    [
      "has a collection as ground",
      toGeojson([torget, [{}, { type: "GeometryCollection" }]]),
      { line: 2 },
    ],
    [
      "has text for a number",
      toGeojson([torget, torget, [{}, { type: "Point", coordinates: ["1", 2] }]]),
      { line: 3 },
    ],
    [
      "has a position of one number",
      toGeojson([[{}, { type: "Point", coordinates: [1] }]]),
      { line: 1 },
    ],
  ])("that %s is unreadable, and the row is told", (_, text, line) => {
    const { mapping, issues } = read(text);
    expect(mapping).toBeUndefined();
    expect(issues).toMatchObject([{ code: "file-unreadable", context: { format: "GeoJSON" } }]);
    expect(issues[0]?.ref).toEqual({ file: "scener.geojson", ...line });
  });
});

describe("a GeoPackage", () => {
  const bytes = toGeopackageBytes(square as never);
  const path = () => join(folder, "scener.gpkg");

  it("gives its rows in order, with attributes and the system it states", () => {
    const parken = toGeopackageBytes(aBox({ x: 500 }) as never, { hasEnvelope: true });
    const rows = [
      ["Torget", bytes],
      ["Parken", parken],
    ] as const;
    expect(readMapping(writeGeopackage(path(), { scener: rows }))).toEqual({
      mapping: {
        epsg: 3006,
        features: [
          { row: 1, attributes: { fid: 1, namn: "Torget" }, geometry: square },
          { row: 2, attributes: { fid: 2, namn: "Parken" }, geometry: aBox({ x: 500 }) },
        ],
      },
      issues: [],
    });
  });

  it("has no ground where there is none, and where it says that it is empty", () => {
    const empty = toGeopackageBytes({ type: "Polygon", coordinates: [] }, { isEmpty: true });
    const { mapping } = readMapping(
      writeGeopackage(path(), {
        scener: [
          ["A", null],
          ["B", empty],
        ],
      }),
    );
    expect(mapping?.features.map(({ geometry }) => geometry)).toEqual([null, null]);
  });

  it("with two layers is not chosen between", () => {
    const { mapping, issues } = readMapping(writeGeopackage(path(), { vakter: [], scener: [] }));
    expect(mapping).toBeUndefined();
    expect(issues).toMatchObject([
      { code: "layer-ambiguous", context: { layers: "scener, vakter" } },
    ]);
  });

  const unreadable = [
    { code: "file-unreadable", ref: { file: "scener.gpkg" }, context: { format: "GeoPackage" } },
  ];

  it("is unreadable when it is another SQLite database", () => {
    const db = new Database(path());
    db.exec("CREATE TABLE lamps (name TEXT)");
    db.close();
    expect(readMapping(path())).toMatchObject({ issues: unreadable });
  });

  it("is unreadable when it says that it is SQLite and is not", () => {
    expect(read("SQLite format 3\0 and then nothing", "scener.gpkg").issues).toMatchObject(
      unreadable,
    );
  });

  it("is unreadable without a layer of features", () => {
    expect(readMapping(writeGeopackage(path(), {})).issues).toMatchObject(unreadable);
  });

  it.each([
    ["whose ground lacks the header", Buffer.from("no geometry")],
    ["whose ground is cut off", bytes.subarray(0, 40)],
  ])("%s is unreadable", (_, geom) => {
    expect(readMapping(writeGeopackage(path(), { scener: [["A", geom]] })).issues).toMatchObject(
      unreadable,
    );
  });
});

describe("a file of either kind", () => {
  it("is known by what it holds, not by its name", () => {
    expect(read(toGeojson([torget]), "scener.gpkg").mapping?.features).toEqual(FEATURES);
    const rows = [["Torget", toGeopackageBytes(square as never)]] as const;
    const path = writeGeopackage(join(folder, "scener.json"), { scener: rows });
    expect(readMapping(path).mapping?.epsg).toBe(3006);
  });

  it.each([
    ["a table", "namn,lon,lat\nTorget,20,57\n"],
    ["an empty file", ""],
    ["a ZIP", "PK\u0003\u0004"],
  ])("is not %s", (_, content) => {
    expect(read(content, "scener.gpkg").issues).toMatchObject([
      {
        code: "format-unknown",
        ref: { file: "scener.gpkg" },
        context: { known: "GeoPackage | GeoJSON" },
      },
    ]);
  });

  it("is missed when it is not there", () => {
    expect(readMapping(join(folder, "borta.gpkg")).issues).toMatchObject([
      { code: "file-missing", ref: { file: "borta.gpkg" } },
    ]);
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, describe, expect, it } from "vitest";
import type { HandedIn } from "./hand-in.ts";
import type { Ground } from "./plane.ts";
import { readGeopackageScenes } from "./testing/read-geopackage.ts";
import { writeGeopackage } from "./write-geopackage.ts";

const folder = mkdtempSync(join(tmpdir(), "geopackage-"));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (x: number, y: number, side: number): Ground[0][0] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const GROUNDS: readonly Ground[] = [
  [[square(730_000.01, 6_880_000.99, 100)]],
  [[square(730_000, 6_880_000, 100), [...square(730_030, 6_880_030, 20)].reverse()]],
  [[square(730_000, 6_880_000, 50)], [square(730_100, 6_880_000, 40)]],
];

const ROWS: readonly HandedIn[] = [
  ...GROUNDS.map(
    (ground, index): HandedIn => ({
      lopnr: index + 1,
      namn: `Åtorget ${index}`,
      status: "aktiv",
      lagesgrund: "kartlagd",
      geometry: { kind: "ground", ground },
    }),
  ),
  {
    lopnr: 4,
    namn: "Ängen",
    status: "aktiv",
    lagesgrund: "plats",
    osakerhetM: 150,
    anmarkning: "Osäker",
    geometry: { kind: "point", at: [731_000, 6_881_000] },
  },
];

describe("a GeoPackage", () => {
  const path = join(folder, "a.gpkg");

  it("gives back polygon, hole, parts, point and every attribute", () => {
    writeGeopackage(path, ROWS);
    const read = readGeopackageScenes(path);
    expect(read.slice(0, 3).map(({ ground }) => ground)).toEqual(GROUNDS);
    expect(read[3]).toMatchObject({
      lopnr: 4,
      namn: "Ängen",
      lagesgrund: "plats",
      osakerhet_m: 150,
      anmarkning: "Osäker",
      point: [731_000, 6_881_000],
    });
  });

  it("names itself, its reference system and its extent as the standard asks", () => {
    const database = new Database(path, { readonly: true });
    expect(database.pragma("application_id", { simple: true })).toBe(0x47504b47);
    expect(database.pragma("user_version", { simple: true })).toBe(10_300);
    expect(database.pragma("foreign_key_check")).toEqual([]);
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.prepare("SELECT * FROM gpkg_contents").get()).toMatchObject({
      table_name: "scener",
      data_type: "features",
      srs_id: 3006,
      min_x: 730_000,
      max_y: 6_881_000,
    });
    const systems = database.prepare("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1").all();
    expect(systems).toEqual([-1, 0, 3006, 4326].map((srs_id) => ({ srs_id })));
    database.close();
  });

  it("is the same to the byte when written again", () => {
    const again = join(folder, "b.gpkg");
    writeGeopackage(again, ROWS);
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
  });
});

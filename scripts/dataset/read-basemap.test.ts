import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BASEMAP_KINDS } from "@scenkartan/domain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CORNERS, GROUND, RING } from "../testing/a-square.ts";
import { BASEMAP_FILE, readBasemap } from "./read-basemap.ts";

const LINE = { type: "LineString", coordinates: CORNERS };
const POINT = { type: "Point", coordinates: [20, 57] };

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "basemap-"));
  mkdirSync(join(folder, "places"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const aFeature = (kind: string, geometry: object, more: object = {}) => ({
  type: "Feature",
  properties: { kind, ...more },
  geometry,
});

function read(features: readonly object[], members: object = { sourceId: "prov-kalla" }) {
  const collection = { type: "FeatureCollection", ...members, features };
  writeFileSync(join(folder, BASEMAP_FILE), JSON.stringify(collection));
  return readBasemap(folder);
}

describe("reading a basemap", () => {
  it("gives its features in the order of the file, each with its source", () => {
    const { basemap, issues } = read(
      [
        aFeature("square", GROUND, { name: "Provtorget" }),
        aFeature("street", LINE),
        aFeature("station", POINT),
      ],
      { sourceId: "prov-kalla", title: "Prov", fictional: true },
    );
    expect(issues).toEqual([]);
    expect(basemap).toEqual([
      { kind: "square", name: "Provtorget", geometry: GROUND, sourceId: "prov-kalla" },
      { kind: "street", geometry: LINE, sourceId: "prov-kalla" },
      { kind: "station", geometry: POINT, sourceId: "prov-kalla" },
    ]);
  });

  it("takes every kind that the domain knows", () => {
    const lines = ["street", "mainStreet", "rail"];
    const toGeometry = (kind: string) =>
      lines.includes(kind) ? LINE : kind === "station" ? POINT : GROUND;
    const { basemap } = read(BASEMAP_KINDS.map((kind) => aFeature(kind, toGeometry(kind))));
    expect(basemap.map(({ kind }) => kind)).toEqual(BASEMAP_KINDS);
  });

  it("finds nothing, and nothing wrong, where a county has none", () => {
    expect(readBasemap(folder)).toEqual({ basemap: [], issues: [] });
  });
});

describe("a basemap in trouble", () => {
  it("is no JSON", () => {
    writeFileSync(join(folder, BASEMAP_FILE), "{");
    expect(readBasemap(folder).issues).toMatchObject([
      { code: "file-unreadable", ref: { file: BASEMAP_FILE }, context: { detail: "JSON" } },
    ]);
  });

  it.each([
    ["has a kind that no map draws", aFeature("volcano", GROUND), "features.0.properties.kind"],
    ["draws a street as ground", aFeature("street", GROUND), "features.0.geometry.type"],
    ["draws land as a point", aFeature("land", POINT), "features.0.geometry.type"],
    ["has an empty name", aFeature("park", GROUND, { name: "" }), "features.0.properties.name"],
    ["says more than it may", aFeature("park", GROUND, { phone: "1" }), "features.0.properties"],
    [
      "swaps latitude and longitude beyond the pole",
      aFeature("station", { type: "Point", coordinates: [57, 120] }),
      "features.0.geometry.coordinates",
    ],
  ])("%s, and the place of the trouble is named", (_, feature, place) => {
    const { basemap, issues } = read([feature]);
    expect(basemap).toEqual([]);
    expect(issues).toMatchObject([{ code: "file-unreadable" }]);
    expect(issues[0]?.context.detail).toContain(place);
  });

  it("does not say where it comes from", () => {
    expect(read([aFeature("park", GROUND)], {}).issues[0]?.context.detail).toBe("sourceId");
  });

  it.each([
    ["open", CORNERS, "ring-open"],
    ["clockwise", [...RING].reverse(), "ring-clockwise"],
  ])("has a ring that is %s", (_, ring, code) => {
    const parts = { type: "MultiPolygon", coordinates: [[RING], [ring]] };
    const { basemap, issues } = read([aFeature("building", parts)]);
    expect(issues).toMatchObject([{ code, ref: { file: BASEMAP_FILE } }]);
    expect(basemap).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readExtent } from "./read-extent.ts";

const SOUTH_WEST = [20, 57];
const SOUTH_EAST = [20.01, 57];
const NORTH_EAST = [20.01, 57.01];
const NORTH_WEST = [20, 57.01];
const COUNTER_CLOCKWISE = [SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST, SOUTH_WEST];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "extent-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Reads a described square in the open sea, changed by what is told. */
function read(changes: { ring?: number[][]; properties?: object; type?: string } = {}) {
  const { ring = COUNTER_CLOCKWISE, properties = {}, type = "Polygon" } = changes;
  const feature = {
    type: "Feature",
    properties: {
      basis: "described",
      precisionM: 100,
      sourceId: "prov-kalla",
      describedAs: "mellan bojarna",
      ...properties,
    },
    geometry: { type, coordinates: [ring] },
  };
  writeFileSync(join(folder, "extent.geojson"), JSON.stringify(feature));
  return readExtent(folder, "extent.geojson");
}

describe("reading a described extent", () => {
  it("gives the ground, its precision, its words and its source", () => {
    expect(read()).toEqual({
      extent: {
        geometry: { type: "Polygon", coordinates: [COUNTER_CLOCKWISE] },
        precisionM: 100,
        describedAs: "mellan bojarna",
        sourceId: "prov-kalla",
      },
      issues: [],
    });
  });
});

describe("an extent in trouble", () => {
  const codeOf = ({ extent, issues }: ReturnType<typeof readExtent>) => {
    expect(extent).toBeUndefined();
    return issues.map(({ code, ref }) => `${ref.file} ${code}`);
  };

  it("is missing", () => {
    expect(codeOf(readExtent(folder, "nowhere.geojson"))).toEqual(["nowhere.geojson file-missing"]);
  });

  it("is no JSON", () => {
    writeFileSync(join(folder, "extent.geojson"), "{");
    expect(readExtent(folder, "extent.geojson").issues).toMatchObject([
      { code: "file-unreadable", context: { format: "GeoJSON", detail: "JSON" } },
    ]);
  });

  it.each([
    ["claims to be mapped", { properties: { basis: "mapped" } }, "properties.basis"],
    ["has a negative precision", { properties: { precisionM: -1 } }, "properties.precisionM"],
    ["has no words", { properties: { describedAs: "" } }, "properties.describedAs"],
    ["is no polygon", { type: "LineString" }, "geometry.type"],
    ["swaps latitude and longitude beyond the pole", { ring: [[57, 120]] }, "geometry.coordinates"],
  ])("%s, and the place of the trouble is named", (_, changes, place) => {
    const [issue] = read(changes).issues;
    expect(issue?.code).toBe("file-unreadable");
    expect(issue?.context.detail).toContain(place);
  });

  it("has a ring that is open", () => {
    const ring = [SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST];
    expect(codeOf(read({ ring }))).toEqual(["extent.geojson ring-open"]);
  });

  it("has a ring that runs clockwise", () => {
    expect(codeOf(read({ ring: COUNTER_CLOCKWISE.toReversed() }))).toEqual([
      "extent.geojson ring-clockwise",
    ]);
  });

  it.each([0, 1, 2, 3])("is not in trouble wherever its ring begins (corner %d)", (start) => {
    const corners = [SOUTH_WEST, SOUTH_EAST, NORTH_EAST, NORTH_WEST];
    const turned = [...corners.slice(start), ...corners.slice(0, start)];
    expect(read({ ring: [...turned, turned[0] ?? []] }).issues).toEqual([]);
  });
});

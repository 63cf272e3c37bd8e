import { describe, expect, it } from "vitest";
import type { RawMapping } from "../sources/raw-mapping.ts";
import { aBox } from "../testing/grounds.ts";
import { chooseCrs } from "./choose-crs.ts";

/** A mapping whose first scene stands at that place, after one without ground. */
function aMapping(coordinates: number[], epsg?: number): RawMapping {
  const point = { type: "Point", coordinates } as const;
  return {
    ...(epsg !== undefined && { epsg }),
    features: [null, point].map((geometry, index) => ({
      row: index + 1,
      attributes: {},
      geometry,
    })),
  };
}

const METRES = [730_000, 6_885_000];
const DEGREES = [19.3, 62.0];

const choose = (mapping: RawMapping, epsg?: number) => chooseCrs("scener.gpkg", mapping, epsg);

describe("the coordinate system of a mapping", () => {
  it.each([
    ["metres that are stated", METRES, 3006, 3006, "stated"],
    ["degrees that are stated", DEGREES, 4326, 4326, "stated"],
    ["metres that only their numbers tell", METRES, undefined, 3006, "detected"],
    ["degrees that only their numbers tell", DEGREES, undefined, 4326, "detected"],
  ] as const)("is found for %s", (_, position, stated, epsg, basis) => {
    expect(choose(aMapping([...position], stated))).toEqual({
      choice: { epsg, basis },
      issues: [],
    });
  });

  it("is what the person says, whatever the file states", () => {
    expect(choose(aMapping(METRES, 4326), 3006).choice).toEqual({ epsg: 3006, basis: "stated" });
    expect(choose(aMapping(METRES, 3021), 3006).choice).toEqual({ epsg: 3006, basis: "stated" });
  });

  it("is found within rings within parts", () => {
    const several = { type: "MultiPolygon", coordinates: [aBox().coordinates] } as never;
    const mapping = { features: [{ row: 1, attributes: {}, geometry: several }] };
    expect(choose(mapping).choice).toEqual({ epsg: 3006, basis: "detected" });
  });

  it("does not matter for a mapping without any ground", () => {
    expect(choose({ features: [] }).issues).toEqual([]);
  });

  it.each([
    ["north before east in metres", METRES.toReversed(), undefined, "axes-swapped"],
    ["latitude before longitude", DEGREES.toReversed(), undefined, "axes-swapped"],
    ["north before east in metres, as stated", METRES.toReversed(), 3006, "axes-swapped"],
    ["latitude before longitude, as stated", DEGREES.toReversed(), 4326, "axes-swapped"],
    ["a place at sea off Africa", [0, 0], undefined, "crs-undetectable"],
    ["degrees that are stated to be metres", DEGREES, 3006, "crs-undetectable"],
    ["metres that are stated to be degrees", METRES, 4326, "crs-undetectable"],
    ["RT 90", METRES, 3021, "crs-unsupported"],
    ["a system without a code", METRES, 0, "crs-unsupported"],
  ] as const)("is refused for %s", (_, position, stated, code) => {
    const { choice, issues } = choose(aMapping([...position], stated));
    expect(choice).toBeUndefined();
    expect(issues.map((issue) => [issue.code, issue.ref.file])).toEqual([[code, "scener.gpkg"]]);
  });

  it("is refused when the person says one that is not supported", () => {
    expect(choose(aMapping(METRES, 3006), 3021).issues).toMatchObject([
      { code: "crs-unsupported", context: { stated: "EPSG:3021" } },
    ]);
  });
});

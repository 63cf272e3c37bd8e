import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { measurePlane } from "../geometry/geos.ts";
import { toWgs84 } from "../geometry/project.ts";
import { aBowTie, aBox, aPoint, aRing, EAST, NORTH } from "../testing/grounds.ts";
import { toSourceScenes } from "./to-source-scenes.ts";

/** What one feature becomes, in metres; a box unless told otherwise. */
function read(attributes: Record<string, unknown>, geometry: unknown = aBox()) {
  const feature = { row: 7, attributes, geometry: geometry as Geometry | null };
  const { scenes, issues } = toSourceScenes("scener.gpkg", [feature], 3006);
  return { scene: scenes[0], issues };
}

const ref = { file: "scener.gpkg", line: 7 };

describe("a feature that can be understood", () => {
  it.each([
    ["namn", "löpnr", "anmärkning"],
    ["NAMN", "LOPNR", "ANMARKNING"],
    ["Plats", "OBJECTID", "Note"],
    ["scen", "nr", "anmarkning"],
    ["name", "id", "note"],
  ])("is a scene by the columns %s, %s and %s", (name, nr, note) => {
    expect(read({ [name]: " Torget ", [nr]: 12, [note]: "bakom kiosken" })).toEqual({
      scene: {
        ref,
        name: "Torget",
        runningNumber: "12",
        note: "bakom kiosken",
        position: { basis: "mapped", geometry: aBox() },
      },
      issues: [],
    });
  });

  it("takes the first column that is filled in", () => {
    expect(read({ namn: " ", name: null, plats: "Torget", scen: "Parken" }).scene?.name).toBe(
      "Torget",
    );
  });

  it("has no running number and no note where none is written", () => {
    const { scene } = read({ namn: "Torget", lopnr: null, note: "" });
    expect(Object.keys(scene ?? {}).sort()).toEqual(["name", "position", "ref"]);
  });

  it("is ground that is described, or a place, where that and its precision are written", () => {
    const described = { namn: "A", lägesgrund: "beskriven", osäkerhet_m: "50" };
    expect(read(described).scene?.position).toEqual({
      basis: "described",
      geometry: aBox(),
      precisionM: 50,
    });
    const place = { namn: "A", precision_m: 200 };
    expect(read(place, aPoint()).scene?.position).toEqual({
      basis: "place",
      geometry: aPoint(),
      precisionM: 200,
    });
  });

  it("in degrees becomes metres, to the centimetre", () => {
    const feature = { row: 1, attributes: { namn: "A" }, geometry: toWgs84(aBox()) as Geometry };
    const [scene] = toSourceScenes("f", [feature], 4326).scenes;
    const [[[east, north] = []] = []] = (scene?.position.geometry.coordinates ??
      []) as number[][][];
    expect(east).toBeCloseTo(EAST, 1);
    expect(north).toBeCloseTo(NORTH, 1);
  });
});

describe("a feature in trouble", () => {
  const line = (x: number) => [
    [EAST, NORTH],
    [EAST + x, NORTH],
  ];
  it.each([
    ["without a name", {}, aBox(), "attribute-missing"],
    ["with a name of spaces", { namn: "  " }, aBox(), "attribute-missing"],
    ["without ground", { namn: "A" }, null, "geometry-missing"],
    [
      "with ground of no parts",
      { namn: "A" },
      { type: "Polygon", coordinates: [] },
      "geometry-missing",
    ],
    [
      "that is a line",
      { namn: "A" },
      { type: "LineString", coordinates: line(9) },
      "geometry-kind",
    ],
    ["that is a point and says mapped", { namn: "A", basis: "mapped" }, aPoint(), "geometry-kind"],
    [
      "that is ground and says place",
      { namn: "A", basis: "plats", precision_m: 9 },
      aBox(),
      "geometry-kind",
    ],
    ["with a basis that nobody knows", { namn: "A", basis: "gissad" }, aBox(), "attribute-invalid"],
    ["that is a place without precision", { namn: "A" }, aPoint(), "attribute-missing"],
    [
      "that is described without precision",
      { namn: "A", basis: "beskriven" },
      aBox(),
      "attribute-missing",
    ],
    ["with a precision of nothing", { namn: "A", precision_m: 0 }, aPoint(), "attribute-missing"],
    [
      "with an open ring",
      { namn: "A" },
      { type: "Polygon", coordinates: [aRing().slice(0, -1)] },
      "ring-open",
    ],
    [
      "with an open hole",
      { namn: "A" },
      { type: "Polygon", coordinates: [aRing(), aRing({ x: 9, y: 9, width: 9 }).slice(1)] },
      "ring-open",
    ],
    [
      "with an open part",
      { namn: "A" },
      { type: "MultiPolygon", coordinates: [[aRing()], [aRing().slice(1)]] },
      "ring-open",
    ],
    [
      "that is described by an open ring",
      { namn: "A", basis: "beskriven", precision_m: 9 },
      { type: "Polygon", coordinates: [aRing().slice(1)] },
      "ring-open",
    ],
  ])("%s is no scene, and its row is told", (_, attributes, geometry, code) => {
    const { scene, issues } = read(attributes, geometry);
    expect(scene).toBeUndefined();
    expect(issues).toMatchObject([{ code, ref }]);
  });

  it("does not keep the others back", () => {
    const features = [{}, { namn: "B" }, {}].map((attributes, index) => ({
      row: index + 1,
      attributes,
      geometry: aBox() as Geometry,
    }));
    const { scenes, issues } = toSourceScenes("f", features, 3006);
    expect(scenes.map(({ name }) => name)).toEqual(["B"]);
    expect(issues.map((issue) => issue.ref.line)).toEqual([1, 3]);
  });
});

describe("ground that crosses itself", () => {
  it.each([
    ["mapped", { namn: "A" }],
    ["described", { namn: "A", basis: "beskriven", precision_m: 9 }],
  ])("and is %s is repaired, told of, and as large as its two triangles", (basis, attributes) => {
    const { scene, issues } = read(attributes, aBowTie());
    expect(issues).toMatchObject([
      {
        code: "geometry-self-crossing",
        severity: "warning",
        ref,
        context: { near: `${EAST} ${NORTH}` },
      },
    ]);
    expect(scene?.position.basis).toBe(basis);
    expect(scene?.position.geometry.type).toBe("MultiPolygon");
    expect(measurePlane(scene?.position.geometry as never)).toBeCloseTo(5_000, 6);
  });
});

import type { Day, Lanskod } from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import { aBox, aPoint, type Box } from "../testing/grounds.ts";
import { type County, placeScenes } from "./place-scenes.ts";
import type { SourceScene } from "./source-scene.ts";

const anArea = (id: string, box: Box) =>
  ({ id, ground: aBox(box), groundSweref99tm: aBox(box) }) as unknown as County["kommuner"][number];

const WEST = { width: 1000 };
const EAST = { x: 1000, width: 1000 };

/** Two kommuner side by side, each a kilometre wide; one lokalpolisområde that was redrawn in 2022. */
const county: County = {
  lanskod: "99" as Lanskod,
  kommuner: [anArea("9901", WEST), anArea("9902", EAST)],
  lokalpolisomraden: [
    anArea("vast", WEST),
    anArea("ost", EAST),
    anArea("hela", { width: 2000, height: 1000 }),
    anArea("okant", { width: 2000, height: 1000 }),
  ],
  validity: [
    { lokalpolisomrade: "vast", validFrom: "unknown", validTo: "2021-12-31" },
    { lokalpolisomrade: "ost", validFrom: "unknown", validTo: "2021-12-31" },
    { lokalpolisomrade: "hela", validFrom: "2022-01-01", validTo: "unknown" },
  ] as unknown as County["validity"],
};

function place(position: SourceScene["position"] | Box, day = "2021-06-30") {
  const ground =
    "basis" in position ? position : ({ basis: "mapped", geometry: aBox(position) } as const);
  const scene = { ref: { file: "f", line: 3 }, name: "Torget", position: ground };
  const { scenes, issues } = placeScenes([scene], county, day as Day);
  return {
    at: scenes.map(({ kommunkod, lokalpolisomrade }) => [kommunkod, lokalpolisomrade]),
    issues,
  };
}

describe("where a scene lies", () => {
  it("is the kommun that holds most of it", () => {
    expect(place({ x: 940 }).at).toEqual([["9901", "vast"]]);
    expect(place({ x: 960 }).at).toEqual([["9902", "ost"]]);
  });

  it("counts ground outside the county for nobody", () => {
    expect(place({ x: 1960 }).at).toEqual([["9902", "ost"]]);
  });

  it.each([
    ["2021-12-31", "ost"],
    ["2022-01-01", "hela"],
  ])("is the lokalpolisområde as drawn on %s", (day, lokalpolisomrade) => {
    expect(place({ x: 1500 }, day).at).toEqual([["9902", lokalpolisomrade]]);
  });

  it("is told for a point too", () => {
    const position = { basis: "place", geometry: aPoint(1500, 500), precisionM: 9 } as never;
    expect(place(position).at).toEqual([["9902", "ost"]]);
  });

  it.each([
    ["outside every kommun", { x: 5000 }],
    ["at the county's border without ground inside", { x: 2000 }],
  ])("is an issue %s", (_, box) => {
    expect(place(box)).toMatchObject({
      at: [],
      issues: [{ code: "scene-outside-county", ref: { line: 3 }, context: { lanskod: "99" } }],
    });
  });

  it("is an issue where no lokalpolisområde was valid that day", () => {
    const none = { ...county, validity: [] };
    const scene = {
      ref: { file: "f" },
      name: "A",
      position: { basis: "mapped", geometry: aBox() },
    } as const;
    expect(placeScenes([scene], none, "2021-06-30" as Day).issues).toHaveLength(1);
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Position } from "geojson";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { selectLand, touches } from "./select-land.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "select-land-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("selectLand", () => {
  it("keeps polygons within reach, and of their holes only those that are wanted", () => {
    const mainland = [aSquare(0, 10), aSquare(1, 2), aSquare(8, 9)];
    const farAway = [aSquare(50, 60)];

    expect(select([mainland, farAway])).toEqual([
      { type: "Polygon", coordinates: [aSquare(0, 10), aSquare(1, 2)] },
    ]);
  });
});

describe("touches", () => {
  it("counts a shared edge as touching", () => {
    expect(touches(aSquare(0, 1), [1, 0, 2, 1])).toBe(true);
  });

  it("refuses a ring beside the bounds", () => {
    expect(touches(aSquare(0, 1), [1.1, 0, 2, 1])).toBe(false);
  });
});

function select(coordinates: Position[][][]): unknown {
  const file = join(folder, "source.json");
  const bounds = { within: [0, 0, 20, 20], holesWithin: [0, 0, 5, 5] } as const;
  selectLand([{ type: "MultiPolygon", coordinates }], bounds, file);
  return JSON.parse(readFileSync(file, "utf8")).geometries;
}

/** A square whose sides run from `low` to `high` in both directions. */
function aSquare(low: number, high: number): Position[] {
  return [
    [low, low],
    [high, low],
    [high, high],
    [low, high],
    [low, low],
  ];
}

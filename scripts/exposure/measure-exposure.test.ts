import type {
  GroundSweref99tm,
  Kommunkod,
  Lanskod,
  Metres,
  PopulationGrid,
  SnapshotId,
  SourceId,
} from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import type { Area } from "../dataset/areas.ts";
import {
  discard,
  intersect,
  measurePlaneArea,
  surround,
  toShape,
  unite,
} from "../geometry/geos.ts";
import { measureScale } from "../geometry/measure-scale.ts";
import { aBox, EAST, NORTH } from "../testing/grounds.ts";
import { divideCells } from "./divide-cells.ts";
import { measureExposure } from "./measure-exposure.ts";

const toGrid = (cellM: number): PopulationGrid => ({
  gridId: "prov",
  cellM: cellM as Metres,
  year: 2023,
  sourceId: "prov" as SourceId,
});

const anArea = (id: string, box: Parameters<typeof aBox>[0]): Area => ({
  id,
  ground: aBox() as never,
  groundSweref99tm: aBox(box),
});

/** Squares of `cellM` over ten kilometres, each with its own number of people. */
function listCells(cellM: number) {
  const count = 10_000 / cellM;
  return Array.from({ length: count * count }, (_, index) => ({
    east: EAST + (index % count) * cellM,
    north: NORTH + Math.floor(index / count) * cellM,
    residents: 10 + ((index * 37) % 400),
  }));
}

const GROUNDS = [
  aBox({ x: 3010, y: 3020, width: 90, height: 140 }),
  aBox({ x: 3300, y: 3100, width: 300, height: 40 }),
  aBox({ x: 7777, y: 6543, width: 60 }),
] as unknown as readonly GroundSweref99tm[];

const SETTING = {
  snapshotId: "prov-2023" as SnapshotId,
  lanskod: "99" as Lanskod,
  grounds: GROUNDS,
  notReported: [] as Kommunkod[],
};

/** The same by exact areas: everything within the distance, cut with every square. */
function measureExactly(cells: ReturnType<typeof listCells>, cellM: number, withinM: number) {
  const planeM = withinM * measureScale([EAST + 5000, NORTH + 5000]);
  const near = GROUNDS.map((ground) => surround(toShape(ground), planeM));
  const zone = unite(near, 0.01);
  const sum = cells.reduce((total, { east, north, residents }) => {
    const square = toShape(aBox({ x: east - EAST, y: north - NORTH, width: cellM }));
    const shared = intersect(square, zone, 0.01);
    const part = measurePlaneArea(shared) / (cellM * cellM);
    discard(square, shared);
    return total + part * residents;
  }, 0);
  discard(zone, ...near);
  return sum;
}

describe("residents near scenes", () => {
  it.each([250, 1000])("share squares of %i m by area, to half a per cent of all", (cellM) => {
    const cells = listCells(cellM);
    const areas = { kommuner: [anArea("9901", { width: 10_000 })], lokalpolisomraden: [] };
    const rows = measureExposure(toGrid(cellM), divideCells(cells, cellM, areas), SETTING);
    const county = rows.filter(({ regionKind }) => regionKind === "lan");
    expect(county.map(({ withinM }) => withinM)).toEqual([250, 500, 1000]);
    const all = cells.reduce((sum, { residents }) => sum + residents, 0);
    for (const { withinM, residents, ofResidents } of county) {
      const exact = measureExactly(cells, cellM, withinM);
      expect(Math.abs((residents as number) - exact)).toBeLessThan(0.005 * all);
      expect(Math.abs((residents as number) - exact)).toBeLessThan(0.04 * exact + 10);
      expect(Math.abs((ofResidents as number) - all)).toBeLessThanOrEqual(5);
    }
  });

  it("are divided among kommuner and lokalpolisområden where a border cuts a square", () => {
    const cells = [{ east: EAST, north: NORTH, residents: 1000 }];
    const areas = {
      kommuner: [
        anArea("9901", { width: 300, height: 1000 }),
        anArea("9902", { x: 300, width: 700, height: 1000 }),
      ],
      lokalpolisomraden: [anArea("hela", { width: 1000 })],
    };
    const [cell] = divideCells(cells, 1000, areas);
    const shares = cell?.pieces.map(({ kommunkod, lokalpolisomrade, residents }) => [
      ...[kommunkod, lokalpolisomrade],
      residents,
    ]);
    expect(shares).toEqual([
      ["9901", "hela", 300],
      ["9902", "hela", 700],
    ]);
  });

  it("live in a kommun, not at sea: half a square holds all of its people", () => {
    const cells = [{ east: EAST, north: NORTH, residents: 80 }];
    const areas = {
      kommuner: [anArea("9901", { width: 500, height: 1000 })],
      lokalpolisomraden: [],
    };
    expect(divideCells(cells, 1000, areas)[0]?.pieces).toMatchObject([{ residents: 80 }]);
  });

  it("are silent where a kommun did not report, and the county says that it is partial", () => {
    const areas = {
      kommuner: [
        anArea("9901", { width: 5000, height: 10_000 }),
        anArea("9902", { x: 5000, width: 5000, height: 10_000 }),
      ],
      lokalpolisomraden: [],
    };
    const cells = divideCells(listCells(1000), 1000, areas);
    const setting = { ...SETTING, notReported: ["9902" as Kommunkod] };
    const rows = measureExposure(toGrid(1000), cells, setting);
    const find = (id: string) => rows.find(({ regionId }) => regionId === id);
    expect(find("9902")).toMatchObject({ residents: { silent: "not-reported" }, isPartial: false });
    expect(find("99")?.isPartial).toBe(true);
    expect(find("9901")?.isPartial).toBe(false);
  });
});

import type { GroundSweref99tm } from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import { aBowTie, aBox, aRing } from "../testing/grounds.ts";
import {
  discard,
  findFlaw,
  intersect,
  isEmpty,
  measurePlane,
  measurePlaneArea,
  measurePlaneDistance,
  measureShared,
  repair,
  type Shape,
  snapToGrid,
  subtract,
  surround,
  toGround,
  toShape,
  unite,
  widen,
} from "./geos.ts";

const GRID_M = 0.01;

/** What a computation on two boxes leaves, as ground. */
function compute(use: (a: Shape, b: Shape) => Shape, a: GroundSweref99tm, b: GroundSweref99tm) {
  const [one, other] = [toShape(a), toShape(b)];
  const result = use(one, other);
  const ground = toGround(result);
  discard(one, other, result);
  return ground;
}

const areaOf = (ground: GroundSweref99tm | undefined) => ground && measurePlane(ground);

describe("ground taken into the engine", () => {
  const holed = {
    type: "Polygon",
    coordinates: [aRing(), aRing({ x: 20, y: 20, width: 10 })],
  } as unknown as GroundSweref99tm;

  it.each([
    ["a box", aBox()],
    ["a box with a hole", holed],
    [
      "several parts",
      {
        type: "MultiPolygon",
        coordinates: [aBox().coordinates, aBox({ x: 200 }).coordinates],
      } as unknown as GroundSweref99tm,
    ],
  ])("comes out as it went in: %s", (_, ground) => {
    const shape = toShape(ground);
    expect(toGround(shape)).toEqual(ground);
    discard(shape);
  });

  it("loses a third coordinate", () => {
    const heights = aRing().map(([x, y]) => [x, y, 17]);
    const shape = toShape({ type: "Polygon", coordinates: [heights] } as never);
    expect(toGround(shape)).toEqual(aBox());
    discard(shape);
  });

  it("is nothing when it has no parts", () => {
    const shape = toShape({ type: "MultiPolygon", coordinates: [] } as never);
    expect(isEmpty(shape)).toBe(true);
    expect(toGround(shape)).toBeUndefined();
    discard(shape);
  });
});

describe("two squares of 100 m", () => {
  const [a, half] = [aBox(), aBox({ x: 50 })];

  it("share what both have", () => {
    const shared = compute((one, other) => intersect(one, other, GRID_M), a, half);
    expect(areaOf(shared)).toBe(5_000);
    expect(measureShared(a, half)).toBe(5_000);
  });

  it("share nothing when they touch in an edge or a corner", () => {
    for (const touching of [aBox({ x: 100 }), aBox({ x: 100, y: 100 })]) {
      expect(compute((one, other) => intersect(one, other, GRID_M), a, touching)).toBeUndefined();
    }
  });

  it("share ground alone when they also touch in a line", () => {
    const comb = {
      type: "MultiPolygon",
      coordinates: [aBox({ x: 50 }).coordinates, aBox({ x: -100, y: 10, width: 100 }).coordinates],
    } as unknown as GroundSweref99tm;
    const shared = compute((one, other) => intersect(one, other, GRID_M), a, comb);
    expect(areaOf(shared)).toBe(5_000);
  });

  it("leave what only the first has", () => {
    const rest = compute((one, other) => subtract(one, other, GRID_M), a, half);
    expect(areaOf(rest)).toBe(5_000);
    expect(compute((one, other) => subtract(one, other, GRID_M), a, a)).toBeUndefined();
  });

  it("are one without inner borders when united", () => {
    const both = compute((one, other) => unite([one, other], GRID_M), a, aBox({ x: 100 }));
    expect(both?.type).toBe("Polygon");
    expect(areaOf(both)).toBe(20_000);
  });

  it("are as far apart as their nearest edges", () => {
    const [one, other] = [toShape(a), toShape(aBox({ x: 130 }))];
    expect(measurePlaneDistance(one, other)).toBe(30);
    expect(measurePlaneDistance(one, one)).toBe(0);
    discard(one, other);
  });
});

describe("a square of 100 m", () => {
  const measure = (use: (shape: Shape) => Shape) => {
    const shape = toShape(aBox());
    const result = use(shape);
    const areaM2 = measurePlaneArea(result);
    discard(shape, result);
    return areaM2;
  };

  it("keeps its corners when it is widened and narrowed", () => {
    expect(measure((shape) => widen(shape, 10))).toBeCloseTo(14_400, 6);
    expect(measure((shape) => widen(shape, -10))).toBeCloseTo(6_400, 6);
    expect(measure((shape) => widen(shape, -50))).toBe(0);
  });

  it("has round surroundings", () => {
    const roundM2 = 10_000 + 4 * 100 * 10 + Math.PI * 100;
    expect(measure((shape) => surround(shape, 10))).toBeCloseTo(roundM2, -1);
  });

  it("has its vertices on the grid after snapping", () => {
    const shape = toShape(aBox({ x: 0.004, width: 99.998 }));
    const snapped = snapToGrid(shape, GRID_M);
    expect(measurePlaneArea(snapped)).toBeCloseTo(10_000, 6);
    discard(shape, snapped);
  });
});

describe("ground that crosses itself", () => {
  it("is found, and is sound after repair", () => {
    expect(findFlaw(aBox())).toBeUndefined();
    expect(findFlaw(aBowTie())).toBe("self-crossing");
    const repaired = repair(aBowTie());
    expect(findFlaw(repaired)).toBeUndefined();
    expect(measurePlane(repaired)).toBe(5_000);
  });

  it("is ground of no parts when it encloses nothing", () => {
    const line = aRing({ height: 0 });
    const repaired = repair({ type: "Polygon", coordinates: [line] } as never);
    expect(repaired.coordinates).toEqual([]);
  });
});

import { type GroundSweref99tm, TOLERANCES } from "@scenkartan/domain";
import fc from "fast-check";
import polygonClipping from "polygon-clipping";
import { describe, expect, it, vi } from "vitest";
import { aBox, EAST, NORTH } from "../testing/grounds.ts";
import { hostileGround, throughCorners } from "../testing/hostile-grounds.ts";
import { discard } from "./geos.ts";
import { measureArea } from "./measure-area.ts";
import { type GroundOverlay, overlayGrounds } from "./overlay-grounds.ts";
import { toGridShape } from "./to-grid-shape.ts";

// Hundreds of overlays take long on a busy machine, and that says nothing.
vi.setConfig({ testTimeout: 60_000 });

function overlay(before: GroundSweref99tm, after: GroundSweref99tm): GroundOverlay {
  const [one, other] = [toGridShape(before), toGridShape(after)];
  const result = overlayGrounds(one, other);
  discard(one, other);
  return result;
}

/** Square metres on the ellipsoid for one on the plane, at the common corner. */
const K2 = measureArea(aBox()) / 10_000;

/** The sums in square metres of the plane, which a reader checks in the head. */
function sumsOf(before: GroundSweref99tm, after: GroundSweref99tm) {
  const { sums } = overlay(before, after);
  return Object.fromEntries(
    Object.entries(sums).map(([key, areaM2]) => [key, Math.round((areaM2 / K2) * 10) / 10]),
  );
}

const NOTHING_BELOW = { belowToleranceLostM2: 0, belowToleranceGainedM2: 0 };

describe("a 100 m square laid over", () => {
  it("itself is kept whole", () => {
    expect(sumsOf(aBox(), aBox())).toEqual({
      ...NOTHING_BELOW,
      beforeM2: 10_000,
      keptM2: 10_000,
      lostM2: 0,
      gainedM2: 0,
      afterM2: 10_000,
    });
  });

  it("one beside it keeps half and loses as much as it gains", () => {
    expect(sumsOf(aBox(), aBox({ x: 50 }))).toMatchObject({
      keptM2: 5_000,
      lostM2: 5_000,
      gainedM2: 5_000,
    });
  });

  it("one that shares a border, or is far away, keeps nothing", () => {
    for (const place of [{ x: 100 }, { y: 200 }]) {
      const expected = { keptM2: 0, lostM2: 10_000, gainedM2: 10_000, ...NOTHING_BELOW };
      expect(sumsOf(aBox(), aBox(place))).toMatchObject(expected);
    }
  });

  it("one within it keeps the smaller and loses the rest", () => {
    const within = aBox({ x: 20, y: 20, width: 50 });
    expect(sumsOf(aBox(), within)).toMatchObject({ keptM2: 2_500, lostM2: 7_500, gainedM2: 0 });
    expect(sumsOf(within, aBox())).toMatchObject({ keptM2: 2_500, lostM2: 0, gainedM2: 7_500 });
  });

  it("one that lies three metres off has lost and gained nothing, and says how much was too thin", () => {
    expect(sumsOf(aBox(), aBox({ x: 3 }))).toMatchObject({
      keptM2: 9_700,
      lostM2: 0,
      gainedM2: 0,
      belowToleranceLostM2: 300,
      belowToleranceGainedM2: 300,
    });
  });

  it("one that lies five metres off has lost and gained a strip", () => {
    expect(sumsOf(aBox(), aBox({ x: 5 }))).toMatchObject({ lostM2: 500, gainedM2: 500 });
  });
});

it("loses a thin scene whole when nothing of it is kept", () => {
  const thin = aBox({ width: 100, height: 2 });
  expect(sumsOf(thin, aBox({ y: 500 }))).toMatchObject({ lostM2: 200, belowToleranceLostM2: 0 });
});

it("comes apart where a sliver thinner than the grid's cell lies along what is kept", () => {
  const sliver = aPolygon([
    [730090.3, 6885081.16],
    [730290.3, 6885118.46],
    [730090.3, 6885081.26],
  ]);
  const holed = aPolygon(
    [
      [730090, 6885040],
      [730150, 6885040],
      [730150, 6885100],
      [730090, 6885100],
    ],
    [
      [730100, 6885050],
      [730110, 6885080],
      [730130, 6885060],
    ],
  );
  const { sums } = overlay(sliver, holed);
  const { keptM2, lostM2, gainedM2, belowToleranceLostM2, belowToleranceGainedM2 } = sums;
  const rounding = roundingM2(sliver, holed);
  expect(Math.abs(sums.beforeM2 - keptM2 - lostM2 - belowToleranceLostM2)).toBeLessThan(rounding);
  expect(Math.abs(sums.afterM2 - keptM2 - gainedM2 - belowToleranceGainedM2)).toBeLessThan(
    rounding,
  );
});

function aPolygon(...rings: readonly (readonly [number, number])[][]): GroundSweref99tm {
  const closed = rings.map((ring) => [...ring, ring[0]]);
  return { type: "Polygon", coordinates: closed } as unknown as GroundSweref99tm;
}

/** Metres around all rings of both grounds. */
function measurePerimeter(...grounds: readonly GroundSweref99tm[]): number {
  const rings = grounds.flatMap(({ type, coordinates }) =>
    type === "Polygon" ? coordinates : coordinates.flat(1),
  );
  return rings.reduce(
    (sum, ring) =>
      sum +
      ring.reduce((length, [x = 0, y = 0], at) => {
        const [nextX = x, nextY = y] = ring[at + 1] ?? [];
        return length + Math.hypot(nextX - x, nextY - y);
      }, 0),
    0,
  );
}

/**
 * Each overlay rounds every vertex, also those it makes, by at most half a diagonal of the grid's
 * cell; an edge so moved sweeps that much along its length. Three overlays follow each other.
 */
function roundingM2(...grounds: readonly GroundSweref99tm[]): number {
  return 3 * TOLERANCES.gridM * (measurePerimeter(...grounds) + 1);
}

/** Kept ground by another library, on the plane, relative to the corner; it loses digits far away. */
function measureKeptElsewhere(a: GroundSweref99tm, b: GroundSweref99tm): number {
  const toLocal = ({ type, coordinates }: GroundSweref99tm) =>
    (type === "Polygon" ? [coordinates] : coordinates).map((rings) =>
      rings.map((ring) =>
        ring.map(([x = 0, y = 0]): [number, number] => [
          Math.round((x - EAST) * 100),
          Math.round((y - NORTH) * 100),
        ]),
      ),
    );
  const shared = polygonClipping.intersection(toLocal(a), toLocal(b));
  const squareCentimetres = shared.flat(1).map((ring) =>
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[at + 1] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
  return squareCentimetres.reduce((sum, each) => sum + each, 0) / 10_000;
}

describe("any two grounds, however hostile", () => {
  const pair = fc.tuple(hostileGround, hostileGround);
  const RUNS = { numRuns: 400 };

  it("come apart into parts that add up to what they were", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { sums } = overlay(before, after);
        const roundedM2 = roundingM2(before, after);
        const lostM2 = sums.lostM2 + sums.belowToleranceLostM2;
        const gainedM2 = sums.gainedM2 + sums.belowToleranceGainedM2;
        expect(Math.abs(sums.beforeM2 - sums.keptM2 - lostM2)).toBeLessThanOrEqual(roundedM2);
        expect(Math.abs(sums.afterM2 - sums.keptM2 - gainedM2)).toBeLessThanOrEqual(roundedM2);
        expect(Math.min(...Object.values(sums))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it("keep what both have, as another library computes it", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const { sums } = overlay(before, after);
        const expectedM2 = measureKeptElsewhere(before, after);
        const differenceM2 = Math.abs(sums.keptM2 / K2 - expectedM2);
        expect(differenceM2).toBeLessThanOrEqual(roundingM2(before, after) + 1e-6 * expectedM2);
      }),
      RUNS,
    );
  });

  it("swap lost and gained when they swap places", () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const there = overlay(before, after).sums;
        const back = overlay(after, before).sums;
        const roundedM2 = roundingM2(before, after);
        for (const [one, other] of [
          [there.keptM2, back.keptM2],
          [there.lostM2, back.gainedM2],
          [there.gainedM2, back.lostM2],
          [there.belowToleranceLostM2, back.belowToleranceGainedM2],
        ] as const) {
          expect(Math.abs(one - other)).toBeLessThanOrEqual(roundedM2);
        }
      }),
      RUNS,
    );
  });

  it("never lose or gain ground that is nowhere as wide as the least width", () => {
    const strip = fc.integer({ min: 1, max: 395 }).map((n) => n / 100);
    fc.assert(
      fc.property(strip, fc.integer({ min: 0, max: 90 }), (offM, turn) => {
        const angle = (turn * Math.PI) / 180;
        const [x, y] = [offM * Math.cos(angle), offM * Math.sin(angle)];
        const corners = [
          [0, 0],
          [100, 0],
          [100, 100],
          [0, 100],
        ] as const;
        const moved = throughCorners(
          corners.map(([east, north]) => [east + x, north + y] as const),
        );
        const after = { type: "Polygon", coordinates: [moved] } as unknown as GroundSweref99tm;
        expect(overlay(aBox(), after).sums).toMatchObject({ lostM2: 0, gainedM2: 0 });
      }),
    );
  });
});

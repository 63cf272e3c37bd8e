import type { GroundSweref99tm } from "@scenkartan/domain";
import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { aBox, EAST, NORTH } from "../testing/grounds.ts";
import { GroundTree, measureDistancesM } from "./ground-tree.ts";
import { measureLineScale, toGaussRadius2 } from "./measure-line-scale.ts";
import { toWgs84Position } from "./project.ts";

const GRS80 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);

function measureGeodesicM(from: [number, number], to: [number, number]): number {
  const [[lon1, lat1], [lon2, lat2]] = [toWgs84Position(from), toWgs84Position(to)];
  return GRS80.Inverse(lat1, lon1, lat2, lon2).s12 as number;
}

/** So small that its place is a point. */
const aSpeck = (east: number, north: number) =>
  ({
    type: "Polygon",
    coordinates: [
      [
        [east, north],
        [east + 1e-4, north],
        [east, north + 1e-4],
        [east, north],
      ],
    ],
  }) as unknown as GroundSweref99tm;

/** Metres on the plane to one ground's edges, one after the other. */
function measureSlowlyM(ground: GroundSweref99tm, [x, y]: [number, number]): number {
  const rings = ground.type === "Polygon" ? ground.coordinates : ground.coordinates.flat(1);
  const distances = rings.flatMap((ring) =>
    ring.slice(1).map(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = ring[index] ?? [];
      const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
      const part = Math.min(
        1,
        Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length2),
      );
      const [nearX, nearY] = [ax + part * (bx - ax), ay + part * (by - ay)];
      return Math.hypot(x - nearX, y - nearY) / measureLineScale(x, nearX, toGaussRadius2(y));
    }),
  );
  return Math.min(...distances);
}

describe("the distance to the nearest ground", () => {
  it("is the geodesic's to a centimetre, wherever in Sweden and up to fifty kilometres", () => {
    const east = fc.double({ min: 280_000, max: 920_000, noNaN: true });
    const north = fc.double({ min: 6_140_000, max: 7_670_000, noNaN: true });
    const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    const away = fc.double({ min: 1, max: 50_000, noNaN: true });
    fc.assert(
      fc.property(east, north, bearing, away, (x, y, turn, awayM) => {
        const to: [number, number] = [x + awayM * Math.cos(turn), y + awayM * Math.sin(turn)];
        const measured = new GroundTree([aSpeck(...to)]).measureDistanceM(x, y);
        expect(Math.abs(measured - measureGeodesicM([x, y], to))).toBeLessThan(0.01);
      }),
      { numRuns: 500 },
    );
  });

  it("is 0 within, and not in a hole", () => {
    const [outer, hole] = [aBox({ width: 100 }), aBox({ x: 40, y: 40, width: 20 })];
    const ring = { type: "Polygon", coordinates: [...outer.coordinates, ...hole.coordinates] };
    const tree = new GroundTree([ring as unknown as GroundSweref99tm]);
    const [west, south] = [EAST, NORTH];
    expect(tree.measureDistanceM(west + 20, south + 20)).toBe(0);
    expect(tree.findHolder(west + 20, south + 20)).toBe(0);
    expect(tree.measureDistanceM(west + 50, south + 50)).toBeCloseTo(10, 1);
    expect(tree.findHolder(west + 50, south + 50)).toBeUndefined();
  });

  it("is infinite where there is no ground", () => {
    expect(new GroundTree([]).measureDistanceM(EAST, NORTH)).toBe(Number.POSITIVE_INFINITY);
    expect(
      measureDistancesM(new GroundTree([]), new Float64Array([EAST]), new Float64Array([NORTH])),
    ).toEqual(new Float64Array([Number.POSITIVE_INFINITY]));
  });

  it("is that of the nearest of many, asked alone or along a curve", () => {
    const aPlace = fc.record({
      x: fc.integer({ min: -30_000, max: 30_000 }),
      y: fc.integer({ min: -30_000, max: 30_000 }),
      width: fc.integer({ min: 1, max: 800 }),
    });
    fc.assert(
      fc.property(
        fc.array(aPlace, { minLength: 1, maxLength: 60 }),
        fc.array(
          fc.tuple(
            fc.integer({ min: -40_000, max: 40_000 }),
            fc.integer({ min: -40_000, max: 40_000 }),
          ),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        (boxes, places) => {
          const grounds = boxes.map((box) => aBox(box));
          const tree = new GroundTree(grounds);
          const easts = new Float64Array(places.map(([x]) => EAST + x + 0.25));
          const norths = new Float64Array(places.map(([, y]) => NORTH + y + 0.25));
          const along = measureDistancesM(tree, easts, norths);
          places.forEach((_, place) => {
            const at: [number, number] = [easts[place] as number, norths[place] as number];
            const alone = tree.measureDistanceM(...at);
            const isWithin = tree.findHolder(...at) !== undefined;
            const slow = isWithin
              ? 0
              : Math.min(...grounds.map((ground) => measureSlowlyM(ground, at)));
            expect(alone).toBeCloseTo(slow, 6);
            expect(along[place]).toBeCloseTo(slow, 6);
          });
        },
      ),
    );
  });
});

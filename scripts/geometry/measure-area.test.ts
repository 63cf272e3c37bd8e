import type { PolygonSweref99tm } from "@scenkartan/domain";
import fc from "fast-check";
import geodesic from "geographiclib-geodesic";
import { expect, test } from "vitest";
import { measureArea } from "./measure-area.ts";
import { toSweref99tm, toWgs84, toWgs84Position } from "./project.ts";

/** A square in SWEREF 99 TM with its lower-left corner at east, north. */
function aSquare(east: number, north: number, side: number, ...holes: number[][][]) {
  const ring = [
    [east, north],
    [east + side, north],
    [east + side, north + side],
    [east, north + side],
    [east, north],
  ];
  return { type: "Polygon", coordinates: [ring, ...holes] } as unknown as PolygonSweref99tm;
}

test("a 100 m square on the central meridian is 10 000 m² divided by the scale there squared", () => {
  expect(measureArea(aSquare(499_950, 6_580_000, 100))).toBeCloseTo(10_000 / 0.9996 ** 2, 1);
});

test("a hole is subtracted", () => {
  const hole = aSquare(500_010, 6_580_010, 50).coordinates[0] as number[][];
  const solid = measureArea(aSquare(500_000, 6_580_000, 100));
  const holed = measureArea(aSquare(500_000, 6_580_000, 100, hole));
  expect(solid - holed).toBeCloseTo(2_500 / 0.9996 ** 2, 1);
});

test("parts are added", () => {
  const [a, b] = [aSquare(500_000, 6_580_000, 100), aSquare(500_500, 6_580_000, 100)];
  const both = { type: "MultiPolygon", coordinates: [a.coordinates, b.coordinates] } as never;
  expect(measureArea(both)).toBeCloseTo(measureArea(a) + measureArea(b), 6);
});

test("area does not change with the direction or the starting point of a ring", () => {
  const square = aSquare(674_000, 6_580_000, 100);
  const [ring = []] = square.coordinates;
  const reversed = { ...square, coordinates: [[...ring].reverse()] } as PolygonSweref99tm;
  const shifted = { ...square, coordinates: [[...ring.slice(1), ring[1] ?? []]] };
  expect(measureArea(reversed)).toBeCloseTo(measureArea(square), 6);
  expect(measureArea(shifted as PolygonSweref99tm)).toBeCloseTo(measureArea(square), 6);
});

test("what encloses nothing measures 0", () => {
  const line = [
    [500_000, 6_580_000],
    [500_100, 6_580_000],
    [500_000, 6_580_000],
  ];
  expect(measureArea({ type: "Polygon", coordinates: [line] } as never)).toBeCloseTo(0, 6);
});

test("to degrees and back moves nothing by more than a centimetre", () => {
  const east = fc.integer({ min: 270_000, max: 910_000 });
  const north = fc.integer({ min: 6_140_000, max: 7_660_000 });
  fc.assert(
    fc.property(east, north, (e, n) => {
      const point = { type: "Point", coordinates: [e, n] } as never;
      const back = toSweref99tm(toWgs84(point)) as { coordinates: [number, number] };
      expect(Math.hypot(back.coordinates[0] - e, back.coordinates[1] - n)).toBeLessThan(0.01);
    }),
  );
});

test("area equals the geodesic one all over Sweden", () => {
  const GRS80 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);
  const east = fc.integer({ min: 270_000, max: 910_000 });
  const north = fc.integer({ min: 6_140_000, max: 7_660_000 });
  fc.assert(
    fc.property(east, north, fc.integer({ min: 20, max: 2_000 }), (e, n, side) => {
      const square = aSquare(e, n, side);
      const polygon = GRS80.Polygon(false);
      for (const position of square.coordinates[0]?.slice(0, -1) ?? []) {
        const [lon, lat] = toWgs84Position(position);
        polygon.AddPoint(lat, lon);
      }
      const geodesicM2 = Math.abs(polygon.Compute(false, true).area ?? 0);
      // What degrees round away of a small square is a few square millimetres wherever it lies.
      const toleratedM2 = 1e-8 * geodesicM2 + 1e-5;
      expect(Math.abs(measureArea(square) - geodesicM2)).toBeLessThan(toleratedM2);
    }),
  );
});

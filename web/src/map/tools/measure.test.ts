import fc from "fast-check";
import { expect, test } from "vitest";
import {
  goFrom,
  measureAlongM,
  measureCircleM2,
  measureDistanceM,
  toCircle,
  toGeodesicLine,
} from "./measure.ts";

const STOCKHOLM: [number, number] = [18.0649, 59.3326];
const UPPSALA: [number, number] = [17.6389, 59.8586];

test("a distance is the geodesic one, not that on a sphere", () => {
  // By Vincenty's formulae on GRS 80; the sphere of mean radius gives 135 m less.
  expect(measureDistanceM(STOCKHOLM, UPPSALA)).toBeCloseTo(63_346.0877, 3);
});

test("along a line every point says how far it is from the first", () => {
  expect(measureAlongM([])).toEqual([]);
  const [start, middle, end] = measureAlongM([STOCKHOLM, UPPSALA, STOCKHOLM]);
  expect(start).toBe(0);
  expect(end).toBeCloseTo(2 * (middle as number), 6);
});

const place = fc.tuple(
  fc.double({ min: 11, max: 24, noNaN: true }),
  fc.double({ min: 55, max: 69, noNaN: true }),
);

test("whoever goes a distance in any direction is at that distance", () => {
  const bearing = fc.double({ min: 0, max: 360, noNaN: true });
  const distance = fc.double({ min: 1, max: 100_000, noNaN: true });
  fc.assert(
    fc.property(place, bearing, distance, (from, degrees, distanceM) => {
      expect(measureDistanceM(from, goFrom(from, degrees, distanceM))).toBeCloseTo(distanceM, 4);
    }),
  );
});

test("a drawn line ends where it should, and is as long as what is measured", () => {
  const line = toGeodesicLine(STOCKHOLM, UPPSALA);
  expect(line.length).toBe(14);
  expect(measureDistanceM(line.at(-1) as number[], UPPSALA)).toBeLessThan(0.001);
  expect(measureAlongM(line).at(-1)).toBeCloseTo(63_346.0877, 3);
  expect(toGeodesicLine(STOCKHOLM, STOCKHOLM)).toHaveLength(2);
});

test("a circle is closed and keeps its distance", () => {
  const ring = toCircle(STOCKHOLM, 500);
  expect(ring.at(-1)).toEqual(ring[0]);
  for (const corner of ring) expect(measureDistanceM(STOCKHOLM, corner)).toBeCloseTo(500, 5);
});

test.each([100, 500, 2000])("a circle of %i m has the area of the textbook", (radiusM) => {
  expect(measureCircleM2(STOCKHOLM, radiusM) / (Math.PI * radiusM ** 2)).toBeCloseTo(1, 6);
});

test("a wide circle has less than that, for the earth is round", () => {
  // 2πR²(1 − cos(r/R)) with the Gaussian radius of curvature at that latitude.
  const [radiusM, earthM] = [100_000, 6_388_000];
  const capM2 = 2 * Math.PI * earthM ** 2 * (1 - Math.cos(radiusM / earthM));
  expect(measureCircleM2(STOCKHOLM, radiusM) / capM2).toBeCloseTo(1, 6);
});

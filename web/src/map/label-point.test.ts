import type { Position } from "geojson";
import { expect, test } from "vitest";
import { toLabelPoint } from "./label-point.ts";

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

test("the sign of a square stands in its middle", () => {
  const [lon, lat] = toLabelPoint({ type: "Polygon", coordinates: [box(19, 62, 19.02, 62.01)] });
  expect(lon).toBeCloseTo(19.01, 4);
  expect(lat).toBeCloseTo(62.005, 4);
});

test("the sign stands in the ground, not in the bend around which it lies", () => {
  const aroundBend: Position[] = [
    [19, 62],
    [19.1, 62],
    [19.1, 62.01],
    [19.02, 62.01],
    [19.02, 62.05],
    [19, 62.05],
    [19, 62],
  ];
  const [lon = 0, lat = 0] = toLabelPoint({ type: "Polygon", coordinates: [aroundBend] });
  expect(lon < 19.02 || lat < 62.01).toBe(true);
});

test("the sign stands beside a hole", () => {
  const hole = box(19.002, 62.002, 19.018, 62.008).reverse();
  const ground = { type: "Polygon" as const, coordinates: [box(19, 62, 19.03, 62.01), hole] };
  expect(toLabelPoint(ground)[0]).toBeGreaterThan(19.018);
});

test("of several parts the largest has the sign", () => {
  const parts = [[box(19, 62, 19.001, 62.001)], [box(19.1, 62, 19.12, 62.01)]];
  expect(toLabelPoint({ type: "MultiPolygon", coordinates: parts })[0]).toBeGreaterThan(19.1);
});

import type { Geometry } from "geojson";
import { expect, test } from "vitest";
import { contains, isPoint, toBounds, toView } from "./bounds.ts";

const RING = [
  [19, 62],
  [19.2, 62],
  [19.1, 62.1],
  [19, 62],
];
const POINT: Geometry = { type: "Point", coordinates: [18, 61] };

test("nothing has no bounds", () => {
  expect(toBounds([])).toBeUndefined();
});

test("bounds hold every kind of geometry", () => {
  const polygon: Geometry = { type: "Polygon", coordinates: [RING] };
  const parts: Geometry = { type: "MultiPolygon", coordinates: [[RING], [[[20, 63], ...RING]]] };
  const line: Geometry = { type: "LineString", coordinates: RING };
  expect(toBounds([polygon])).toEqual([19, 62, 19.2, 62.1]);
  expect(toBounds([line])).toEqual([19, 62, 19.2, 62.1]);
  expect(toBounds([parts])).toEqual([19, 62, 20, 63]);
  expect(toBounds([polygon, POINT])).toEqual([18, 61, 19.2, 62.1]);
  expect(toBounds([{ type: "GeometryCollection", geometries: [POINT, line] }])).toEqual([
    18, 61, 19.2, 62.1,
  ]);
});

test("bounds contain themselves and what is smaller, and no point beyond an edge", () => {
  expect(contains([0, 0, 2, 2], [0, 0, 2, 2])).toBe(true);
  expect(contains([0, 0, 2, 2], [1, 1, 1, 1])).toBe(true);
  for (const beyond of [-1, 3]) {
    expect(contains([0, 0, 2, 2], [beyond, 1, beyond, 1])).toBe(false);
    expect(contains([0, 0, 2, 2], [1, beyond, 1, beyond])).toBe(false);
  }
});

test("a point has no extent", () => {
  expect(isPoint(toBounds([POINT]) ?? [0, 0, 1, 1])).toBe(true);
  expect(isPoint([0, 0, 0, 1])).toBe(false);
});

test("a view holds bounds as wide, or as high, as it is told", () => {
  // At zoom 0 the world is 512 pixels wide, so 360° at 512 pixels is zoom 0 and half of it zoom 1.
  expect(toView([-180, -1, 180, 1], 512)).toEqual({ zoom: 0, lat: 0, lon: 0 });
  expect(toView([0, -1, 180, 1], 512)).toEqual({ zoom: 1, lat: 0, lon: 90 });
  // At 60° a degree of latitude is twice as high as one of longitude is wide.
  expect(toView([18, 59, 20, 61], 512).zoom).toBeCloseTo(Math.log2(360 / 4), 6);
});

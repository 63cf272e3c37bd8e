import { expect, test } from "vitest";
import { listAlong } from "./list-along.ts";

const ring = [
  [18, 59],
  [18, 59.001],
  [18.001, 59.001],
  [18, 59],
];

test("places along a border are no further apart than asked, each vertex among them", () => {
  const places = listAlong({ type: "Polygon", coordinates: [ring] }, 40);
  for (const vertex of ring.slice(1)) expect(places).toContainEqual(vertex);
  const closed = [...places, places[0] as number[]];
  const gaps = closed.slice(1).map(([lon = 0, lat = 0], index) => {
    const [fromLon = 0, fromLat = 0] = closed[index] ?? [];
    return Math.hypot((lon - fromLon) * Math.cos((59 * Math.PI) / 180), lat - fromLat) * 111_320;
  });
  expect(Math.max(...gaps)).toBeLessThanOrEqual(40.01);
  expect(places.length).toBeLessThan(12);
});

test("a point has no border", () => {
  expect(listAlong({ type: "Point", coordinates: [18, 59] }, 40)).toEqual([]);
});

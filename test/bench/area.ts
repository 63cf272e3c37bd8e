/** Area: ours against the geodesic polygon and against a sphere, speed and error. */

import { measureArea } from "@scenkartan/scripts/measure-area";
import { toWgs84, toWgs84Position } from "@scenkartan/scripts/project";
import { EAST, NORTH } from "@scenkartan/scripts/testing/grounds";
import { area as turfArea } from "@turf/turf";
import geodesic from "geographiclib-geodesic";
import type { Polygon } from "geojson";
import type { Benchmark } from "./benchmark.ts";
import { compareSpeed } from "./compare-speed.ts";

const POLYGONS = 500;
const VERTICES = 30;
const GRS80 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);

export const areaBenchmark: Benchmark = {
  name: "area",
  about: `${POLYGONS} polygons of ${VERTICES} vertices`,
  run: () => {
    const grounds = Array.from({ length: POLYGONS }, (_, index) => toCircle(40 + index));
    const degrees = grounds.map((ground) => toWgs84(ground as never) as unknown as Polygon);
    const sum = (areas: readonly number[]) => areas.reduce((total, each) => total + each, 0);
    const ours = () => sum(grounds.map((ground) => measureArea(ground as never)));
    const exact = () => sum(grounds.map(measureGeodesic));
    const sphere = () => sum(degrees.map((polygon) => turfArea(polygon)));
    const errorOf = (measured: number) => measured / exact() - 1;
    const rounds = 15;
    return [
      {
        ...compareSpeed({ name: "area", ours, reference: exact, against: "geodesic", rounds }),
        oursError: errorOf(ours()),
        referenceError: 0,
      },
      {
        ...compareSpeed({ name: "area", ours, reference: sphere, against: "turf.area", rounds }),
        oursError: errorOf(ours()),
        referenceError: errorOf(sphere()),
      },
    ];
  },
};

function toCircle(radiusM: number): Polygon {
  const ring = Array.from({ length: VERTICES }, (_, index) => {
    const turn = (2 * Math.PI * index) / VERTICES;
    return [EAST + radiusM * Math.cos(turn), NORTH + radiusM * Math.sin(turn)];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0] as number[]]] };
}

function measureGeodesic({ coordinates: [ring = []] }: Polygon): number {
  const polygon = GRS80.Polygon(false);
  for (const position of ring.slice(0, -1)) {
    const [lon, lat] = toWgs84Position(position);
    polygon.AddPoint(lat, lon);
  }
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}

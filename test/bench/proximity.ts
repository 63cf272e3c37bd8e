/** Nearest scene for many places: ours against PostGIS, and against turf on a sample. */

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GroundSweref99tm, GroundWgs84, SnapshotId } from "@scenkartan/domain";
import { GroundTree, measureDistancesM } from "@scenkartan/scripts/ground-tree";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import { readMappedFile } from "@scenkartan/scripts/mapped-file";
import { toSweref99tm, toWgs84Position } from "@scenkartan/scripts/project";
import { point, pointToPolygonDistance } from "@turf/turf";
import type { Benchmark, Row } from "./benchmark.ts";
import { compareSpeed, compareTimes } from "./compare-speed.ts";
import { isPostgisInstalled, type Postgis, startPostgis } from "./postgis.ts";

const SIZES = [
  { scenes: 64, points: 100_000, rounds: 5 },
  { scenes: 2_000, points: 100_000, rounds: 5 },
  { scenes: 2_000, points: 1_000_000, rounds: 1 },
];
const TURF_POINTS = 100;

interface Places {
  readonly easts: Float64Array;
  readonly norths: Float64Array;
}

export const proximityBenchmark: Benchmark = {
  name: "proximity",
  about: "distance to the nearest of 64 and 2 000 scenes; ours with the making of its index",
  run: (folder) => {
    const grounds = new Map(
      [64, 2_000].map((scenes) => [scenes, readGrounds(join(folder, `scenes-${scenes}`), scenes)]),
    );
    const postgis = isPostgisInstalled() ? startPostgis(makeFolder(folder)) : undefined;
    try {
      const against = SIZES.map(({ scenes, points, rounds }) =>
        comparePostgis(grounds.get(scenes) ?? [], points, { postgis, rounds, folder }),
      );
      return [...against, compareTurf(grounds.get(64) ?? [])];
    } finally {
      postgis?.stop();
    }
  },
};

/** PostgreSQL runs as somebody else and must get there. */
function makeFolder(folder: string): string {
  chmodSync(folder, 0o755);
  const own = join(folder, "postgis");
  mkdirSync(own);
  return own;
}

function readGrounds(folder: string, scenes: number): GroundSweref99tm[] {
  const issues = loadOvningslan({ seed: 1, scenes, snapshots: 2, folder });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const { mapped } = readMappedFile(folder, "ovningslan-2020" as SnapshotId);
  return (mapped?.scenes ?? []).flatMap(({ positionBasis, geometry }) =>
    positionBasis === "mapped" ? [toSweref99tm(geometry as GroundWgs84)] : [],
  );
}

/** Even over the bounds of the scenes; the same each time. */
function drawPlaces(grounds: readonly GroundSweref99tm[], count: number): Places {
  const positions = grounds.flatMap(({ coordinates }) => coordinates.flat(3) as number[]);
  const easts = positions.filter((_, index) => index % 2 === 0);
  const norths = positions.filter((_, index) => index % 2 === 1);
  let seed = 12_345;
  const draw = (values: readonly number[]) => {
    const low = values.reduce((least, each) => Math.min(least, each), Infinity);
    const high = values.reduce((most, each) => Math.max(most, each), -Infinity);
    return Float64Array.from({ length: count }, () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return low + ((high - low) * seed) / 2 ** 31;
    });
  };
  return { easts: draw(easts), norths: draw(norths) };
}

interface PostgisSetting {
  readonly postgis: Postgis | undefined;
  readonly rounds: number;
  readonly folder: string;
}

function comparePostgis(
  grounds: readonly GroundSweref99tm[],
  points: number,
  { postgis, rounds, folder }: PostgisSetting,
): Row {
  const name = `${points} × ${grounds.length}`;
  if (postgis === undefined) return { name, against: "PostGIS: skipped, not installed" };
  const { easts, norths } = drawPlaces(grounds, points);
  load(postgis, grounds, { easts, norths }, folder);
  return compareTimes({
    name,
    against: "PostGIS, KNN with GiST",
    oursMs: () => {
      const startedAt = performance.now();
      measureDistancesM(new GroundTree(grounds), easts, norths);
      return performance.now() - startedAt;
    },
    referenceMs: () => postgis.time(NEAREST),
    rounds,
  });
}

const NEAREST = `SELECT count(*), sum(distance) FROM place CROSS JOIN LATERAL (
  SELECT ST_Distance(place.geom, scene.geom) AS distance FROM scene
  ORDER BY place.geom <-> scene.geom LIMIT 1) AS nearest`;

function load(
  postgis: Postgis,
  grounds: readonly GroundSweref99tm[],
  { easts, norths }: Places,
  folder: string,
): void {
  const [scenes, places] = [join(folder, "scenes.csv"), join(folder, "places.csv")];
  writeFileSync(
    scenes,
    grounds
      .map((ground) => JSON.stringify(JSON.stringify(ground)).replaceAll('\\"', '""'))
      .join("\n"),
  );
  writeFileSync(places, Array.from(easts, (east, at) => `${east},${norths[at]}`).join("\n"));
  postgis.run(`DROP TABLE IF EXISTS scene, place, handed, spot;
    CREATE TABLE handed (json text); CREATE TABLE spot (x float8, y float8);
    \\copy handed FROM '${scenes}' CSV
    \\copy spot FROM '${places}' CSV
    CREATE TABLE scene AS SELECT ST_SetSRID(ST_GeomFromGeoJSON(json), 3006) AS geom FROM handed;
    CREATE TABLE place AS SELECT ST_SetSRID(ST_MakePoint(x, y), 3006) AS geom FROM spot;
    CREATE INDEX ON scene USING gist (geom);
    VACUUM ANALYZE scene; VACUUM ANALYZE place;`);
}

/** Turf measures to one polygon at a time. */
function compareTurf(grounds: readonly GroundSweref99tm[]): Row {
  const places = drawPlaces(grounds, TURF_POINTS);
  const degrees = grounds.map((ground) => ({
    type: "Feature" as const,
    properties: {},
    geometry: {
      type: ground.type,
      coordinates: JSON.parse(JSON.stringify(ground.coordinates), (_, value) =>
        Array.isArray(value) && typeof value[0] === "number" ? toWgs84Position(value) : value,
      ),
    } as GroundWgs84,
  }));
  const spots = Array.from(places.easts, (east, at) =>
    point(toWgs84Position([east, places.norths[at] as number])),
  );
  return compareSpeed({
    name: `${TURF_POINTS} × ${grounds.length}`,
    against: "turf pointToPolygonDistance",
    ours: () => void measureDistancesM(new GroundTree(grounds), places.easts, places.norths),
    reference: () => {
      for (const spot of spots) {
        Math.min(...degrees.map((polygon) => pointToPolygonDistance(spot, polygon as never)));
      }
    },
    rounds: 3,
  });
}

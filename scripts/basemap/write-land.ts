/** Writes the finished basemap file. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { GeometryCollection, Polygon } from "geojson";

export interface LandFiles {
  /** A GeometryCollection of polygons, WGS 84. */
  readonly polygons: string;
  /** What the land was made from, name and version. */
  readonly source: string;
  readonly output: string;
}

/**
 * Writes one feature that holds all land, after the members that say where it comes from.
 * Shape:  a FeatureCollection; rings as RFC 7946 wants them; a line a polygon, for readable diffs.
 * CRS:    WGS 84, four decimals.
 * Errors: throws when a file cannot be read or written.
 */
export function writeLand(files: LandFiles): { bytes: number; polygons: number } {
  const { geometries } = JSON.parse(readFileSync(files.polygons, "utf8")) as GeometryCollection;
  const polygons = geometries.map((geometry) =>
    JSON.stringify((geometry as Polygon).coordinates, roundNumber),
  );
  const text = `{
"type": "FeatureCollection",
"attribution": "© OpenStreetMap contributors",
"licence": "ODbL-1.0",
"source": ${JSON.stringify(files.source)},
"madeWith": "node scripts/basemap/make-land.ts",
"features": [{"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon", "coordinates": [
${polygons.join(",\n")}
]}}]}
`;
  mkdirSync(dirname(files.output), { recursive: true });
  writeFileSync(files.output, text);
  return { bytes: Buffer.byteLength(text), polygons: polygons.length };
}

/** mapshaper rounds, but the corners that it adds while mending crossings keep all their digits. */
function roundNumber(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toFixed(4)) : value;
}

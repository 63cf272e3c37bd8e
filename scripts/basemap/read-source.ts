/** Reads an unpacked @geo-maps/earth-lands package. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { MultiPolygon } from "geojson";

export interface Source {
  /** Name and version, as npm writes them: `@geo-maps/earth-lands-250m 0.6.0`. */
  readonly name: string;
  readonly multiPolygons: readonly MultiPolygon[];
}

/**
 * Reads the package's map.geo.json and the package.json beside it.
 * CRS:    WGS 84, longitude then latitude.
 * Errors: throws when a file is missing or is not what the package holds.
 */
export function readSource(path: string): Source {
  const { type, geometries } = readJson(path);
  if (type !== "GeometryCollection" || !Array.isArray(geometries) || !geometries.every(isMulti)) {
    throw new Error(`${path} is not a GeometryCollection of MultiPolygons`);
  }
  const { name, version } = readJson(join(dirname(path), "package.json"));
  return { name: `${name} ${version}`, multiPolygons: geometries };
}

function readJson(path: string): Record<string, unknown> {
  if (!existsSync(path)) throw new Error(`${path} does not exist`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} is not JSON`, { cause: error });
  }
}

function isMulti(geometry: MultiPolygon): boolean {
  return geometry?.type === "MultiPolygon";
}

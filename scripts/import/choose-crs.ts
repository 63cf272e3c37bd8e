/** Which coordinate system a file is in: what it states, or what its numbers can only be. */

import { type Issue, toIssue } from "@scenkartan/domain";
import type { Position } from "geojson";
import type { RawMapping } from "../sources/raw-mapping.ts";

export type Epsg = 3006 | 4326;

export interface CrsChoice {
  readonly epsg: Epsg;
  readonly basis: "stated" | "detected";
}

/** Sweden and its waters, wide. Units: metres in EPSG:3006, degrees in EPSG:4326. */
const RANGES = {
  3006: { x: [200_000, 1_000_000], y: [6_000_000, 7_800_000] },
  4326: { x: [9, 26], y: [54, 70] },
} as const;

/**
 * The coordinate system, from the file, from the person who hands it in, or from the numbers.
 * Errors: never throws; a system that is not supported, numbers that fit none, and axes the wrong
 * way round are issues.
 */
export function chooseCrs(
  file: string,
  mapping: RawMapping,
  stated: number | undefined,
): { choice?: CrsChoice; issues: Issue[] } {
  const sample = findFirstPosition(mapping);
  const epsg = stated ?? mapping.epsg;
  if (epsg !== undefined && epsg !== 3006 && epsg !== 4326) {
    return { issues: [toIssue("crs-unsupported", { file }, { stated: `EPSG:${epsg}` })] };
  }
  if (sample === undefined) return { choice: { epsg: epsg ?? 4326, basis: "stated" }, issues: [] };
  const candidates: Epsg[] = epsg === undefined ? [3006, 4326] : [epsg];
  const fitting = candidates.find((candidate) => fitsEpsg(sample, candidate));
  if (fitting !== undefined) {
    return { choice: { epsg: fitting, basis: epsg ? "stated" : "detected" }, issues: [] };
  }
  const [x = 0, y = 0] = sample;
  const isSwapped = candidates.some((candidate) => fitsEpsg([y, x], candidate));
  const code = isSwapped ? "axes-swapped" : "crs-undetectable";
  return { issues: [toIssue(code, { file }, { position: `${x} ${y}` })] };
}

/** True for a position that can lie in Sweden or its waters in that system. */
export function fitsEpsg([x = Number.NaN, y = Number.NaN]: Position, epsg: Epsg): boolean {
  const range = RANGES[epsg];
  return x >= range.x[0] && x <= range.x[1] && y >= range.y[0] && y <= range.y[1];
}

function findFirstPosition({ features }: RawMapping): Position | undefined {
  for (const { geometry } of features) {
    if (geometry === null || geometry.type === "GeometryCollection") continue;
    let coordinates: unknown = geometry.coordinates;
    while (Array.isArray(coordinates) && Array.isArray(coordinates[0])) [coordinates] = coordinates;
    if (Array.isArray(coordinates) && coordinates.length >= 2) return coordinates as Position;
  }
  return undefined;
}

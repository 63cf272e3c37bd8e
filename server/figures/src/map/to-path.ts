/** Ground as the path of an SVG. */

import type { Geometry, Position } from "geojson";
import type { ScreenPoint, Size } from "./camera.ts";
import { clipRing, type Frame } from "./clip-ring.ts";

/** What is cut off lies this far outside, so that no line along a cut is seen. Units: CSS pixels. */
const MARGIN = 24;
/** Points nearer to each other are one. */
const LEAST_STEP = 0.4;

export type Project = (position: Position) => ScreenPoint;

/**
 * The path of every polygon, as far as it is seen; holes stay holes with the rule `evenodd`.
 * Empty: points and lines have no ground, and what is out of sight has no path: "".
 */
export function toPath(geometries: readonly Geometry[], project: Project, size: Size): string {
  const frame: Frame = [-MARGIN, -MARGIN, size.width + MARGIN, size.height + MARGIN];
  return geometries
    .flatMap(listRings)
    .map((ring) => writeRing(clipRing(thinOut(ring.slice(1).map(project)), frame)))
    .join("");
}

function listRings(geometry: Geometry): Position[][] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  return geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
}

function thinOut(points: readonly ScreenPoint[]): ScreenPoint[] {
  const kept: ScreenPoint[] = [];
  let [lastX, lastY] = [Infinity, Infinity];
  for (const point of points) {
    const [x, y] = point;
    if (Math.abs(x - lastX) < LEAST_STEP && Math.abs(y - lastY) < LEAST_STEP) continue;
    kept.push(point);
    [lastX, lastY] = point;
  }
  return kept;
}

function writeRing(ring: readonly ScreenPoint[]): string {
  if (ring.length < 3) return "";
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

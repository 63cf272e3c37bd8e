/**
 * Distances, lines and circles on the ellipsoid. A sphere would be up to half a percent wrong here, so
 * everything is a geodesic on GRS 80. Source: Karney, Algorithms for geodesics (2013).
 */

import { GRS80, type Metres, type SquareMetres } from "@scenkartan/domain";
import geodesic from "geographiclib-geodesic";
import type { Position } from "geojson";

const EARTH = new geodesic.Geodesic.Geodesic(GRS80.semiMajorM, GRS80.flattening);

/** Between two points of a drawn line the map draws straight; so near they lie that nobody sees it. */
const LINE_STEP_M = 5000;
const CIRCLE_CORNERS = 180;

/** The shortest way between two places. CRS: WGS 84, longitude then latitude. */
export function measureDistanceM([lonA, latA]: Position, [lonB, latB]: Position): Metres {
  return EARTH.Inverse(latA as number, lonA as number, latB as number, lonB as number)
    .s12 as Metres;
}

/** From the first place to each: 0, then what the line measures up to there. */
export function measureAlongM(points: readonly Position[]): Metres[] {
  let sumM = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    sumM += before === undefined ? 0 : measureDistanceM(before, point);
    return sumM as Metres;
  });
}

/** The shortest way as a line to draw, both ends included. CRS: WGS 84. */
export function toGeodesicLine(from: Position, to: Position): Position[] {
  const [[lonA = 0, latA = 0], [lonB = 0, latB = 0]] = [from, to];
  const way = EARTH.InverseLine(latA, lonA, latB, lonB);
  const parts = Math.max(1, Math.ceil(way.s13 / LINE_STEP_M));
  return Array.from({ length: parts + 1 }, (_, part) => {
    const { lat2, lon2 } = way.Position((way.s13 * part) / parts);
    return [lon2 as number, lat2 as number];
  });
}

/** The place so far away in a direction, in degrees clockwise from north. CRS: WGS 84. */
export function goFrom([lon, lat]: Position, bearing: number, distanceM: number): Position {
  const { lat2, lon2 } = EARTH.Direct(lat as number, lon as number, bearing, distanceM);
  return [lon2 as number, lat2 as number];
}

/** All places at a distance from a middle, as a closed ring to draw. CRS: WGS 84. */
export function toCircle(middle: Position, radiusM: number): Position[] {
  const ring = Array.from({ length: CIRCLE_CORNERS }, (_, corner) =>
    goFrom(middle, (-360 * corner) / CIRCLE_CORNERS, radiusM),
  );
  return [...ring, ring[0] as Position];
}

/**
 * The area within a distance from a middle, on the curved surface; right to a millionth for radii of
 * up to a hundred kilometres.
 * How: the geodesic polygon of the ring, enlarged by as much as a circle is larger than the polygon
 *   with so many corners that stands in it.
 */
export function measureCircleM2(middle: Position, radiusM: number): SquareMetres {
  const polygon = EARTH.Polygon(false);
  for (const [lon, lat] of toCircle(middle, radiusM).slice(1)) {
    polygon.AddPoint(lat as number, lon as number);
  }
  const { area = 0 } = polygon.Compute(false, true);
  const step = (2 * Math.PI) / CIRCLE_CORNERS;
  return ((Math.abs(area) * step) / Math.sin(step)) as SquareMetres;
}

/** Between SWEREF 99 TM, in which we measure, and WGS 84, in which we publish. */

import {
  type GroundSweref99tm,
  type GroundWgs84,
  type PointSweref99tm,
  type PointWgs84,
  SWEREF_99_TM,
} from "@scenkartan/domain";
import type { Geometry, Position } from "geojson";
import proj4 from "proj4";

const transform = proj4(SWEREF_99_TM, "WGS84");

/** Decimals of published degrees: about a centimetre. */
const DEGREE_DECIMALS = 7;

/** From easting and northing to longitude and latitude, rounded to seven decimals. */
export function toWgs84<G extends GroundSweref99tm | PointSweref99tm>(
  geometry: G,
): G extends PointSweref99tm ? PointWgs84 : GroundWgs84 {
  const round = (degrees: number) => Number(degrees.toFixed(DEGREE_DECIMALS));
  return mapPositions(geometry, ([east, north]) =>
    transform.forward([east as number, north as number]).map(round),
  ) as never;
}

/** One position from easting and northing to longitude and latitude, not rounded. */
export function toWgs84Position([east, north]: Position): [lon: number, lat: number] {
  return transform.forward([east as number, north as number]) as [number, number];
}

/** One position from longitude and latitude to easting and northing, not rounded. */
export function toSweref99tmPosition([lon, lat]: Position): [east: number, north: number] {
  return transform.inverse([lon as number, lat as number]) as [number, number];
}

/** From longitude and latitude to easting and northing in metres, not rounded. */
export function toSweref99tm<G extends GroundWgs84 | PointWgs84>(
  geometry: G,
): G extends PointWgs84 ? PointSweref99tm : GroundSweref99tm {
  return mapPositions(geometry, toSweref99tmPosition) as never;
}

/** The same geometry with every position replaced; a third coordinate is dropped. */
export function mapPositions<G extends Geometry>(
  geometry: G,
  replace: (position: Position) => Position,
): G {
  const walk = (coordinates: unknown): unknown =>
    typeof (coordinates as unknown[])[0] === "number"
      ? replace(coordinates as Position)
      : (coordinates as unknown[]).map(walk);
  if (geometry.type === "GeometryCollection") throw new Error("no collections here");
  return { type: geometry.type, coordinates: walk(geometry.coordinates) } as G;
}

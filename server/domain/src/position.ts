/** What is known of where a scene lies, and on what ground we say so. */

import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Brand } from "./brand.ts";
import type { Metres, SquareMetres } from "./units.ts";

/** CRS: WGS 84 (EPSG:4326), longitude then latitude, as RFC 7946 has it. */
export type PointWgs84 = Brand<Point, "WGS 84">;
/** CRS: WGS 84, longitude then latitude; outer rings counter-clockwise. */
export type PolygonWgs84 = Brand<Polygon, "WGS 84">;
/** CRS: WGS 84, longitude then latitude; outer rings counter-clockwise. */
export type MultiPolygonWgs84 = Brand<MultiPolygon, "WGS 84">;

/**
 * CRS: SWEREF 99 TM (EPSG:3006), easting then northing, metres. Measuring takes these and refuses
 * degrees.
 */
export type PolygonSweref99tm = Brand<Polygon, "SWEREF 99 TM">;
/** CRS: SWEREF 99 TM (EPSG:3006), easting then northing, metres. */
export type MultiPolygonSweref99tm = Brand<MultiPolygon, "SWEREF 99 TM">;
/** CRS: SWEREF 99 TM (EPSG:3006), easting then northing, metres. */
export type PointSweref99tm = Brand<Point, "SWEREF 99 TM">;

export type GroundWgs84 = PolygonWgs84 | MultiPolygonWgs84;
export type GroundSweref99tm = PolygonSweref99tm | MultiPolygonSweref99tm;

export const POSITION_BASES = ["mapped", "described", "place", "unknown"] as const;
export type PositionBasis = (typeof POSITION_BASES)[number];

/** What the point of a `place` is the middle of. */
export const PLACE_POINTS = ["named-place", "district-centre", "handed-in"] as const;
export type PlacePoint = (typeof PLACE_POINTS)[number];

/**
 * Mapped: drawn by those who mapped; the only basis that yields an area.
 * Described: a text names the edges; drawn here from that text, right to `precisionM`.
 * Place: a point with a radius of uncertainty; the scene lies somewhere within.
 * Unknown: no position; GeoJSON `geometry: null`.
 */
export type Position =
  | {
      readonly basis: "mapped";
      readonly geometry: GroundWgs84;
      readonly areaM2: SquareMetres;
    }
  | { readonly basis: "described"; readonly geometry: PolygonWgs84; readonly precisionM: Metres }
  | {
      readonly basis: "place";
      readonly geometry: PointWgs84;
      readonly precisionM: Metres;
      readonly placePoint: PlacePoint;
    }
  | { readonly basis: "unknown" };

/** A point from longitude and latitude in degrees (WGS 84). Never throws. */
export function toPoint(lon: number, lat: number): PointWgs84 {
  return { type: "Point", coordinates: [lon, lat] } as Point as PointWgs84;
}

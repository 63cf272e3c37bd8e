/** An edition's own basemap: what a reader finds the way by; says nothing about scenes. */

import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type { SourceId } from "./ids.ts";

/** In the order in which they are drawn, the first beneath all others. */
export const BASEMAP_KINDS = [
  "land",
  "water",
  "park",
  "square",
  "building",
  "street",
  "mainStreet",
  "rail",
  "station",
] as const;
export type BasemapKind = (typeof BASEMAP_KINDS)[number];

/** CRS: WGS 84, longitude then latitude; outer rings counter-clockwise. */
export type BasemapGeometry = Point | LineString | Polygon | MultiPolygon;

export interface BasemapFeature {
  readonly kind: BasemapKind;
  /** Absent for what has none, or none that a map would write. */
  readonly name?: string;
  readonly geometry: BasemapGeometry;
  readonly sourceId: SourceId;
}

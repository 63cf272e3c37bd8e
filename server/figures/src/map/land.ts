/** The built-in land, prepared for maps of a part of it. */

import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { type Bounds, toBounds } from "./bounds.ts";

export interface LandPart {
  readonly bounds: Bounds;
  /** CRS: WGS 84. */
  readonly polygon: Polygon;
}

/** What `land.json` holds, its attribution beside. */
export interface Land {
  readonly attribution: string;
  readonly parts: readonly LandPart[];
}

/** Each polygon with its bounds, found once. */
export function toLand({
  attribution,
  features,
}: FeatureCollection & { readonly attribution: string }): Land {
  const polygons = features.flatMap(({ geometry }) => listPolygons(geometry));
  return {
    attribution,
    parts: polygons.map((coordinates) => {
      const polygon: Polygon = { type: "Polygon", coordinates };
      return { polygon, bounds: toBounds([polygon]) ?? [0, 0, 0, 0] };
    }),
  };
}

function listPolygons(geometry: Geometry): Position[][][] {
  if (geometry.type === "MultiPolygon") return (geometry as MultiPolygon).coordinates;
  return geometry.type === "Polygon" ? [geometry.coordinates] : [];
}

/** The parts that can be seen within bounds. */
export function listLandWithin({ parts }: Land, [west, south, east, north]: Bounds): Polygon[] {
  return parts
    .filter(
      ({ bounds }) =>
        bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south,
    )
    .map(({ polygon }) => polygon);
}

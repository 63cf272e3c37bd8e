/** The built-in land, prepared for maps of a part of it. */

import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { type Bounds, toBounds } from "./bounds.ts";
import type { ScreenPoint } from "./camera.ts";
import { clipRing } from "./clip-ring.ts";

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

/**
 * What can be seen within bounds, cut there: a coast reaches round the country, and few look at all of it.
 * Empty: no polygon where there is only water.
 */
export function listLandWithin({ parts }: Land, within: Bounds): Polygon[] {
  const [west, south, east, north] = within;
  return parts
    .filter(
      ({ bounds }) =>
        bounds[0] <= east && bounds[2] >= west && bounds[1] <= north && bounds[3] >= south,
    )
    .map(({ polygon }) => cut(polygon, within));
}

/** A hole that is out of sight is left out; so is a polygon, which then has no rings. */
function cut({ coordinates }: Polygon, within: Bounds): Polygon {
  const rings = coordinates.map((ring) => {
    const open = clipRing(ring.slice(1) as unknown as readonly ScreenPoint[], within);
    return open.length < 3 ? [] : [...open, open[0] as ScreenPoint].map((point) => [...point]);
  });
  return { type: "Polygon", coordinates: rings.filter((ring) => ring.length > 0) };
}

/** A basemap as an organisation would have one: made-up ground around Stockholm in the Protomaps schema. */

import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { type PmtilesOptions, type TileLayers, toPmtiles } from "./write-pmtiles.ts";

export const BASEMAP_BOUNDS = [17, 58.6, 19.6, 60.2] as const;

/** Land over all of the bounds, also where the built-in map has sea; but for one lake. */
export const BASEMAP_LAKE: Position = [18.8, 59.9];

const [west, south, east, north] = BASEMAP_BOUNDS;

const LAYERS: TileLayers = {
  earth: collect(aFeature(toBox([west, south], [east, north]), { kind: "earth" })),
  water: collect(aFeature(toBox([18.7, 59.85], [18.9, 59.95]), { kind: "lake", name: "Provsjön" })),
  roads: collect(
    aFeature(
      { type: "LineString", coordinates: [[west, 59.4], [18, 59.3], [east, 59.5]] }, // biome-ignore format: a line
      { kind: "highway", name: "Provleden" },
    ),
  ),
  places: collect(
    aFeature(
      { type: "Point", coordinates: [18.4, 59.7] },
      { kind: "locality", name: "Provstad", min_zoom: 3, population_rank: 12 },
    ),
  ),
};

/** The file's bytes, changed by what it is told. */
export function aBasemapFile(changes: Partial<PmtilesOptions> = {}): Buffer {
  return toPmtiles(LAYERS, { bounds: BASEMAP_BOUNDS, maxZoom: 8, ...changes });
}

function aFeature(geometry: Geometry, properties: Feature["properties"]): Feature {
  return { type: "Feature", geometry, properties };
}

function collect(...features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

function toBox([w, s]: readonly [number, number], [e, n]: readonly [number, number]): Geometry {
  return { type: "Polygon", coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] }; // biome-ignore format: a ring
}

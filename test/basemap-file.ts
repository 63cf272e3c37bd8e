/** A basemap as an organisation would have one: made-up ground around Stockholm in the Protomaps schema. */

import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { indexTiles, type PmtilesOptions, type TileLayers, toPmtiles } from "./write-pmtiles.ts";

/** West, south, east, north. All of it is land, also where the built-in map has sea; but for a lake. */
export const BASEMAP_BOUNDS = [17, 58.6, 19.6, 60.2] as const;

const MAX_ZOOM = 8;
const [west, south, east, north] = BASEMAP_BOUNDS;

const LAYERS: TileLayers = {
  earth: collect(toBox([west, south, east, north]), { kind: "earth" }),
  water: collect(toBox([18.7, 59.85, 18.9, 59.95]), { kind: "lake", name: "Provsjön" }),
  roads: collect(toLine([west, 59.4], [18, 59.3], [east, 59.5]), {
    kind: "highway",
    name: "Provleden",
    min_zoom: 3,
  }),
  places: collect(
    { type: "Point", coordinates: [18.4, 59.7] },
    { kind: "locality", name: "Provstad", min_zoom: 3, population_rank: 12 },
  ),
};

/** The file's bytes, changed by what it is told. */
export function aBasemapFile(changes: Partial<PmtilesOptions> = {}): Buffer {
  return toPmtiles(LAYERS, { bounds: BASEMAP_BOUNDS, maxZoom: MAX_ZOOM, ...changes });
}

/** One tile of the same map, by zoom level, column and row. */
export const findBasemapTile = indexTiles(LAYERS, MAX_ZOOM);

function collect(geometry: Geometry, properties: Feature["properties"]): FeatureCollection {
  return { type: "FeatureCollection", features: [{ type: "Feature", geometry, properties }] };
}

function toLine(...coordinates: Position[]): Geometry {
  return { type: "LineString", coordinates };
}

function toBox([w, s, e, n]: readonly [number, number, number, number]): Geometry {
  const corners = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
  ];
  return { type: "Polygon", coordinates: [[...corners, [w, s]]] };
}

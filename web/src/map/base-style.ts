/** The built-in basemap: land and water from one file of our own. No tiles, no other host. */

import type { StyleSpecification } from "maplibre-gl";
import landUrl from "./land.json?url";
import type { Palette } from "./palette.ts";

/** A layer that draws nothing: what goes before it lies beneath all names. */
export const BELOW_NAMES = "below-names";

/** A style without glyph server: MapLibre then draws labels with the page's own font. */
export function toBaseStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: { land: { type: "geojson", data: landUrl, tolerance: 0.2, maxzoom: 14 } },
    layers: [
      { id: "water", type: "background", paint: { "background-color": palette["--water"] } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": palette["--land"] } },
      {
        id: "coast",
        type: "line",
        source: "land",
        paint: { "line-color": palette["--coast"], "line-width": 0.8 },
      },
      { id: BELOW_NAMES, type: "background", layout: { visibility: "none" } },
    ],
  };
}

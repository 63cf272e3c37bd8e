/** The built-in basemap: land and water from one file of our own. No tiles, no other host. */

import landUrl from "@scenkartan/figures/land.json?url";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { arrangeLayers } from "./basemap-order.ts";
import type { Palette } from "./palette.ts";

/** What another basemap puts upon the built-in one. */
export interface Overlay {
  readonly sources: StyleSpecification["sources"];
  readonly layers: readonly LayerSpecification[];
}

/** A style without glyph server: MapLibre then draws labels with the page's own font. */
export function toBaseStyle(
  palette: Palette,
  { sources, layers }: Overlay = { sources: {}, layers: [] },
): StyleSpecification {
  const land = { type: "geojson", data: landUrl, tolerance: 0.2, maxzoom: 14 } as const;
  return {
    version: 8,
    sources: { land, ...sources },
    layers: arrangeLayers([
      { id: "water", type: "background", paint: { "background-color": palette["--water"] } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": palette["--land"] } },
      {
        id: "coast",
        type: "line",
        source: "land",
        paint: { "line-color": palette["--coast"], "line-width": 0.8 },
      },
      ...layers,
    ]),
  };
}

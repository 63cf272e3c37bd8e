/** How wide a radius in metres is on the screen. */

import { toMetresAPixel } from "@scenkartan/figures/map";
import type { ExpressionSpecification } from "maplibre-gl";

const MAX_ZOOM = 24;

/**
 * Pixels at zoom 0 of a ground distance at a latitude.
 * Units: metres and degrees in, CSS pixels out. For drawing only; nothing is measured with it.
 */
export function toPixelsAtZoom0(metres: number, latitude: number): number {
  return metres / toMetresAPixel({ zoom: 0, lat: latitude });
}

/** An expression that doubles the feature property `property` (pixels at zoom 0) with every zoom. */
export function growWithZoom(property: string): ExpressionSpecification {
  return [
    "interpolate",
    ["exponential", 2],
    ["zoom"],
    0,
    ["get", property],
    MAX_ZOOM,
    ["*", ["get", property], 2 ** MAX_ZOOM],
  ];
}

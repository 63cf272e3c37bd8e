/** Where the map looks, as it stands in an address. */

import type { SearchParameter } from "./search-parameter.ts";

/** Zoom level, latitude and longitude in degrees (WGS 84). */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** `10.20/59.3000/18.1000`: about a hundredth of the screen, so that an idle map does not change it. */
export const VIEW_PARAMETER: SearchParameter<MapView> = {
  name: "vy",
  parse: parseView,
  write: ({ zoom, lat, lon }) => `${zoom.toFixed(2)}/${lat.toFixed(4)}/${lon.toFixed(4)}`,
};

function parseView(text: string): MapView | undefined {
  const [zoom, lat, lon, ...rest] = text.split("/").map((part) => (part === "" ? NaN : +part));
  if (zoom === undefined || lat === undefined || lon === undefined || rest.length > 0) {
    return undefined;
  }
  const isPossible = zoom >= 0 && zoom <= 20 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return isPossible ? { zoom, lat, lon } : undefined;
}

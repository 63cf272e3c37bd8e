/** How the map lays the world on the screen: Web Mercator, as MapLibre has it, without its rotation. */

import type { Position } from "geojson";
import type { Bounds } from "./bounds.ts";

/** Zoom level, latitude and longitude in degrees (WGS 84). */
export interface View {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Of the map, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What lies over the map's edges, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** CSS pixels from the map's upper left corner, x before y. */
export type ScreenPoint = readonly [number, number];

/** The world is this many pixels wide at zoom 0. */
export const WORLD_PX = 512;

/** Equator of the Web Mercator sphere in metres. Source: EPSG:3857. */
const EQUATOR_M = 40_075_016.685_578_5;

/** How much ground a pixel shows at a latitude. For drawing only; nothing is measured with it. */
export function toMetresAPixel({ zoom, lat }: Pick<View, "zoom" | "lat">): number {
  return (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}

export interface Fit {
  readonly size: Size;
  readonly padding: Padding;
  /** No nearer than this, however small the bounds are. */
  readonly maxZoom: number;
}

/**
 * The view in which bounds lie whole and in the middle of what the padding leaves free. A map too
 * small for its padding shows their middle from afar.
 */
export function fitBounds(
  [west, south, east, north]: Bounds,
  { size, padding, maxZoom }: Fit,
): View {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const free = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  };
  const scale = Math.min(free.width / (right - left), free.height / (bottom - top));
  const zoom = Math.min(Math.log2(scale / WORLD_PX), maxZoom);
  const world = WORLD_PX * 2 ** zoom;
  const [lon = 0, lat = 0] = fromMercator([
    (left + right) / 2 - (padding.left - padding.right) / 2 / world,
    (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / world,
  ]);
  return { zoom, lat, lon };
}

/** Tells where on a map of this size a view shows a place. */
export function toProjection({ zoom, lat, lon }: View, { width, height }: Size) {
  const world = WORLD_PX * 2 ** zoom;
  const [middleX, middleY] = toMercator([lon, lat]);
  return (position: Position): ScreenPoint => {
    const [x, y] = toMercator(position);
    return [width / 2 + (x - middleX) * world, height / 2 + (y - middleY) * world];
  };
}

/** What a view shows on a map of this size, and so many CSS pixels more on each side. */
export function toSeenBounds({ zoom, lat, lon }: View, size: Size, marginPx: number): Bounds {
  const world = WORLD_PX * 2 ** zoom;
  const [x, y] = toMercator([lon, lat]);
  const reachX = (size.width / 2 + marginPx) / world;
  const reachY = (size.height / 2 + marginPx) / world;
  const [west = 0, north = 0] = fromMercator([x - reachX, y - reachY]);
  const [east = 0, south = 0] = fromMercator([x + reachX, y + reachY]);
  return [west, south, east, north];
}

/** Shares of the world's width and height, counted from its north-western corner. */
function toMercator([lon = 0, lat = 0]: Position): ScreenPoint {
  const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lon + 180) / 360, 0.5 - north / (2 * Math.PI)];
}

function fromMercator([x, y]: ScreenPoint): Position {
  const north = (0.5 - y) * 2 * Math.PI;
  return [x * 360 - 180, (Math.atan(Math.exp(north)) * 360) / Math.PI - 90];
}

/** Where the map shows what. Computed from the address alone, so that it can disagree with the map. */

import type { Locator, Page } from "playwright-core";
import type { Point } from "./picture.ts";

/** Longitude and latitude in degrees (WGS 84), as GeoJSON has them. */
export type LonLat = readonly [number, number];

/** The value of `vy` for a map that looks at a place. */
export function toView([lon, lat]: LonLat, zoom: number): string {
  return `${zoom}/${lat}/${lon}`;
}

/** The map that a reader sees and can move. */
export function findCanvas(page: Page): Locator {
  return page.locator(".maplibregl-canvas");
}

/**
 * The point of the page where the map must draw a place. The address has to say where the map looks.
 * Source: Web Mercator (EPSG:3857) with a world 512 pixels wide at zoom 0.
 */
export async function toScreen(page: Page, [lon, lat]: LonLat): Promise<Point> {
  const view = new URL(page.url()).searchParams.get("vy")?.split("/").map(Number);
  const box = await findCanvas(page).boundingBox();
  if (view === undefined || box === null) throw new Error("no map, or no view in the address");
  const [zoom = 0, viewLat = 0, viewLon = 0] = view;
  const world = 512 * 2 ** zoom;
  const x = ((lon - viewLon) / 360) * world;
  const y = (toMercator(viewLat) - toMercator(lat)) * world;
  return [box.x + box.width / 2 + x, box.y + box.height / 2 + y];
}

/** Pixels of a ground distance in metres where the map looks. */
export function toPixels(metres: number, { zoom, lat }: { zoom: number; lat: number }): number {
  const equatorM = 2 * Math.PI * 6_378_137;
  return (metres * 512 * 2 ** zoom) / (equatorM * Math.cos((lat * Math.PI) / 180));
}

/** Share of the world's height, counted from the equator northwards. */
function toMercator(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
}

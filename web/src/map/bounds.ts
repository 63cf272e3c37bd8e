/** Bounds of what is shown, for framing the map. */

/** West, south, east, north in degrees (WGS 84). */
export type Bounds = readonly [number, number, number, number];

/** The smallest bounds around points, or undefined for none. */
export function toBounds(points: readonly (readonly number[])[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const lons = points.map(([lon]) => Number(lon));
  const lats = points.map(([, lat]) => Number(lat));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

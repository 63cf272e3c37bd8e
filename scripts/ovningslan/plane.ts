/** Points, rings and polygons of the generator's plane, and their simplest measures. */

/** CRS: SWEREF 99 TM (EPSG:3006), easting then northing, metres. */
export type Xy = readonly [easting: number, northing: number];
/** Shape: closed (last equals first); outer rings counter-clockwise, holes clockwise. */
export type Ring = readonly Xy[];
/** Shape: outer ring first, then holes. */
export type Rings = readonly Ring[];
/** One polygon or more. */
export type Ground = readonly Rings[];

/**
 * Enclosed area in the square of the ring's own unit, m² on the plane; positive when
 * counter-clockwise. Open or closed rings. Of degrees only the sign means anything.
 */
export function toSignedAreaM2(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let index = 0; index < ring.length; index++) {
    const [x1, y1] = ring[index] as Xy;
    const [x2, y2] = ring[(index + 1) % ring.length] as Xy;
    twice += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }
  return twice / 2;
}

/** Area in m² on the plane: parts added, holes subtracted. Empty ground measures 0. */
export function toAreaM2(ground: Ground): number {
  return ground.reduce(
    (sum, [outer = [], ...holes]) =>
      sum +
      Math.abs(toSignedAreaM2(outer)) -
      holes.reduce((hole, ring) => hole + Math.abs(toSignedAreaM2(ring)), 0),
    0,
  );
}

export function toDistanceM([x1, y1]: Xy, [x2, y2]: Xy): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

/** Even-odd over all rings given; a point on an edge may fall on either side. */
export function isInside([x, y]: Xy, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x1, y1] = ring[0] ?? [0, 0];
    for (let index = 1; index < ring.length; index++) {
      const point = ring[index] as Xy;
      const x2 = point[0];
      const y2 = point[1];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
      x1 = x2;
      y1 = y2;
    }
  }
  return inside;
}

/** Distance from a point to a line between two points, metres. */
export function toSegmentDistanceM([x, y]: Xy, [x1, y1]: Xy, [x2, y2]: Xy): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Leaves out points that lie within `toleranceM` of the line without them (Douglas, Peucker). */
export function simplifyLine(line: readonly Xy[], toleranceM: number): Xy[] {
  const kept = new Uint8Array(line.length);
  const spans: [number, number][] = [[0, line.length - 1]];
  kept[0] = kept[line.length - 1] = 1;
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [first, last] = span;
    let [worst, worstM] = [-1, toleranceM];
    for (let index = first + 1; index < last; index++) {
      const offM = toSegmentDistanceM(line[index] as Xy, line[first] as Xy, line[last] as Xy);
      if (offM > worstM) [worst, worstM] = [index, offM];
    }
    if (worst < 0) continue;
    kept[worst] = 1;
    spans.push([first, worst], [worst, last]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

/** Cuts corners once (Chaikin); the ends of an open line stay. */
export function roundCorners(line: readonly Xy[], isClosed: boolean): Xy[] {
  const rounded: Xy[] = [];
  for (let index = 1; index < line.length; index++) {
    const [x1, y1] = line[index - 1] as Xy;
    const [x2, y2] = line[index] as Xy;
    rounded.push([0.75 * x1 + 0.25 * x2, 0.75 * y1 + 0.25 * y2]);
    rounded.push([0.25 * x1 + 0.75 * x2, 0.25 * y1 + 0.75 * y2]);
  }
  if (isClosed) return [...rounded, rounded[0] as Xy];
  return [line[0] as Xy, ...rounded.slice(1, -1), line.at(-1) as Xy];
}

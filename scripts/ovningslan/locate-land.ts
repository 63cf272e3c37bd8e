/** Whether a place is on dry land, answered quickly for many places. */

import type { Ring, Xy } from "./plane.ts";

export type IsLand = (point: Xy) => boolean;

const BAND_M = 60;

/**
 * Even-odd over all rings, looked up by bands of northing.
 * CRS: SWEREF 99 TM. A point on the shore may fall on either side.
 */
export function locateLand(rings: readonly Ring[]): IsLand {
  /** Four numbers an edge: both ends. */
  const bands = new Map<number, number[]>();
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [x1, y1] = ring[index - 1] as Xy;
      const [x2, y2] = ring[index] as Xy;
      const last = Math.floor(Math.max(y1, y2) / BAND_M);
      for (let band = Math.floor(Math.min(y1, y2) / BAND_M); band <= last; band++) {
        const edges = bands.get(band);
        if (edges) edges.push(x1, y1, x2, y2);
        else bands.set(band, [x1, y1, x2, y2]);
      }
    }
  }
  return ([x, y]) => countCrossings(bands.get(Math.floor(y / BAND_M)) ?? [], x, y) % 2 === 1;
}

/** How many edges lie to the right of the point at its height. */
function countCrossings(edges: readonly number[], x: number, y: number): number {
  let crossings = 0;
  for (let at = 0; at < edges.length; at += 4) {
    const [y1, y2] = [edges[at + 1] as number, edges[at + 3] as number];
    if (y1 > y === y2 > y) continue;
    const [x1, x2] = [edges[at] as number, edges[at + 2] as number];
    if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings++;
  }
  return crossings;
}

/** True when the point and eight points round it at `marginM` are on land. */
export function isWellOnLand(isLand: IsLand, [x, y]: Xy, marginM: number): boolean {
  if (!isLand([x, y])) return false;
  for (let step = 0; step < 8; step++) {
    const turn = (step * Math.PI) / 4;
    if (!isLand([x + marginM * Math.cos(turn), y + marginM * Math.sin(turn)])) return false;
  }
  return true;
}

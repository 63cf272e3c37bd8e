/** Closed lines of height zero over a square grid (marching squares). */

type Point = readonly [column: number, row: number];

/**
 * Shape: closed rings in grid units, high ground to the left (so land is counter-clockwise and lakes
 * are clockwise), never crossing themselves or each other.
 * Empty: nothing above zero gives no ring. The grid's edge must lie below zero.
 */
export function traceLevel(heights: Float64Array, side: number): Point[][] {
  const next = linkCells(heights, side);
  const rings: Point[][] = [];
  for (const start of [...next.keys()]) {
    if (!next.has(start)) continue;
    const ring: Point[] = [];
    for (let edge: number | undefined = start; edge !== undefined; ) {
      ring.push(toPoint(edge, heights, side));
      const following: number | undefined = next.get(edge);
      next.delete(edge);
      edge = following;
    }
    rings.push(ring);
  }
  return rings;
}

/** Each crossed edge to the one that follows; an edge is 2 × its lower-left node, +1 when upright. */
function linkCells(heights: Float64Array, side: number): Map<number, number> {
  const next = new Map<number, number>();
  for (let row = 0; row + 1 < side; row++) {
    for (let column = 0; column + 1 < side; column++) {
      const node = row * side + column;
      if (isPlain(node, heights, side)) continue;
      const corners = [node, node + 1, node + side + 1, node + side];
      const high = corners.map((corner) => (heights[corner] ?? 0) > 0);
      const edges = [2 * node, 2 * (node + 1) + 1, 2 * (node + side), 2 * node + 1];
      const middle = corners.reduce((sum, corner) => sum + (heights[corner] ?? 0), 0);
      for (const [from, to] of toSteps(high, middle > 0)) {
        next.set(edges[from] as number, edges[to] as number);
      }
    }
  }
  return next;
}

/** All four corners on the same side of sea level. */
function isPlain(node: number, heights: Float64Array, side: number): boolean {
  const isHigh = (heights[node] ?? 0) > 0;
  return (
    (heights[node + 1] ?? 0) > 0 === isHigh &&
    (heights[node + side] ?? 0) > 0 === isHigh &&
    (heights[node + side + 1] ?? 0) > 0 === isHigh
  );
}

/** Walks across one cell: sides 0 south, 1 east, 2 north, 3 west; high ground stays to the left. */
function toSteps(high: readonly boolean[], isMiddleHigh: boolean): [number, number][] {
  const [sw, se, ne, nw] = high;
  const isSaddle = sw === ne && se === nw && sw !== se;
  if (isSaddle && sw)
    return isMiddleHigh
      ? [
          [0, 1],
          [2, 3],
        ]
      : [
          [0, 3],
          [2, 1],
        ];
  if (isSaddle)
    return isMiddleHigh
      ? [
          [1, 2],
          [3, 0],
        ]
      : [
          [1, 0],
          [3, 2],
        ];
  // The line enters where the ground falls and leaves where it rises, going round the cell.
  const sides = [
    [sw, se],
    [se, ne],
    [ne, nw],
    [nw, sw],
  ];
  const from = sides.findIndex(([first, second]) => first && !second);
  const to = sides.findIndex(([first, second]) => !first && second);
  return from < 0 ? [] : [[from, to]];
}

function toPoint(edge: number, heights: Float64Array, side: number): Point {
  const node = edge >> 1;
  const isUpright = (edge & 1) === 1;
  const [low, high] = [heights[node] ?? 0, heights[isUpright ? node + side : node + 1] ?? 0];
  const share = Math.min(0.98, Math.max(0.02, low / (low - high)));
  const [column, row] = [node % side, Math.floor(node / side)];
  return isUpright ? [column, row + share] : [column + share, row];
}

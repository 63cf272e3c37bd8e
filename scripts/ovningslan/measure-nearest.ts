/** How far it is to the nearest ground, for many places. */

import { type Ground, isInside, type Rings, toSegmentDistanceM, type Xy } from "./plane.ts";
import { toScale } from "./project.ts";

const SQUARE_M = 500;
const FURTHEST_SQUARES = 40;

export type MeasureNearest = (from: Xy) => number;

/**
 * Metres on the ground (the plane's divided by the point scale), 0 inside, holes respected.
 * Empty: without any ground, or with none within 20 km, it is infinitely far.
 */
export function indexNearest(grounds: readonly Ground[]): MeasureNearest {
  const edges = new Map<string, (readonly [Xy, Xy])[]>();
  const covers = new Map<string, Rings[]>();
  for (const rings of grounds.flat()) {
    for (const ring of rings) {
      for (let index = 1; index < ring.length; index++) {
        const edge = [ring[index - 1] as Xy, ring[index] as Xy] as const;
        for (const key of toSquares(edge)) push(edges, key, edge);
      }
    }
    for (const key of toSquares(rings[0] ?? [])) push(covers, key, rings);
  }
  return (from) => {
    if ((covers.get(toKey(from)) ?? []).some((rings) => isInside(from, rings))) return 0;
    let nearest = Number.POSITIVE_INFINITY;
    for (let out = 0; out <= FURTHEST_SQUARES && nearest > (out - 1) * SQUARE_M; out++) {
      for (const key of toRim(from, out)) {
        for (const [a, b] of edges.get(key) ?? []) {
          nearest = Math.min(nearest, toSegmentDistanceM(from, a, b));
        }
      }
    }
    return nearest / toScale(from);
  };
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

function toKey([x, y]: Xy): string {
  return `${Math.floor(x / SQUARE_M)} ${Math.floor(y / SQUARE_M)}`;
}

/** All squares that the box round some points touches. */
function toSquares(points: readonly Xy[]): string[] {
  const [x, y] = [points.map((point) => point[0]), points.map((point) => point[1])];
  const keys: string[] = [];
  for (
    let i = Math.floor(Math.min(...x) / SQUARE_M);
    i <= Math.floor(Math.max(...x) / SQUARE_M);
    i++
  ) {
    for (
      let j = Math.floor(Math.min(...y) / SQUARE_M);
      j <= Math.floor(Math.max(...y) / SQUARE_M);
      j++
    ) {
      keys.push(`${i} ${j}`);
    }
  }
  return keys;
}

/** The squares at exactly `out` squares from the one that holds the place. */
function toRim([x, y]: Xy, out: number): string[] {
  const [i, j] = [Math.floor(x / SQUARE_M), Math.floor(y / SQUARE_M)];
  if (out === 0) return [`${i} ${j}`];
  const keys: string[] = [];
  for (let step = -out; step <= out; step++) {
    keys.push(`${i + step} ${j - out}`, `${i + step} ${j + out}`);
    if (Math.abs(step) < out) keys.push(`${i - out} ${j + step}`, `${i + out} ${j + step}`);
  }
  return keys;
}

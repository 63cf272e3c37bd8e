/** The cheapest way over a grid of ground (A*), for roads and the railway. */

import type { Xy } from "./plane.ts";
import { ORIGIN, REACH_M } from "./settings.ts";

const STEP_M = 150;
const SIDE = Math.round((2 * REACH_M) / STEP_M) + 1;

/** How dear a metre is at a place; above zero, or no way would ever be the cheapest. */
export type Cost = (at: Xy) => number;

/** From one place to another, both ends as given. CRS: SWEREF 99 TM. */
export function findWay(from: Xy, to: Xy, cost: Cost): Xy[] {
  const [start, goal] = [toNode(from), toNode(to)];
  const best = new Map([[start, 0]]);
  const before = new Map<number, number>();
  const open: [rank: number, node: number][] = [[0, start]];
  const costs = new Map<number, number>();
  const costAt = (node: number) => {
    const known = costs.get(node) ?? Math.max(0.1, cost(toPlace(node)));
    costs.set(node, known);
    return known;
  };
  for (let next = popLowest(open); next !== undefined; next = popLowest(open)) {
    const node = next[1];
    if (node === goal) break;
    for (const [beside, lengthM] of toNeighbours(node)) {
      const spent = (best.get(node) ?? 0) + lengthM * costAt(beside);
      if (spent >= (best.get(beside) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(beside, spent);
      before.set(beside, node);
      const [x, y] = toPlace(beside);
      pushRanked(open, [spent + Math.hypot(to[0] - x, to[1] - y), beside]);
    }
  }
  const way: Xy[] = [];
  for (let node = before.get(goal); node !== undefined && node !== start; node = before.get(node)) {
    way.push(toPlace(node));
  }
  return [from, ...way.reverse(), to];
}

function toNode([x, y]: Xy): number {
  const column = Math.round((x - ORIGIN[0] + REACH_M) / STEP_M);
  const row = Math.round((y - ORIGIN[1] + REACH_M) / STEP_M);
  return row * SIDE + column;
}

function toPlace(node: number): Xy {
  const [column, row] = [node % SIDE, Math.floor(node / SIDE)];
  return [ORIGIN[0] - REACH_M + column * STEP_M, ORIGIN[1] - REACH_M + row * STEP_M];
}

function toNeighbours(node: number): [number, number][] {
  const column = node % SIDE;
  return [-1, 0, 1].flatMap((j) =>
    [-1, 0, 1].flatMap((i): [number, number][] => {
      const beside = node + j * SIDE + i;
      const isOff = column + i < 0 || column + i >= SIDE || beside < 0 || beside >= SIDE * SIDE;
      return isOff || (i === 0 && j === 0) ? [] : [[beside, STEP_M * Math.hypot(i, j)]];
    }),
  );
}

/** A binary heap by rank; ties fall to the lower node so that the way is always the same. */
function pushRanked(heap: [number, number][], item: [number, number]): void {
  heap.push(item);
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!isBefore(heap, at, parent)) return;
    swap(heap, at, parent);
    at = parent;
  }
}

function popLowest(heap: [number, number][]): [number, number] | undefined {
  const lowest = heap[0];
  const last = heap.pop();
  if (lowest === undefined || last === undefined || heap.length === 0) return lowest;
  heap[0] = last;
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    let first = at;
    if (left < heap.length && isBefore(heap, left, first)) first = left;
    if (right < heap.length && isBefore(heap, right, first)) first = right;
    if (first === at) return lowest;
    swap(heap, at, first);
    at = first;
  }
}

function isBefore(heap: readonly [number, number][], a: number, b: number): boolean {
  const [rankA, nodeA] = heap[a] as [number, number];
  const [rankB, nodeB] = heap[b] as [number, number];
  return rankA === rankB ? nodeA < nodeB : rankA < rankB;
}

function swap(heap: [number, number][], a: number, b: number): void {
  [heap[a], heap[b]] = [heap[b] as [number, number], heap[a] as [number, number]];
}

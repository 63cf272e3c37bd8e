/** The same ground drawn once more by hand: vertices off by a metre or two, some more, some fewer. */

import { FEWEST_VERTICES, MOST_VERTICES } from "./draw-ground.ts";
import type { Stream } from "./open-stream.ts";
import { type Ground, type Ring, type Rings, toSegmentDistanceM, type Xy } from "./plane.ts";

/** Every number of the hand; stands in the ground truth. */
export const HAND = {
  /** How far a vertex lands from where it belongs, metres. */
  offLeastM: 0.4,
  offMostM: 1.9,
  /** A vertex nearer than this to the line without it may be left out. */
  dropWithinM: 1,
  dropShare: 0.25,
  /** An edge longer than this may get a vertex more, off by at most `addOffM`. */
  addBeyondM: 24,
  addShare: 0.15,
  addOffM: 0.6,
} as const;

/**
 * One drawing of the ground.
 * CRS: SWEREF 99 TM, centimetres. Shape: closed, simple rings, outer first, 8–60 vertices in all;
 * starting vertex and direction are whatever the hand chose.
 */
export function redigitise(ground: Ground, stream: Stream): Ground {
  for (const scale of [1, 1, 0.6, 0.3]) {
    const budget = { left: ground.flat().reduce((sum, ring) => sum + ring.length - 1, 0) };
    const drawn = ground.map((rings) =>
      rings.map((ring) => drawRing(ring, { stream, scale, budget })),
    );
    if (drawn.every(isSound)) return drawn;
  }
  return ground;
}

interface Hand {
  readonly stream: Stream;
  readonly scale: number;
  /** Vertices of the whole geometry so far. */
  readonly budget: { left: number };
}

function drawRing(ring: Ring, hand: Hand): Xy[] {
  const { stream, scale } = hand;
  const kept = dropSome(ring.slice(0, -1), hand);
  const drawn = kept.flatMap((vertex, index) => {
    const next = kept[(index + 1) % kept.length] as Xy;
    return [moveOff(vertex, stream, scale), ...addOne(vertex, next, hand)];
  });
  const start = stream.integer(0, drawn.length - 1);
  const turned = [...drawn.slice(start), ...drawn.slice(0, start)];
  if (stream.chance(0.3)) turned.reverse();
  return [...turned, turned[0] as Xy];
}

function dropSome(vertices: readonly Xy[], { stream, budget }: Hand): Xy[] {
  let left = vertices.length;
  return vertices.filter((vertex, index) => {
    const [before, after] = [
      vertices.at(index - 1) as Xy,
      vertices[(index + 1) % vertices.length] as Xy,
    ];
    const isSlight = toSegmentDistanceM(vertex, before, after) < HAND.dropWithinM;
    const isDropped = stream.chance(HAND.dropShare) && isSlight;
    if (!isDropped || left <= 4 || budget.left <= FEWEST_VERTICES) return true;
    left--;
    budget.left--;
    return false;
  });
}

function addOne(from: Xy, to: Xy, { stream, budget }: Hand): Xy[] {
  const lengthM = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const isAdded = stream.chance(HAND.addShare) && lengthM > HAND.addBeyondM;
  if (!isAdded || budget.left >= MOST_VERTICES) return [];
  budget.left++;
  const [share, off] = [stream.between(0.3, 0.7), stream.between(-HAND.addOffM, HAND.addOffM)];
  return [
    toCentimetres([
      from[0] + share * (to[0] - from[0]) - (off * (to[1] - from[1])) / lengthM,
      from[1] + share * (to[1] - from[1]) + (off * (to[0] - from[0])) / lengthM,
    ]),
  ];
}

function moveOff([x, y]: Xy, stream: Stream, scale: number): Xy {
  const offM = scale * stream.between(HAND.offLeastM, HAND.offMostM);
  const turn = stream.between(0, 2 * Math.PI);
  return toCentimetres([x + offM * Math.cos(turn), y + offM * Math.sin(turn)]);
}

function toCentimetres([x, y]: Xy): Xy {
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
}

/** No two edges of the polygon cross or touch, except neighbours at their vertex. */
export function isSound(rings: Rings): boolean {
  const edges = rings.flatMap((ring, which) =>
    ring
      .slice(1)
      .map((to, index) => ({ from: ring[index] as Xy, to, which, index, last: ring.length - 2 })),
  );
  for (let a = 0; a < edges.length; a++) {
    for (let b = a + 1; b < edges.length; b++) {
      const [one, other] = [edges[a], edges[b]] as [(typeof edges)[0], (typeof edges)[0]];
      const gap = other.index - one.index;
      const areNeighbours = one.which === other.which && (gap === 1 || gap === one.last);
      if (!areNeighbours && doMeet(one.from, one.to, other.from, other.to)) return false;
    }
  }
  return true;
}

function doMeet(a: Xy, b: Xy, c: Xy, d: Xy): boolean {
  const side = (p: Xy, q: Xy, r: Xy) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** From strokes to the true ground on the plane: bent along the streets, uneven as a hand draws. */

import { noise } from "./noise.ts";
import { type Ground, toAreaM2, type Xy } from "./plane.ts";
import type { Frame, St } from "./town-frame.ts";
import { type StPart, type Stroke, traceStrokes } from "./trace-strokes.ts";

export const FEWEST_VERTICES = 8;
export const MOST_VERTICES = 60;
/** Above what is promised, 1 500 to 60 000 m², by what a slip of the hand can take or add. */
export const SMALLEST_M2 = 1_850;
export const LARGEST_M2 = 58_000;

/** Room for the vertices that a second hand adds or leaves out. */
const [FEWEST_DRAWN, MOST_DRAWN] = [10, 50];
const STEPS_M = [90, 60, 40, 25, 16, 10];
const HAND_M = 2.2;
const HAND_LENGTH_M = 30;

/**
 * The ground before any slip of the hand.
 * CRS: SWEREF 99 TM. Shape: closed rings, outer counter-clockwise, 10–50 vertices in all.
 * Undefined: strokes whose outline is no such ground.
 */
export function drawGround(strokes: readonly Stroke[], frame: Frame): Ground | undefined {
  const parts = traceStrokes(strokes);
  if (parts === undefined || parts.length === 0) return undefined;
  const step = STEPS_M.find((stepM) => countVertices(parts, stepM) >= FEWEST_DRAWN);
  if (step === undefined || countVertices(parts, step) > MOST_DRAWN) return undefined;
  return parts.map((part) => part.map((ring) => toPlane(addVertices(ring, step), frame)));
}

/** The true ground's area on the plane, m²; undefined where there is no such ground or size. */
export function measureStrokes(strokes: readonly Stroke[], frame: Frame): number | undefined {
  const ground = drawGround(strokes, frame);
  const areaM2 = ground ? toAreaM2(ground) : 0;
  return areaM2 >= SMALLEST_M2 && areaM2 <= LARGEST_M2 ? areaM2 : undefined;
}

/** Vertices also where an edge crosses a whole step, so that a changed neighbour moves no vertex. */
function addVertices(ring: readonly St[], stepM: number): St[] {
  return ring.flatMap(([s0, t0], index): St[] => {
    const [s1, t1] = ring[(index + 1) % ring.length] as St;
    const isAlong = t0 === t1;
    const [from, to] = isAlong ? [s0, s1] : [t0, t1];
    const between: number[] = [];
    const first = Math.floor(Math.min(from, to) / stepM) * stepM + stepM;
    for (let at = first; at < Math.max(from, to); at += stepM) {
      if (Math.min(Math.abs(at - from), Math.abs(at - to)) > 6) between.push(at);
    }
    if (from > to) between.reverse();
    return [[s0, t0], ...between.map((at): St => (isAlong ? [at, t0] : [s0, at]))];
  });
}

function countVertices(parts: readonly StPart[], stepM: number): number {
  return parts.flat().reduce((sum, ring) => sum + addVertices(ring, stepM).length, 0);
}

function toPlane(ring: readonly St[], frame: Frame): Xy[] {
  const plane = ring.map(([s, t]) => {
    const [u, v] = [s / HAND_LENGTH_M, t / HAND_LENGTH_M];
    return frame([s + HAND_M * noise(u, v, 9001), t + HAND_M * noise(u, v, 9002)]);
  });
  return [...plane, plane[0] as Xy];
}

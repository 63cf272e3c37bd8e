/** Cuts a ring at a frame, so that a coast is no longer than what is seen of it. */

import type { ScreenPoint } from "./camera.ts";

/** Left, top, right and bottom in CSS pixels. */
export type Frame = readonly [number, number, number, number];

/** One side of a frame: along which axis, where, and on which side of it points stay. */
interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly keeps: "more" | "less";
}

/**
 * The part of a ring within the frame; where the ring leaves, it follows the frame's sides.
 * Shape:  neither ring repeats its first point at its end.
 * Empty:  a ring outside the frame.
 * Source: Sutherland and Hodgman, 1974.
 */
export function clipRing(ring: readonly ScreenPoint[], frame: Frame): readonly ScreenPoint[] {
  const [left, top, right, bottom] = frame;
  const sides: readonly Side[] = [
    { axis: 0, at: left, keeps: "more" },
    { axis: 1, at: top, keeps: "more" },
    { axis: 0, at: right, keeps: "less" },
    { axis: 1, at: bottom, keeps: "less" },
  ];
  return sides.reduce(clipSide, ring);
}

function clipSide(ring: readonly ScreenPoint[], side: Side): readonly ScreenPoint[] {
  const kept: ScreenPoint[] = [];
  let before = ring.at(-1);
  for (const point of ring) {
    const isKept = isWithin(point, side);
    if (before && isKept !== isWithin(before, side)) kept.push(cross(before, point, side));
    if (isKept) kept.push(point);
    before = point;
  }
  return kept;
}

function isWithin(point: ScreenPoint, { axis, at, keeps }: Side): boolean {
  return keeps === "more" ? point[axis] >= at : point[axis] <= at;
}

function cross(from: ScreenPoint, to: ScreenPoint, { axis, at }: Side): ScreenPoint {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const other = axis === 0 ? 1 : 0;
  const crossing = from[other] + share * (to[other] - from[other]);
  return axis === 0 ? [at, crossing] : [crossing, at];
}

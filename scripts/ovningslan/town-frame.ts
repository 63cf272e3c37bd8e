/** A town's own straight metres, and how they lie bent and turned on the plane. */

import { noise } from "./noise.ts";
import type { Xy } from "./plane.ts";
import { fromKm, type TownPlan } from "./settings.ts";

/** Metres along the town (s) and across it (t) from its middle. */
export type St = readonly [s: number, t: number];
/** A box in a town's metres. */
export type Box = readonly [s0: number, t0: number, s1: number, t1: number];

/** From a town's metres to SWEREF 99 TM; nearly true to scale and one to one. */
export type Frame = (at: St) => Xy;

const WOBBLE_M = 34;
const WOBBLE_LENGTH_M = 620;

/** The frame of one town; its bend and wobble never change. */
export function frameTown(plan: TownPlan, layer: number): Frame {
  const middle = fromKm(plan.middle);
  const turn = (plan.turnDegrees * Math.PI) / 180;
  return ([s, t]) => {
    const [u, v] = [s / WOBBLE_LENGTH_M, t / WOBBLE_LENGTH_M];
    const x = s + WOBBLE_M * noise(u, v, layer);
    const bent = t + (plan.bend * s * s) / 2000;
    const y = bent + WOBBLE_M * noise(u + 7.7, v - 3.1, layer + 1);
    return [
      middle[0] + x * Math.cos(turn) - y * Math.sin(turn),
      middle[1] + x * Math.sin(turn) + y * Math.cos(turn),
    ];
  };
}

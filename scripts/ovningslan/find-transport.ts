/** A town's station or ferry quay. */

import type { Town } from "./lay-out-town.ts";
import type { IsLand } from "./locate-land.ts";
import type { Xy } from "./plane.ts";

export interface Transport {
  readonly name: string;
  readonly at: Xy;
}

/** Undefined for a town without either. CRS: SWEREF 99 TM. */
export function findTransport(town: Town): Transport | undefined {
  const { plan, frame, sLines, mainColumn, railT } = town;
  const s = sLines[mainColumn] ?? 0;
  if (railT !== undefined) return { name: `${plan.name} station`, at: frame([s, railT]) };
  if (plan.transport !== "ferry") return undefined;
  return { name: `${plan.name} färjeläge`, at: frame([s, town.shoreT]) };
}

/** How far from the middle the shore lies along the main street, metres of the town. */
export function findShoreT(town: Pick<Town, "plan" | "frame">, s: number, isLand: IsLand): number {
  for (let t = 0; t < 4000; t += 10) {
    if (!isLand(town.frame([s, t * town.plan.seaward]))) return (t - 20) * town.plan.seaward;
  }
  return 0;
}

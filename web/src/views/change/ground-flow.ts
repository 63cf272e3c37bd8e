/** How the ground of one mapping became that of another, as steps that add up. */

import { type ChangeKind, type GroundSums, readGround } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import type { FlowStep } from "../../charts/waterfall-bars.ts";

/** Names of the steps; each has a text. */
export const GROUND_STEPS = [
  ...["before", "lostCeased", "lostOther", "gainedOther", "gainedAdded"],
  ...["belowTolerance", "after"],
] as const;

/** Kinds without a scene at one of the ends. */
const COMING_AND_GOING: readonly ChangeKind[] = ["ceased", "added", "returned"];

/**
 * Lost and gained ground, that of scenes that came or went apart from that of scenes that stayed.
 * Units:  square metres on the ellipsoid, not rounded; only changes whose ground can be compared.
 * Absent: undefined where no ground can be compared, which is not 0 m².
 */
export function toGroundFlow(changes: readonly ChangeFeature[]): readonly FlowStep[] | undefined {
  const compared = changes.flatMap(({ properties }) => {
    const ground = readGround(properties);
    return ground.comparable ? [{ kind: properties.kind, ground }] : [];
  });
  if (compared.length === 0) return undefined;
  const sum = (key: keyof GroundSums, isComing?: boolean) =>
    compared
      .filter(({ kind }) => isComing === undefined || COMING_AND_GOING.includes(kind) === isComing)
      .reduce((total, { ground }) => total + ground[key], 0);
  const below = sum("belowToleranceGainedM2") - sum("belowToleranceLostM2");
  const steps: FlowStep[] = [
    { name: "before", kind: "level", value: sum("beforeM2") },
    { name: "lostCeased", kind: "less", value: sum("lostM2", true) },
    { name: "lostOther", kind: "less", value: sum("lostM2", false) },
    { name: "gainedOther", kind: "more", value: sum("gainedM2", false) },
    { name: "gainedAdded", kind: "more", value: sum("gainedM2", true) },
    { name: "belowTolerance", kind: below < 0 ? "less" : "more", value: Math.abs(below) },
    { name: "after", kind: "level", value: sum("afterM2") },
  ];
  return steps.filter(({ kind, value }) => kind === "level" || Math.round(value) !== 0);
}

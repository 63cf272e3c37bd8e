/** What happened to scenes that belong together: from their states at two mappings to a kind. */

import type { ChangeBasis, ChangeKind, GroundComparison, GroundSums } from "./change.ts";
import type { ObservedEvent } from "./observation.ts";
import type { SceneStatus } from "./status.ts";
import { TOLERANCES } from "./tolerances.ts";

/** One scene at one mapping; `absent` where it had not been seen yet or lives on in another. */
export type SceneState = SceneStatus | { readonly status: "absent" };

/** A scene at both mappings. */
export interface StatePair {
  readonly before: SceneState;
  readonly after: SceneState;
  /** What sources say happened after the first mapping, up to and with the second, in order. */
  readonly events: readonly ObservedEvent[];
  /** One of the two mappings lists it by error. */
  readonly isListedByError: boolean;
  /** Its kommun did not report to one of the two mappings. */
  readonly isUnreported: boolean;
}

/** Scenes of one change, and their ground where every one of them is mapped. */
export interface ChangeEvidence {
  readonly scenes: readonly StatePair[];
  readonly sums?: GroundSums;
  /** A person has ruled that they belong together, as this kind where it is not `same`. */
  readonly ruled?: ChangeKind | "same";
}

export interface NamedChange {
  readonly kind: ChangeKind;
  readonly basis: ChangeBasis;
  readonly ground: GroundComparison;
}

/**
 * Names the change.
 * Shape:  `ground` is comparable when both mappings have mapped ground of every scene that is there.
 * Absent: undefined for scenes that neither mapping speaks of, and for those that had ceased before.
 * Errors: never throws.
 */
export function nameChange(evidence: ChangeEvidence): NamedChange | undefined {
  const { scenes, sums, ruled } = evidence;
  if (!scenes.some(isOfInterest)) return undefined;
  if (scenes.some(({ isListedByError }) => isListedByError)) {
    return { kind: "corrected", basis: "stated", ground: notComparable("listed-by-error") };
  }
  if (scenes.some(isUnknown)) {
    return { kind: "unknown", basis: "inferred", ground: notComparable("source-silent") };
  }
  const kind = ruled === undefined || ruled === "same" ? findKind(scenes, sums) : ruled;
  const ground: GroundComparison = sums
    ? { comparable: true, ...sums }
    : notComparable("no-mapped-ground");
  return { kind, basis: ruled ? "ruled" : findBasis(scenes, sums), ground };
}

function notComparable(
  reason: Extract<GroundComparison, { comparable: false }>["reason"],
): GroundComparison {
  return { comparable: false, reason };
}

const isActive = ({ status }: SceneState) => status === "active";

function isOfInterest({ before, after, isListedByError }: StatePair): boolean {
  if (isActive(before) || isActive(after) || isListedByError) return true;
  // It went between the two; whether it was there at the first, no source says.
  return before.status === "unknown" && after.status === "ceased" && after.reason === "stated";
}

function isUnknown({ before, after, isUnreported }: StatePair): boolean {
  return isUnreported || before.status === "unknown" || after.status === "unknown";
}

function findKind(scenes: readonly StatePair[], sums: GroundSums | undefined): ChangeKind {
  const before = scenes.filter((scene) => isActive(scene.before));
  const after = scenes.filter((scene) => isActive(scene.after));
  if (before.length === 0) {
    return after.every((scene) => scene.before.status === "ceased") ? "returned" : "added";
  }
  if (after.length === 0) return "ceased";
  if (after.length > before.length) return "split";
  if (before.length > after.length) return "merged";
  if (sums) return findShape(sums);
  return findStatedShape(scenes.flatMap(({ events }) => events));
}

/** What the ground says of a scene that was there and still is. */
function findShape(sums: GroundSums): ChangeKind {
  const { beforeM2, keptM2, lostM2, gainedM2, afterM2 } = sums;
  if (keptM2 < TOLERANCES.leastSharedShare * Math.min(beforeM2, afterM2)) return "moved";
  if (lostM2 === 0 && gainedM2 === 0) return "unchanged";
  return lostM2 > gainedM2 ? "shrunk" : "grown";
}

/** What sources say of it; where they say both, its shape is not known. */
function findStatedShape(events: readonly ObservedEvent[]): ChangeKind {
  const [hasShrunk, hasGrown] = [events.includes("shrunk"), events.includes("grown")];
  if (hasShrunk && hasGrown) return "unknown";
  if (hasShrunk) return "shrunk";
  return hasGrown ? "grown" : "unchanged";
}

function findBasis(scenes: readonly StatePair[], sums: GroundSums | undefined): ChangeBasis {
  if (sums) return "measured";
  const isStated = ({ before, after, events }: StatePair) => {
    const [hasBefore, hasAfter] = [isStatedState(before), isStatedState(after)];
    if (!isActive(after)) return hasAfter;
    if (events.some((event) => event !== "active")) return hasAfter;
    return hasBefore && hasAfter;
  };
  return scenes.every(isStated) ? "stated" : "inferred";
}

function isStatedState(state: SceneState): boolean {
  return state.status === "absent" || (state.status !== "unknown" && state.basis === "stated");
}

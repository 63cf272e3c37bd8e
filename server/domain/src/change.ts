/** What happened to scenes between two mappings of a county. */

import type { LokalpolisomradeId, RulingId, SceneId, SnapshotId, SourceId } from "./ids.ts";
import type { Kommunkod } from "./kommunkod.ts";
import type { NotComparableReason } from "./missing.ts";
import type { SquareMetres } from "./units.ts";

/**
 * Kinds speak of existence and shape; whether ground can be measured is said apart.
 * A changed definition is a property of the pair of mappings, never a kind.
 * `unchanged` without comparable ground says that the scene is still there, and no more.
 */
export const CHANGE_KINDS = [
  "added",
  "ceased",
  "shrunk",
  "grown",
  "unchanged",
  "moved",
  "split",
  "merged",
  "returned",
  "corrected",
  "unknown",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * How a change is known. Measured: from mapped ground at both ends. Stated: a source says it.
 * Inferred: it follows from what sources say. Ruled: a person decided which scenes belong together.
 */
export const CHANGE_BASES = ["measured", "stated", "inferred", "ruled"] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

/** The three parts of the ground of two mappings. */
export const GROUND_PARTS = ["kept", "lost", "gained"] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

/**
 * Ground at two mappings, overlaid.
 * Units:  square metres on the ellipsoid, not rounded.
 * Shape:  before = kept + lost + belowToleranceLost, after = kept + gained + belowToleranceGained.
 *         What is narrower than the least width is told apart, since drawing the same outline twice
 *         gives as much.
 */
export interface GroundSums {
  readonly beforeM2: SquareMetres;
  readonly keptM2: SquareMetres;
  readonly lostM2: SquareMetres;
  readonly gainedM2: SquareMetres;
  readonly afterM2: SquareMetres;
  readonly belowToleranceLostM2: SquareMetres;
  readonly belowToleranceGainedM2: SquareMetres;
}

export type GroundComparison =
  | ({ readonly comparable: true } & GroundSums)
  | { readonly comparable: false; readonly reason: NotComparableReason };

/** The region that a scene lay in at one of the mappings, as divided at that time. */
export interface RegionAtTime {
  readonly kommunkod: Kommunkod;
  readonly lokalpolisomrade: LokalpolisomradeId;
}

/** One change; every scene of a pair of mappings stands in exactly one. */
export interface SceneChange {
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  /** The first of its scenes; unique within the pair. */
  readonly changeId: SceneId;
  readonly kind: ChangeKind;
  readonly basis: ChangeBasis;
  /** The person's ruling that it rests on. */
  readonly rulingId?: RulingId;
  /** Scenes at either end, by id; empty where there were none. */
  readonly before: readonly SceneId[];
  readonly after: readonly SceneId[];
  /** Absent where there is no scene at that end. */
  readonly regionBefore?: RegionAtTime;
  readonly regionAfter?: RegionAtTime;
  readonly ground: GroundComparison;
  readonly sourceIds: readonly SourceId[];
}

const REVERSED_KINDS: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  added: "ceased",
  returned: "ceased",
  ceased: "added",
  shrunk: "grown",
  grown: "shrunk",
  split: "merged",
  merged: "split",
};

/** The kind as read from the later mapping to the earlier. */
export function reverseKind(kind: ChangeKind): ChangeKind {
  return REVERSED_KINDS[kind] ?? kind;
}

/** The same ground read backwards: what was lost is gained. */
export function reverseGround(ground: GroundComparison): GroundComparison {
  if (!ground.comparable) return ground;
  return { comparable: true, ...reverseSums(ground) };
}

/** The same sums read backwards. */
export function reverseSums(sums: GroundSums): GroundSums {
  return {
    beforeM2: sums.afterM2,
    keptM2: sums.keptM2,
    lostM2: sums.gainedM2,
    gainedM2: sums.lostM2,
    afterM2: sums.beforeM2,
    belowToleranceLostM2: sums.belowToleranceGainedM2,
    belowToleranceGainedM2: sums.belowToleranceLostM2,
  };
}

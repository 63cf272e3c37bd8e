/** Many changes to one row: the sums of a scene, a lokalpolisområde, a kommun or a county. */

import {
  CHANGE_KINDS,
  type ChangeKind,
  type GroundSums,
  reverseKind,
  reverseSums,
  type SceneChange,
} from "./change.ts";
import type { Figure, NotComparableReason } from "./missing.ts";
import type { SquareMetres } from "./units.ts";

/** How many changes of each kind; a kind that did not occur is 0. */
export type KindCounts = Readonly<Record<ChangeKind, number>>;

/** How many changes are left out of the sums of ground, by reason; only reasons that occur. */
export type NotCompared = Readonly<Partial<Record<NotComparableReason, number>>>;

/** Ground of the changes that can be compared, and only of those. */
export type GroundTotal =
  | ({
      readonly comparable: true;
      /** How many changes the sums hold. */
      readonly compared: number;
      readonly notCompared: NotCompared;
      /** Lost ground as a part of the ground before, percent. */
      readonly lostPercent: Figure;
      /** Ground after against ground before: −25 is a quarter less. */
      readonly changePercent: Figure;
    } & GroundSums)
  | {
      readonly comparable: false;
      readonly reason: NotComparableReason;
      readonly notCompared: NotCompared;
    };

export interface ChangeSum {
  /** Scenes with a name that were there at either end; a reason where none is known. */
  readonly scenesBefore: Figure;
  readonly scenesAfter: Figure;
  readonly kinds: KindCounts;
  readonly ground: GroundTotal;
}

/** What was there, what went, what came, what is there. */
export interface SceneSteps {
  readonly before: Figure;
  readonly ceased: Figure;
  readonly added: Figure;
  readonly after: Figure;
}

/** The named scenes of a sum; scenes that came back were not there before. */
export function toSceneSteps({
  scenesBefore,
  scenesAfter,
  kinds,
}: Pick<ChangeSum, "scenesBefore" | "scenesAfter"> & {
  readonly kinds: Pick<KindCounts, "ceased" | "added" | "returned">;
}): SceneSteps {
  return {
    before: scenesBefore,
    ceased: kinds.ceased,
    added: kinds.added + kinds.returned,
    after: scenesAfter,
  };
}

export interface RegionChanges {
  readonly changes: readonly SceneChange[];
  readonly scenesBefore: Figure;
  readonly scenesAfter: Figure;
  /** Set for a lokalpolisområde that does not hold, as it is, at both mappings. */
  readonly isRedrawn?: boolean;
}

/**
 * Sums the changes of one region.
 * Units:  square metres on the ellipsoid, percent; not rounded.
 * Empty:  without any change that can be compared there is no sum of ground but the reason why; a
 *         region without scenes says so and is never 0 m². Errors: never throws.
 */
export function summariseChanges(region: RegionChanges): ChangeSum {
  const { changes, scenesBefore, scenesAfter } = region;
  return { scenesBefore, scenesAfter, kinds: countKinds(changes), ground: toTotal(region) };
}

function countKinds(changes: readonly SceneChange[]): KindCounts {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

function toTotal({ changes, isRedrawn = false }: RegionChanges): GroundTotal {
  const notCompared = countReasons(changes);
  if (isRedrawn) return { comparable: false, reason: "lokalpolisomrade-redrawn", notCompared };
  const compared = changes.flatMap(({ ground }) => (ground.comparable ? [ground] : []));
  if (compared.length === 0) {
    return { comparable: false, reason: findMainReason(notCompared), notCompared };
  }
  const sums = addUp(compared);
  return { comparable: true, compared: compared.length, notCompared, ...sums, ...toShares(sums) };
}

function countReasons(changes: readonly SceneChange[]): NotCompared {
  const counts: Partial<Record<NotComparableReason, number>> = {};
  for (const { ground } of changes) {
    if (!ground.comparable) counts[ground.reason] = (counts[ground.reason] ?? 0) + 1;
  }
  return counts;
}

/** The reason that most changes have; a region without any change has no scene. */
function findMainReason(notCompared: NotCompared): NotComparableReason {
  const entries = Object.entries(notCompared) as [NotComparableReason, number][];
  const [main] = entries.sort(([, a], [, b]) => b - a);
  return main?.[0] ?? "no-scene";
}

function addUp(grounds: readonly GroundSums[]): GroundSums {
  const total = (key: keyof GroundSums) =>
    grounds.reduce((sum, ground) => sum + ground[key], 0) as SquareMetres;
  return {
    beforeM2: total("beforeM2"),
    keptM2: total("keptM2"),
    lostM2: total("lostM2"),
    gainedM2: total("gainedM2"),
    afterM2: total("afterM2"),
    belowToleranceLostM2: total("belowToleranceLostM2"),
    belowToleranceGainedM2: total("belowToleranceGainedM2"),
  };
}

/** Of nothing there is no share. */
function toShares({ beforeM2, lostM2, afterM2 }: GroundSums) {
  const toPercent = (partM2: number): Figure =>
    beforeM2 === 0 ? { notComparable: "no-scene" } : (100 * partM2) / beforeM2;
  return { lostPercent: toPercent(lostM2), changePercent: toPercent(afterM2 - beforeM2) };
}

/** The same sum as read from the later mapping to the earlier. */
export function reverseSum({ scenesBefore, scenesAfter, kinds, ground }: ChangeSum): ChangeSum {
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  for (const kind of CHANGE_KINDS) counts[reverseKind(kind)] += kinds[kind];
  return {
    scenesBefore: scenesAfter,
    scenesAfter: scenesBefore,
    kinds: counts,
    ground: ground.comparable ? reverseTotal(ground) : ground,
  };
}

function reverseTotal(ground: Extract<GroundTotal, { comparable: true }>): GroundTotal {
  const sums = reverseSums(ground);
  return { ...ground, ...sums, ...toShares(sums) };
}

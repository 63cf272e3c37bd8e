/**
 * Which scenes go on in others: split, merged, or ruled to. Identity has been given when a mapping
 * was imported; here the ground says what became of scenes that are gone and where new ones lie.
 */

import {
  type GroundSweref99tm,
  type Issue,
  type Ruling,
  type SceneId,
  type SnapshotId,
  TOLERANCES,
  toIssue,
} from "@scenkartan/domain";
import { discard, intersect, measurePlaneArea, type Shape, toShape } from "../geometry/geos.ts";
import { indexGrounds } from "../geometry/index-grounds.ts";
import type { Succession } from "./county-history.ts";

/** A complete mapping: every scene that it draws or names, and who did not report. */
export interface CompleteScenes {
  readonly snapshotId: SnapshotId;
  /** Place among all the county's mappings. */
  readonly at: number;
  readonly scenes: ReadonlyMap<SceneId, GroundSweref99tm | undefined>;
  readonly isReported: (sceneId: SceneId) => boolean;
}

export interface FoundSuccessions {
  readonly successions: readonly Succession[];
  /** Per mapping: scenes that by then live on in others. */
  readonly joined: ReadonlyMap<SnapshotId, ReadonlySet<SceneId>>;
  /** Where the ground points at several scenes; each proposes a ruling. */
  readonly issues: readonly Issue[];
}

/**
 * Successions from one complete mapping to the next, oldest first.
 * Shape:  a ruling goes before whatever ground suggests of the scenes it names.
 * Errors: never throws; what is ambiguous is decided by the most shared ground and told as a warning.
 */
export function findSuccessions(
  mappings: readonly CompleteScenes[],
  rulings: readonly Ruling[],
): FoundSuccessions {
  const living = new Map<SceneId, GroundSweref99tm | undefined>();
  const everSeen = new Set<SceneId>();
  const gone = new Set<SceneId>();
  const successions: Succession[] = [];
  const joined = new Map<SnapshotId, ReadonlySet<SceneId>>();
  const issues: Issue[] = [];
  let before: SnapshotId | undefined;
  for (const mapping of mappings) {
    const step = { living, everSeen, mapping, before };
    const ruled = rulings.filter(
      (each) => each.fromSnapshotId === before && each.toSnapshotId === mapping.snapshotId,
    );
    const found = findStep(step, ruled);
    successions.push(...found.successions);
    issues.push(...found.issues);
    for (const { before: scene, after } of found.successions) {
      if (!mapping.scenes.has(scene) && scene !== after) gone.add(scene);
    }
    joined.set(mapping.snapshotId, new Set(gone));
    goOn(step);
    before = mapping.snapshotId;
  }
  return { successions, joined, issues };
}

interface Step {
  /** Scenes that were there when last reported, with their latest ground. */
  readonly living: Map<SceneId, GroundSweref99tm | undefined>;
  readonly everSeen: Set<SceneId>;
  readonly mapping: CompleteScenes;
  readonly before: SnapshotId | undefined;
}

function goOn({ living, everSeen, mapping }: Step): void {
  for (const sceneId of living.keys()) {
    if (mapping.isReported(sceneId) && !mapping.scenes.has(sceneId)) living.delete(sceneId);
  }
  for (const [sceneId, ground] of mapping.scenes) {
    living.set(sceneId, ground);
    everSeen.add(sceneId);
  }
}

function findStep(step: Step, rulings: readonly Ruling[]) {
  const ruled = rulings.flatMap((ruling) => toSuccessions(ruling, step.mapping.at));
  const settled = new Set(rulings.flatMap(({ before, after }) => [...before, ...after]));
  const claims = findClaims(step).filter(
    ({ before, after }) => !settled.has(before) && !settled.has(after),
  );
  const { chosen, issues } = choose(claims, step);
  const { at } = step.mapping;
  const found = chosen.map(({ before, after }) => ({ before, after, at }));
  return { successions: [...ruled, ...found], issues };
}

function toSuccessions({ before, after, rulingId, kind }: Ruling, at: number): Succession[] {
  return before.flatMap((one) =>
    after.map((other) => ({ before: one, after: other, at, ruling: { rulingId, kind } })),
  );
}

/** Ground says that `after` may be what became of `before`. */
interface Claim {
  readonly before: SceneId;
  readonly after: SceneId;
  readonly sharedM2: number;
  readonly isGone: boolean;
  readonly isNew: boolean;
}

/** Only scenes that are gone, and scenes never seen, can be part of a split or a merger. */
function findClaims({ living, everSeen, mapping }: Step): Claim[] {
  const isGone = (sceneId: SceneId) => mapping.isReported(sceneId) && !mapping.scenes.has(sceneId);
  const isNew = (sceneId: SceneId) => !everSeen.has(sceneId);
  const index = indexGrounds([...mapping.scenes]);
  return [...living].flatMap(([before, ground]) => {
    if (ground === undefined) return [];
    const near = index
      .findNear(ground)
      .filter(([after]) => after !== before && (isGone(before) || isNew(after)));
    if (near.length === 0) return [];
    const shape = toShape(ground);
    const claims = near.flatMap(([after, other]) => {
      const sharedM2 = measureClaim(shape, other);
      if (sharedM2 === 0) return [];
      return [{ before, after, sharedM2, isGone: isGone(before), isNew: isNew(after) }];
    });
    discard(shape);
    return claims;
  });
}

/** Shared ground in square metres on the plane; 0 when it is too small a part of the smaller. */
function measureClaim(one: Shape, ground: GroundSweref99tm): number {
  const other = toShape(ground);
  const shared = intersect(one, other, TOLERANCES.gridM);
  const sharedM2 = measurePlaneArea(shared);
  const smallerM2 = Math.min(measurePlaneArea(one), measurePlaneArea(other));
  discard(shared, other);
  return sharedM2 >= TOLERANCES.leastSharedShare * smallerM2 ? sharedM2 : 0;
}

/**
 * Claims between a scene that is gone and one that is new hold all. A scene that is gone otherwise
 * goes on in the one scene that has most of its ground, and a new one comes from the one of which
 * it has most; where there are several to choose from, a person should rule.
 */
function choose(claims: readonly Claim[], { mapping, before }: Step) {
  const certain = claims.filter(({ isGone, isNew }) => isGone && isNew);
  const placed = new Set(certain.flatMap((claim) => [claim.before, claim.after]));
  const open = claims.filter(({ isGone, isNew, ...claim }) => {
    if (isGone && isNew) return false;
    return !placed.has(isGone ? claim.before : claim.after);
  });
  const groups = Map.groupBy(open, (claim) => (claim.isGone ? claim.before : claim.after));
  const chosen = [...groups.values()].map(
    (group) => group.toSorted((a, b) => b.sharedM2 - a.sharedM2)[0] as Claim,
  );
  const issues = [...groups].flatMap(([sceneId, group]) => {
    if (group.length < 2) return [];
    const best = group.toSorted((a, b) => b.sharedM2 - a.sharedM2)[0] as Claim;
    return [toAmbiguity(sceneId, group, best, { from: before, to: mapping.snapshotId })];
  });
  return { chosen: [...certain, ...chosen], issues };
}

function toAmbiguity(
  sceneId: SceneId,
  group: readonly Claim[],
  best: Claim,
  { from, to }: { from: SnapshotId | undefined; to: SnapshotId },
): Issue {
  const { isGone } = best;
  const candidates = group.map((claim) => (isGone ? claim.after : claim.before));
  const kind = isGone ? "merged" : "split";
  const [befores, afters] = isGone
    ? [`${best.after};${sceneId}`, best.after]
    : [best.before, `${best.before};${sceneId}`];
  return toIssue(
    "succession-ambiguous",
    { file: "published/rulings.csv" },
    {
      sceneId,
      candidates: candidates.join(", "),
      chosen: isGone ? best.after : best.before,
      ruling: `${sceneId}-${to},${kind},${from},${to},${befores},${afters},…,…,…`,
    },
  );
}

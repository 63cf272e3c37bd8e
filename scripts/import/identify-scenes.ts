/**
 * Which scene of earlier mappings each handed-in scene is. The answer is written as `sceneId` into
 * the mapping's file, where a person reads it and changes it: identity is a ruling, not a guess.
 */

import {
  type GroundSweref99tm,
  type Issue,
  type SceneId,
  TOLERANCES,
  toIssue,
  toSlug,
} from "@scenkartan/domain";
import { measurePlane, measureShared } from "../geometry/geos.ts";
import { indexGrounds } from "../geometry/index-grounds.ts";
import { areNamesAlike } from "./compare-names.ts";
import type { IdentifiedScene, PlacedScene, Step } from "./source-scene.ts";

/** A scene at an earlier mapping; the latest mapping comes first. */
export interface KnownScene {
  readonly sceneId: SceneId;
  readonly name: string;
  readonly ground?: GroundSweref99tm;
}

export interface IdentifyOptions {
  /** Ids that other counties' scenes have. */
  readonly elsewhere?: ReadonlySet<SceneId>;
  /** Scenes whose identity a person has read, and perhaps changed. */
  readonly ruled?: ReadonlyMap<PlacedScene, SceneId>;
}

/**
 * Each scene with its identity: what is ruled stands; then by shared ground, the most alike first,
 * each identity once; then by name among those that are left; otherwise a new one made from its
 * name, and never one of those that other counties' scenes have (`elsewhere`).
 * Shape:  scenes in the order they came, which decides nothing about their identities.
 * Errors: never throws; where ground points at several scenes the choice is told as a warning.
 */
export function identifyScenes(
  scenes: readonly PlacedScene[],
  known: readonly KnownScene[],
  { elsewhere = new Set(), ruled = new Map() }: IdentifyOptions = {},
): Step<IdentifiedScene> {
  const inOrder = sortByContent(scenes);
  const pairs = findPairs(inOrder, known).sort((a, b) => b.likeness - a.likeness);
  const identities = new Map<PlacedScene, SceneId>();
  const taken = new Set<SceneId>();
  const take = (scene: PlacedScene, sceneId: SceneId) => {
    if (identities.has(scene) || taken.has(sceneId)) return;
    identities.set(scene, sceneId);
    taken.add(sceneId);
  };
  for (const [scene, sceneId] of ruled) take(scene, sceneId);
  for (const { scene, sceneId } of pairs) take(scene, sceneId);
  for (const scene of inOrder) {
    const namesake = known.find(
      ({ sceneId, name }) => !taken.has(sceneId) && areNamesAlike(name, scene.name),
    );
    if (namesake) take(scene, namesake.sceneId);
  }
  const ids = known.map(({ sceneId }) => sceneId);
  const used = new Set<string>([...elsewhere, ...ids, ...ruled.values()]);
  for (const scene of inOrder) if (!identities.has(scene)) take(scene, toNewId(scene, used));
  const issues = scenes
    .filter((scene) => !ruled.has(scene))
    .flatMap((scene) => toAmbiguity(scene, identities.get(scene), pairs));
  const identified = scenes.map((scene) => ({
    ...scene,
    sceneId: identities.get(scene) as SceneId,
  }));
  return { scenes: identified, issues };
}

interface Pair {
  readonly scene: PlacedScene;
  readonly sceneId: SceneId;
  /** Shared ground as a part of what the two cover together; a whole and its larger part come first. */
  readonly likeness: number;
}

/** An order that the file's order of rows does not change. */
function sortByContent(scenes: readonly PlacedScene[]): PlacedScene[] {
  const keyed = scenes.map((scene) => ({
    scene,
    key: JSON.stringify([scene.name, scene.runningNumber, scene.position]),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ scene }) => scene);
}

function findPairs(scenes: readonly PlacedScene[], known: readonly KnownScene[]): Pair[] {
  const newest = new Map(known.toReversed().map((each) => [each.sceneId, each.ground]));
  const index = indexGrounds([...newest]);
  return scenes.flatMap((scene) => {
    if (scene.position.basis === "place") return [];
    const ground = scene.position.geometry;
    const near = index.findNear(ground);
    if (near.length === 0) return [];
    const here = measurePlane(ground);
    return near.flatMap(([sceneId, before]) => {
      const there = measurePlane(before);
      const shared = measureShared(ground, before);
      const isShared = shared > 0 && shared >= TOLERANCES.leastSharedShare * Math.min(here, there);
      return isShared ? [{ scene, sceneId, likeness: shared / (here + there - shared) }] : [];
    });
  });
}

function toNewId(scene: PlacedScene, used: Set<string>): SceneId {
  const base = toSlug(scene.name) || "scen";
  let id = base;
  for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
  used.add(id);
  return id as SceneId;
}

function toAmbiguity(
  scene: PlacedScene,
  chosen: SceneId | undefined,
  pairs: readonly Pair[],
): Issue[] {
  const candidates = pairs.filter((pair) => pair.scene === scene).map(({ sceneId }) => sceneId);
  if (candidates.length < 2 || chosen === undefined) return [];
  const context = { candidates: candidates.join(", "), chosen };
  return [toIssue("identity-ambiguous", scene.ref, context)];
}

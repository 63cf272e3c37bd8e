/** The dataset arranged for looking things up, so that a nation bakes as a county does. */

import {
  type Correction,
  compareSnapshots,
  type Footprint,
  type GroundSweref99tm,
  type Kommun,
  type Lan,
  type Lokalpolisomrade,
  type Observation,
  type Position,
  type Scene,
  type SceneId,
  type Snapshot,
  type SnapshotId,
} from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import { toSweref99tm } from "../geometry/project.ts";

export interface DatasetIndex {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly findKommun: (kommunkod: Kommun["kommunkod"]) => Kommun;
  readonly findLan: (lanskod: Lan["lanskod"]) => Lan;
  readonly findLokalpolisomrade: (
    lokalpolisomrade: Lokalpolisomrade["lokalpolisomrade"],
  ) => Lokalpolisomrade;
  readonly observationsOf: (sceneId: SceneId) => readonly Observation[];
  readonly correctionsOf: (sceneId: SceneId) => readonly Correction[];
  /** Where a mapping has each of its scenes; undefined for a mapping that draws none. */
  readonly footprintsAt: (snapshotId: SnapshotId) => ReadonlyMap<SceneId, Footprint> | undefined;
  /** What a mapping draws of a scene. CRS: SWEREF 99 TM. Undefined unless its ground is mapped. */
  readonly findGround: (sceneId: SceneId, snapshotId: SnapshotId) => GroundSweref99tm | undefined;
  /** Where the mapping has it, else where the latest mapping of those before had it. */
  readonly findFootprint: (sceneId: SceneId, snapshotId: SnapshotId) => Footprint | undefined;
  readonly findScene: (sceneId: SceneId) => Scene;
  /** Where that footprint is; else where the scene is said to be. */
  readonly findPosition: (sceneId: SceneId, snapshotId: SnapshotId) => Position;
}

/** Errors: a finder throws for an id that nothing has, which checked data never holds. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const snapshots = [...dataset.snapshots].sort(compareSnapshots);
  const order = new Map(snapshots.map(({ snapshotId }, place) => [snapshotId, place]));
  const atSnapshot = Map.groupBy(dataset.footprints, ({ snapshotId }) => snapshotId);
  const footprints = new Map(
    [...atSnapshot].map(
      ([id, found]) => [id, new Map(found.map((each) => [each.sceneId, each]))] as const,
    ),
  );
  const grounds = new Map<Footprint, GroundSweref99tm>();
  const ofScene = Map.groupBy(dataset.footprints, ({ sceneId }) => sceneId);
  const placeOf = (snapshotId: SnapshotId) => order.get(snapshotId) ?? -1;
  const findFootprint = (sceneId: SceneId, snapshotId: SnapshotId) =>
    (ofScene.get(sceneId) ?? [])
      .filter((each) => placeOf(each.snapshotId) <= placeOf(snapshotId))
      .sort((a, b) => placeOf(b.snapshotId) - placeOf(a.snapshotId))[0];
  const findScene = finder(dataset.scenes, "sceneId");
  return {
    snapshots,
    findKommun: finder(dataset.kommuner, "kommunkod"),
    findLan: finder(dataset.lan, "lanskod"),
    findLokalpolisomrade: finder(dataset.lokalpolisomraden, "lokalpolisomrade"),
    observationsOf: grouper(dataset.observations),
    correctionsOf: grouper(dataset.corrections),
    footprintsAt: (snapshotId) => footprints.get(snapshotId),
    findGround: (sceneId, snapshotId) => {
      const footprint = footprints.get(snapshotId)?.get(sceneId);
      if (footprint?.position.basis !== "mapped") return undefined;
      const ground = grounds.get(footprint) ?? toSweref99tm(footprint.position.geometry);
      grounds.set(footprint, ground);
      return ground;
    },
    findFootprint,
    findScene,
    findPosition: (sceneId, snapshotId) =>
      (findFootprint(sceneId, snapshotId) ?? findScene(sceneId)).position,
  };
}

function finder<T, K extends keyof T>(list: readonly T[], key: K): (value: T[K]) => T {
  const byKey = new Map(list.map((each) => [each[key], each]));
  return (value) => {
    const found = byKey.get(value);
    if (found === undefined) throw new Error(`no ${String(key)} ${value}`);
    return found;
  };
}

function grouper<T extends { readonly sceneId: SceneId }>(list: readonly T[]) {
  const byScene = Map.groupBy(list, ({ sceneId }) => sceneId);
  return (sceneId: SceneId): readonly T[] => byScene.get(sceneId) ?? [];
}

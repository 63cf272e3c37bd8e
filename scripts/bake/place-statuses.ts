/** The status of every scene at every mapping of its county, and which scenes go on in others. */

import {
  type CompleteMapping,
  type Issue,
  inferStatuses,
  type Lanskod,
  type Scene,
  type SceneId,
  type Snapshot,
  type SnapshotId,
  type SourceId,
  type StatusAtSnapshot,
  toLanskod,
} from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import type { Succession } from "../compare/county-history.ts";
import { type CompleteScenes, findSuccessions } from "../compare/find-successions.ts";
import type { DatasetIndex } from "./index-dataset.ts";

/** One county with what follows of its scenes; mappings oldest first. */
export interface CountyStatuses {
  readonly lanskod: Lanskod;
  readonly snapshots: readonly Snapshot[];
  readonly scenes: readonly Scene[];
  readonly statusesOf: ReadonlyMap<SceneId, readonly StatusAtSnapshot[]>;
  readonly successions: readonly Succession[];
  /** Warnings: where a person should rule. */
  readonly issues: readonly Issue[];
}

/** Every county that has a mapping. Errors: never throws for checked data. */
export function placeStatuses(dataset: Dataset, index: DatasetIndex): CountyStatuses[] {
  const ofCounty = Map.groupBy(index.snapshots, ({ lanskod }) => lanskod);
  const scenesOf = Map.groupBy(dataset.scenes, ({ kommunkod }) => toLanskod(kommunkod));
  return [...ofCounty].map(([lanskod, snapshots]) =>
    placeCounty(dataset, index, { lanskod, snapshots, scenes: scenesOf.get(lanskod) ?? [] }),
  );
}

type County = Pick<CountyStatuses, "lanskod" | "snapshots" | "scenes">;

function placeCounty(dataset: Dataset, index: DatasetIndex, county: County): CountyStatuses {
  const complete = listComplete(dataset, index, county);
  const { successions, joined, issues } = findSuccessions(complete, dataset.rulings);
  const mappings = complete.map((mapping) => toCompleteMapping(mapping, { county, joined, index }));
  const { snapshots, scenes } = county;
  const { observations, totals } = dataset;
  const evidence = { snapshots, observations, totals, complete: mappings };
  const statusesOf = new Map(
    scenes.map(({ sceneId }) => {
      return [sceneId, inferStatuses(sceneId, evidence)] as const;
    }),
  );
  return { ...county, statusesOf, successions, issues };
}

function listComplete(
  { completeMappings }: Dataset,
  index: DatasetIndex,
  { snapshots, scenes }: County,
): CompleteScenes[] {
  const kommunOf = new Map(scenes.map(({ sceneId, kommunkod }) => [sceneId, kommunkod]));
  return snapshots.flatMap(({ snapshotId }, at) => {
    const mapping = completeMappings.find((each) => each.snapshotId === snapshotId);
    if (mapping === undefined) return [];
    const ids = [...(index.footprintsAt(snapshotId)?.keys() ?? [])];
    const listed = ids.map((sceneId) => [sceneId, index.findGround(sceneId, snapshotId)] as const);
    const isReported = (sceneId: SceneId) => {
      const kommunkod = kommunOf.get(sceneId);
      return kommunkod === undefined || !mapping.notReported.includes(kommunkod);
    };
    return [{ snapshotId, at, scenes: new Map(listed), isReported }];
  });
}

function toCompleteMapping(
  { snapshotId, scenes: listed, isReported }: CompleteScenes,
  {
    county,
    joined,
    index,
  }: {
    county: County;
    joined: ReadonlyMap<SnapshotId, ReadonlySet<SceneId>>;
    index: DatasetIndex;
  },
): CompleteMapping {
  const ids = county.scenes.map(({ sceneId }) => sceneId);
  return {
    snapshotId,
    active: new Set(listed.keys()),
    silent: new Set(ids.filter((sceneId) => !isReported(sceneId))),
    joined: joined.get(snapshotId) ?? new Set(),
    listedByError: new Map(
      ids.flatMap((sceneId) => findError(index, sceneId, snapshotId).slice(0, 1)),
    ),
  };
}

function findError(
  index: DatasetIndex,
  sceneId: SceneId,
  snapshotId: SnapshotId,
): [SceneId, SourceId][] {
  return index
    .correctionsOf(sceneId)
    .filter((correction) => correction.snapshotId === snapshotId)
    .map(({ sourceId }) => [sceneId, sourceId]);
}

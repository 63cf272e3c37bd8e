/** From a compared pair to what is stored of it: rows, finished features, sums. */

import {
  type Names,
  omitAbsent,
  type Position,
  publishAsStated,
  type SceneChange,
  type SceneId,
  toChangeFeature,
} from "@scenkartan/domain";
import type { ChangeContent, Dataset, PairContent } from "@scenkartan/server/release";
import type { PublishedChange, PublishedPair } from "../compare/compare-published.ts";
import type { SceneCounts } from "./count-scenes.ts";
import type { DatasetIndex } from "./index-dataset.ts";
import { sumRegions } from "./sum-regions.ts";

export interface PairContext {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly names: Names;
  readonly counts: SceneCounts;
}

/** Errors: never throws for a dataset that has passed its checks. */
export function toPairContent(pair: PublishedPair, context: PairContext): PairContent {
  const { dataset, index, counts } = context;
  const { fromSnapshotId, toSnapshotId, displacement } = pair;
  const find = (id: string) => index.snapshots.find(({ snapshotId }) => snapshotId === id);
  const [from, to] = [find(fromSnapshotId), find(toSnapshotId)];
  if (from === undefined || to === undefined) throw new Error("a pair of unknown mappings");
  const changes = pair.changes.map(({ change }) => change);
  return {
    pair: { fromSnapshotId, toSnapshotId, lanskod: from.lanskod, displacement },
    changes: pair.changes.map((each) => toChangeContent(each, context)),
    sums: sumRegions(dataset, index, counts, { from, to, changes }),
  };
}

function toChangeContent(
  { change, parts, displacement }: PublishedChange,
  { index, names }: PairContext,
): ChangeContent {
  const { fromSnapshotId, toSnapshotId, changeId, kind, before, after } = change;
  const position = findPosition(change, index);
  const published = publishAsStated({ change, position, displacement });
  const { geometry, properties } = toChangeFeature(published, names);
  return {
    row: omitAbsent({
      fromSnapshotId,
      toSnapshotId,
      changeId,
      kind,
      kommunkodBefore: change.regionBefore?.kommunkod,
      kommunkodAfter: change.regionAfter?.kommunkod,
      lokalpolisomradeBefore: change.regionBefore?.lokalpolisomrade,
      lokalpolisomradeAfter: change.regionAfter?.lokalpolisomrade,
    }),
    geometry: JSON.stringify(geometry),
    properties: JSON.stringify(properties),
    ground: parts,
    sceneIds: [...new Set([changeId, ...before, ...after])],
  };
}

function findPosition({ after, before, changeId, ...pair }: SceneChange, index: DatasetIndex) {
  const [sceneId] = [...after, ...before, changeId];
  const snapshotId = after.length > 0 ? pair.toSnapshotId : pair.fromSnapshotId;
  return index.findPosition(sceneId as SceneId, snapshotId) satisfies Position;
}

/** Writes what happened to one scene, mapping by mapping or between two that are named. */

import { findPreviousSnapshot, type SceneId, TOLERANCES, toLanskod } from "@scenkartan/domain";
import type { Context } from "hono";
import {
  findChangesOfScene,
  findRows,
  type PairKey,
  type Release,
  snapshotTable,
} from "../release/index.ts";
import { choosePair, type PairChoice } from "./choose-pair.ts";
import type { ApiEnv } from "./context.ts";
import { joinFeatures, toAnswer } from "./envelope.ts";
import { findSources } from "./find-sources.ts";
import { reverseFeatures } from "./reverse-features.ts";
import { findScene } from "./scene-history.ts";

export interface SceneChangeQuery extends Pick<PairChoice, "from" | "to"> {
  readonly limit: number;
  readonly offset: number;
}

/**
 * The scene's changes from each mapping of its county to the next, oldest first; between two others
 * where those are named.
 * Errors: 404 for an id that no scene has; else as `choosePair` has them.
 */
export function writeSceneChanges(c: Context<ApiEnv>, sceneId: SceneId, query: SceneChangeQuery) {
  const release = c.var.release;
  const { isWanted, isReversed } = choosePairs(release, sceneId, query);
  const features = findChangesOfScene(release.db, sceneId)
    .filter(isWanted)
    .map(({ feature }) => feature);
  const { limit, offset } = query;
  const found = isReversed
    ? reverseFeatures({ numberMatched: features.length, features }, { limit, offset })
    : { numberMatched: features.length, features: features.slice(offset, offset + limit) };
  const members = {
    snapshot: null,
    source: null,
    sources: findSources(release, listSources(found.features)),
    tolerances: TOLERANCES,
  };
  return toAnswer(c, joinFeatures(release, members, found), "application/geo+json");
}

function choosePairs(release: Release, sceneId: SceneId, { from, to }: SceneChangeQuery) {
  const lanskod = toLanskod(findScene(release, sceneId).kommunkod);
  if (from === undefined && to === undefined) {
    return { isWanted: followsEachOther(release), isReversed: false };
  }
  const pair = choosePair(release, { from, to, lanskod });
  const isWanted = ({ fromSnapshotId, toSnapshotId }: PairKey) =>
    fromSnapshotId === pair?.stored.fromSnapshotId && toSnapshotId === pair.stored.toSnapshotId;
  return { isWanted, isReversed: pair?.isReversed ?? false };
}

function followsEachOther({ db }: Release): (pair: PairKey) => boolean {
  const snapshots = findRows(db, snapshotTable);
  return ({ fromSnapshotId, toSnapshotId }) => {
    const to = snapshots.find(({ snapshotId }) => snapshotId === toSnapshotId);
    return to !== undefined && findPreviousSnapshot(snapshots, to)?.snapshotId === fromSnapshotId;
  };
}

function listSources(features: readonly string[]) {
  return features.flatMap((feature) => JSON.parse(feature).properties.sources);
}

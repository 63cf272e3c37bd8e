/** Tables `changeFeature` and `changeGround`: finished features, and the finders that join them. */

import type {
  ChangeKind,
  GroundPart,
  Kommunkod,
  LokalpolisomradeId,
  SceneId,
} from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import { plain } from "./columns.ts";
import type { FoundFeatures } from "./scene-features.ts";
import { defineTable, insertRows } from "./table.ts";
import {
  type ChangeRow,
  type ChangeSceneRow,
  type ChangeSumRow,
  changeSceneTable,
  changeSumTable,
  changeTable,
  type PairKey,
  type PairRow,
  pairTable,
} from "./tables/changes.ts";

/** One change with everything that is stored of it. */
export interface ChangeContent {
  readonly row: ChangeRow;
  /** GeoJSON as text. */
  readonly feature: string;
  /** A feature for each part of its ground, as text. */
  readonly ground: readonly { readonly part: GroundPart; readonly feature: string }[];
  readonly sceneIds: readonly SceneId[];
}

/** Everything that is stored of a pair of mappings. */
export interface PairContent {
  readonly pair: PairRow;
  readonly changes: readonly ChangeContent[];
  readonly sums: readonly ChangeSumRow[];
}

interface FeatureRow extends PairKey {
  readonly changeId: SceneId;
  readonly feature: string;
}

const changeFeatureTable = defineTable<FeatureRow>("changeFeature", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  changeId: plain,
  feature: plain,
});

const changeGroundTable = defineTable<FeatureRow & { readonly part: GroundPart }>("changeGround", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  changeId: plain,
  part: plain,
  feature: plain,
});

/** Writes one pair, its changes in the order given. Throws on a violated constraint. */
export function insertPair(db: Database, { pair, changes, sums }: PairContent): void {
  const { fromSnapshotId, toSnapshotId } = pair;
  const key = { fromSnapshotId, toSnapshotId };
  insertRows(db, pairTable, [pair]);
  insertRows(
    db,
    changeTable,
    changes.map(({ row }) => row),
  );
  insertRows(
    db,
    changeFeatureTable,
    changes.map(({ row: { changeId }, feature }) => ({ ...key, changeId, feature })),
  );
  insertRows(
    db,
    changeGroundTable,
    changes.flatMap(({ row: { changeId }, ground }) =>
      ground.map((part) => ({ ...key, changeId, ...part })),
    ),
  );
  insertRows(
    db,
    changeSceneTable,
    changes.flatMap(({ row: { changeId }, sceneIds }): ChangeSceneRow[] =>
      sceneIds.map((sceneId) => ({ ...key, sceneId, changeId })),
    ),
  );
  insertRows(db, changeSumTable, sums);
}

export interface ChangeFilter extends PairKey {
  readonly kind?: ChangeKind;
  readonly kommunkod?: Kommunkod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  readonly limit: number;
  readonly offset: number;
}

/** The changes of a pair that pass every filter, in the order in which they were baked. */
export function findChangeFeatures(db: Database, filter: ChangeFilter): FoundFeatures {
  return findFeatures(db, "changeFeature", filter);
}

/** Their ground, a feature for each part. */
export function findChangeGround(db: Database, filter: ChangeFilter): FoundFeatures {
  return findFeatures(db, "changeGround", filter);
}

/** A region matches when it holds the change at either end. */
function findFeatures(
  db: Database,
  table: "changeFeature" | "changeGround",
  { limit, offset, ...filter }: ChangeFilter,
): FoundFeatures {
  const conditions = [
    "change.fromSnapshotId = @fromSnapshotId AND change.toSnapshotId = @toSnapshotId",
    filter.kind && "kind = @kind",
    filter.kommunkod && "@kommunkod IN (kommunkodBefore, kommunkodAfter)",
    filter.lokalpolisomrade &&
      "@lokalpolisomrade IN (lokalpolisomradeBefore, lokalpolisomradeAfter)",
  ].filter(Boolean);
  const from = `FROM ${table} AS found JOIN change USING (fromSnapshotId, toSnapshotId, changeId)
    WHERE ${conditions.join(" AND ")}`;
  const numberMatched = db
    .prepare<typeof filter, number>(`SELECT count(*) ${from}`)
    .pluck()
    .get(filter) as number;
  const features = db
    .prepare<object, string>(
      `SELECT found.feature ${from} ORDER BY found.rowid LIMIT @limit OFFSET @offset`,
    )
    .pluck()
    .all({ ...filter, limit, offset });
  return { numberMatched, features };
}

/** The changes of one scene over all pairs, as text, in the order in which they were baked. */
export function findChangesOfScene(
  db: Database,
  sceneId: SceneId,
): (PairKey & { readonly feature: string })[] {
  return db
    .prepare<[SceneId], PairKey & { feature: string }>(
      `SELECT fromSnapshotId, toSnapshotId, feature
       FROM changeScene JOIN changeFeature USING (fromSnapshotId, toSnapshotId, changeId)
       WHERE sceneId = ? ORDER BY changeFeature.rowid`,
    )
    .all(sceneId);
}

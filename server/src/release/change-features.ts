/** Tables `changeFeature` and `changeGround`: finished features, and the finders that join them. */

import type {
  ChangeFeatureProperties,
  ChangeKind,
  GroundPart,
  Kommunkod,
  LokalpolisomradeId,
  SceneId,
} from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import type { Geometry } from "geojson";
import { plain, type Row } from "./columns.ts";
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
  /** Its position and its properties, as JSON. */
  readonly geometry: string;
  readonly properties: string;
  /** Each part of its ground that there is, as GeoJSON. */
  readonly ground: readonly { readonly part: GroundPart; readonly geometry: string }[];
  readonly sceneIds: readonly SceneId[];
}

/** Everything that is stored of a pair of mappings. */
export interface PairContent {
  readonly pair: PairRow;
  readonly changes: readonly ChangeContent[];
  readonly sums: readonly ChangeSumRow[];
}

interface GeometryRow extends PairKey {
  readonly changeId: SceneId;
  readonly geometry: string;
}

const changeFeatureTable = defineTable<GeometryRow & { readonly properties: string }>(
  "changeFeature",
  {
    fromSnapshotId: plain,
    toSnapshotId: plain,
    changeId: plain,
    geometry: plain,
    properties: plain,
  },
);

const changeGroundTable = defineTable<GeometryRow & { readonly part: GroundPart }>("changeGround", {
  fromSnapshotId: plain,
  toSnapshotId: plain,
  changeId: plain,
  part: plain,
  geometry: plain,
});

interface Parsed<T> {
  readonly name: string;
  readonly fromRow: (row: Row) => T;
}

/** Position and properties of each change, parsed. */
export const changeFeatureReader: Parsed<
  PairKey & {
    readonly changeId: SceneId;
    readonly geometry: Geometry | null;
    readonly properties: ChangeFeatureProperties;
  }
> = {
  name: changeFeatureTable.name,
  fromRow: (row) => {
    const { geometry, properties, ...key } = changeFeatureTable.fromRow(row);
    return { ...key, geometry: JSON.parse(geometry), properties: JSON.parse(properties) };
  },
};

/** Each part of ground, parsed. */
export const changeGroundReader: Parsed<
  PairKey & {
    readonly changeId: SceneId;
    readonly part: GroundPart;
    readonly geometry: Geometry;
  }
> = {
  name: changeGroundTable.name,
  fromRow: (row) => {
    const { geometry, ...key } = changeGroundTable.fromRow(row);
    return { ...key, geometry: JSON.parse(geometry) };
  },
};

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
    changes.map(({ row: { changeId }, geometry, properties }) => ({
      ...key,
      changeId,
      geometry,
      properties,
    })),
  );
  insertRows(
    db,
    changeGroundTable,
    changes.flatMap(({ row: { changeId }, ground }) =>
      ground.map(({ part, geometry }) => ({ ...key, changeId, part, geometry })),
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
  /** Gives each feature this part of its ground, and null where it has none, not its position. */
  readonly part?: GroundPart;
  readonly limit: number;
  readonly offset: number;
}

/** A finished feature of `changeFeature AS found`; ids need no escaping. */
const toFeature = (geometry: string) =>
  `'{"type":"Feature","id":"' || found.changeId || '","geometry":' || ${geometry}
   || ',"properties":' || found.properties || '}'`;

/**
 * The changes of a pair that pass every filter, in the order in which they were baked.
 * A region matches when it holds the change at either end.
 */
export function findChangeFeatures(
  db: Database,
  { limit, offset, part, ...filter }: ChangeFilter,
): FoundFeatures {
  const conditions = [
    "change.fromSnapshotId = @fromSnapshotId AND change.toSnapshotId = @toSnapshotId",
    filter.kind && "kind = @kind",
    filter.kommunkod && "@kommunkod IN (kommunkodBefore, kommunkodAfter)",
    filter.lokalpolisomrade &&
      "@lokalpolisomrade IN (lokalpolisomradeBefore, lokalpolisomradeAfter)",
  ].filter(Boolean);
  const where = `WHERE ${conditions.join(" AND ")}`;
  const numberMatched = db
    .prepare<typeof filter, number>(`SELECT count(*) FROM change ${where}`)
    .pluck()
    .get(filter) as number;
  const features = db
    .prepare<object, string>(
      `SELECT ${toFeature(part ? "coalesce(ground.geometry, 'null')" : "found.geometry")}
       FROM changeFeature AS found JOIN change USING (fromSnapshotId, toSnapshotId, changeId)
       ${part ? GROUND_OF_PART : ""} ${where} ORDER BY found.rowid LIMIT @limit OFFSET @offset`,
    )
    .pluck()
    .all({ ...filter, ...(part && { part }), limit, offset });
  return { numberMatched, features };
}

const GROUND_OF_PART = `LEFT JOIN changeGround AS ground
  ON ground.fromSnapshotId = change.fromSnapshotId AND ground.toSnapshotId = change.toSnapshotId
  AND ground.changeId = change.changeId AND ground.part = @part`;

/** The changes of one scene over all pairs, as text, in the order in which they were baked. */
export function findChangesOfScene(
  db: Database,
  sceneId: SceneId,
): (PairKey & { readonly feature: string })[] {
  return db
    .prepare<[SceneId], PairKey & { feature: string }>(
      `SELECT fromSnapshotId, toSnapshotId, ${toFeature("found.geometry")} AS feature
       FROM changeScene
       JOIN changeFeature AS found USING (fromSnapshotId, toSnapshotId, changeId)
       WHERE sceneId = ? ORDER BY found.rowid`,
    )
    .all(sceneId);
}

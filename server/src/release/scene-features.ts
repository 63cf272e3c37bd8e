/** Tables `sceneFeature` and `sceneBox`: finished features, and the finder that joins them. */

import type {
  Kommunkod,
  Lanskod,
  LokalpolisomradeId,
  SceneId,
  SnapshotId,
  Status,
} from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import type { Feature, Geometry } from "geojson";
import { type Bbox, toBbox } from "./bbox.ts";
import { json, plain } from "./columns.ts";
import { defineTable } from "./table.ts";

export interface SceneFeatureRow {
  readonly snapshotId: SnapshotId;
  readonly sceneId: SceneId;
  readonly feature: Feature<Geometry | null>;
}

export interface SceneFilter {
  readonly snapshotId: SnapshotId;
  readonly lanskod?: Lanskod;
  readonly kommunkod?: Kommunkod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  readonly status?: Status;
  readonly bbox?: Bbox;
  /** Also scenes that ceased earlier and scenes that this mapping is silent about. */
  readonly includeEarlier: boolean;
  readonly limit: number;
  readonly offset: number;
}

export interface FoundFeatures {
  /** All that match, before limit and offset. */
  readonly numberMatched: number;
  /** GeoJSON features as text, as they were baked. */
  readonly features: readonly string[];
}

/** The finished features, parsed; they are written together with their bounds. */
export const sceneFeatureReader = defineTable<SceneFeatureRow>("sceneFeature", {
  snapshotId: plain,
  sceneId: plain,
  feature: json,
});

/** Writes the features in order, each with its bounds; one without geometry has none. */
export function insertSceneFeatures(db: Database, rows: readonly SceneFeatureRow[]): void {
  const insertFeature = db.prepare("INSERT INTO sceneFeature VALUES (?, ?, ?)");
  const insertBox = db.prepare(
    `INSERT INTO sceneBox
     SELECT rowid, ?, ?, ?, ? FROM sceneStatus WHERE snapshotId = ? AND sceneId = ?`,
  );
  for (const { snapshotId, sceneId, feature } of rows) {
    insertFeature.run(snapshotId, sceneId, JSON.stringify(feature));
    if (feature.geometry === null) continue;
    const [west, south, east, north] = toBbox(feature.geometry);
    insertBox.run(west, east, south, north, snapshotId, sceneId);
  }
}

/**
 * The features of one mapping that pass every filter, in the order in which they were baked.
 * A bbox matches bounds that touch it (R*Tree, single precision, rounded outwards); scenes without
 * position never match one. Empty: none found. Errors: never throws.
 */
export function findSceneFeatures(db: Database, filter: SceneFilter): FoundFeatures {
  const { where, parameters } = toWhere(filter);
  const from = `FROM sceneStatus JOIN kommun USING (kommunkod)
    ${filter.bbox ? "JOIN sceneBox ON sceneBox.id = sceneStatus.rowid" : ""} WHERE ${where}`;
  const numberMatched = db
    .prepare<typeof parameters, number>(`SELECT count(*) ${from}`)
    .pluck()
    .get(parameters) as number;
  const features = db
    .prepare<typeof parameters, string>(
      `SELECT (SELECT feature FROM sceneFeature f
               WHERE f.snapshotId = sceneStatus.snapshotId AND f.sceneId = sceneStatus.sceneId)
       ${from} ORDER BY sceneStatus.rowid LIMIT @limit OFFSET @offset`,
    )
    .pluck()
    .all({ ...parameters, limit: filter.limit, offset: filter.offset });
  return { numberMatched, features };
}

function toWhere(filter: SceneFilter) {
  const { snapshotId, lanskod, kommunkod, lokalpolisomrade, status, bbox } = filter;
  const isEverything = filter.includeEarlier || status === "unknown";
  const conditions = [
    "sceneStatus.snapshotId = @snapshotId",
    !isEverything && "isCurrent = 1",
    lanskod && "kommun.lanskod = @lanskod",
    kommunkod && "sceneStatus.kommunkod = @kommunkod",
    lokalpolisomrade && "sceneStatus.lokalpolisomrade = @lokalpolisomrade",
    status && "sceneStatus.status = @status",
    bbox && "minLon <= @east AND maxLon >= @west AND minLat <= @north AND maxLat >= @south",
  ];
  const [west, south, east, north] = bbox ?? [];
  const parameters = Object.fromEntries(
    Object.entries({
      ...{ snapshotId, lanskod, kommunkod, lokalpolisomrade, status },
      ...{ west, south, east, north },
    }).filter(([, value]) => value !== undefined),
  );
  return { where: conditions.filter(Boolean).join(" AND "), parameters };
}

/** Where to look for each scene. */

import { type PointWgs84, type SceneId, toPoint } from "@scenkartan/domain";
import type { Database } from "better-sqlite3";

interface Box {
  readonly sceneId: SceneId;
  readonly lon: number;
  readonly lat: number;
}

/** About a metre; bounds are stored in single precision. */
const DECIMALS = 5;

/**
 * The middle of the bounds that the latest mapping gives each scene: somewhere for a map to look,
 * not a point on its ground. CRS: WGS 84. Absent: scenes that no mapping places.
 */
export function findScenePoints(db: Database): ReadonlyMap<SceneId, PointWgs84> {
  const boxes = db
    .prepare<[], Box>(
      `SELECT sceneId, (minLon + maxLon) / 2 AS lon, (minLat + maxLat) / 2 AS lat
       FROM sceneStatus JOIN sceneBox ON sceneBox.id = sceneStatus.rowid ORDER BY sceneStatus.rowid`,
    )
    .all();
  const round = (degrees: number) => Number(degrees.toFixed(DECIMALS));
  // Mappings lie in the file oldest first, so the latest stays.
  return new Map(
    boxes.map(({ sceneId, lon, lat }) => [sceneId, toPoint(round(lon), round(lat))] as const),
  );
}

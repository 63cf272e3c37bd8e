/** What each mapping calls each scene. */

import type { SceneId } from "@scenkartan/domain";
import type { Database } from "better-sqlite3";

/**
 * The different names of each scene, as mappings write them, oldest mapping first.
 * Absent: scenes that no mapping draws; all of them in a file of schema version 1, which kept none.
 */
export function findSceneNames(db: Database): ReadonlyMap<SceneId, readonly string[]> {
  const names = new Map<SceneId, string[]>();
  if (!hasNames(db)) return names;
  const rows = db
    .prepare<[], { sceneId: SceneId; name: string }>(
      "SELECT sceneId, name FROM footprint GROUP BY sceneId, name ORDER BY min(_rowid_)",
    )
    .all();
  for (const { sceneId, name } of rows) names.set(sceneId, [...(names.get(sceneId) ?? []), name]);
  return names;
}

function hasNames(db: Database): boolean {
  const column = "SELECT 1 FROM pragma_table_info('footprint') WHERE name = 'name'";
  return db.prepare(column).get() !== undefined;
}

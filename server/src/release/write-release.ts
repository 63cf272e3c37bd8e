/** Writes one release file: fills it, hashes what it holds, checks it. */

import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import type { ReleaseId } from "@scenkartan/domain";
import Database from "better-sqlite3";
import { insertPair, type PairContent } from "./change-features.ts";
import { type Dataset, type Derived, insertContent } from "./content.ts";
import { insertSceneFeatures } from "./scene-features.ts";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/**
 * Writes `content` and `pairs`, as they come, to a new file and returns the release's id.
 * The id is a hash of the rows alone: same content, same id, on any machine at any time.
 * Errors: throws when a constraint or the integrity check fails; the half-written file is removed.
 */
export async function writeRelease(
  file: string,
  content: Dataset & Derived,
  pairs: AsyncIterable<PairContent> | Iterable<PairContent> = [],
): Promise<ReleaseId> {
  rmSync(file, { force: true });
  const db = new Database(file);
  try {
    db.pragma("foreign_keys = ON");
    db.exec(SCHEMA);
    // Nobody else has the file open, and a half-written one is removed.
    db.pragma("journal_mode = OFF");
    db.exec("BEGIN");
    insertContent(db, content);
    insertSceneFeatures(db, content.features);
    for await (const pair of pairs) insertPair(db, pair);
    const releaseId = hashContent(db);
    db.prepare("INSERT INTO release VALUES (?, ?)").run(releaseId, SCHEMA_VERSION);
    db.exec("COMMIT");
    // No VACUUM: rows are only ever added, and it may renumber what sceneBox points at.
    db.exec("ANALYZE");
    assertIntegrity(db);
    return releaseId;
  } catch (cause) {
    db.close();
    rmSync(file, { force: true });
    throw new Error("the release could not be written", { cause });
  } finally {
    db.close();
  }
}

/** Hashes every row of every table but `release`, in writing order, column names included. */
function hashContent(db: Database.Database): ReleaseId {
  const hash = createHash("sha256");
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND sql LIKE '%STRICT' AND name <> 'release' ORDER BY name`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    hash.update(`${table}\n`);
    for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY _rowid_`).iterate()) {
      hash.update(`${JSON.stringify(row)}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16) as ReleaseId;
}

function assertIntegrity(db: Database.Database): void {
  const found = db.pragma("integrity_check", { simple: true });
  if (found !== "ok") throw new Error(`integrity check: ${found}`);
  const orphans = db.pragma("foreign_key_check") as unknown[];
  if (orphans.length > 0) throw new Error(`foreign keys: ${JSON.stringify(orphans[0])}`);
}

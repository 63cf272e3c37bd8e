/** Opens a release file for reading. */

import type { Edition, ReleaseId } from "@scenkartan/domain";
import Database from "better-sqlite3";
import { SCHEMA_VERSION } from "./schema.ts";
import { findRows } from "./table.ts";
import { editionTable } from "./tables/edition.ts";

/** An open release: what it is, and the read-only database that the finders take. */
export interface Release {
  readonly releaseId: ReleaseId;
  readonly edition: Edition;
  readonly db: Database.Database;
}

/** Schema versions that this server reads: the newest two. */
const READABLE_VERSIONS = [SCHEMA_VERSION, SCHEMA_VERSION - 1];

/**
 * Opens a release. The file cannot be changed through it.
 * Errors: throws when the file is missing, is no release, or has a schema this server cannot read.
 */
export function openRelease(file: string): Release {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const { releaseId, schemaVersion } = db
      .prepare<[], { releaseId: ReleaseId; schemaVersion: number }>("SELECT * FROM release")
      .get() ?? { schemaVersion: Number.NaN };
    if (releaseId === undefined || !READABLE_VERSIONS.includes(schemaVersion)) {
      throw new Error(`schema version ${schemaVersion} is not among ${READABLE_VERSIONS}`);
    }
    const [edition] = findRows(db, editionTable);
    if (edition === undefined) throw new Error("the release does not say which edition it is");
    return { releaseId, edition, db };
  } catch (cause) {
    db.close();
    throw new Error(`cannot read the release ${file}`, { cause });
  }
}

/**
 * The folder of one edition's releases: immutable files, and one pointer that says which is current.
 * The pointer is replaced by an atomic rename, so a reader sees the old one or the new one.
 */

import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";

/** Which releases there have been, oldest first, and which one is current. */
export interface ReleasePointer {
  readonly current: ReleaseId;
  /** Every release that has been current, those since removed included. */
  readonly history: readonly ReleaseId[];
}

/** How many release files are kept; older ones answer with 410 and name their successor. */
export const KEPT_RELEASES = 5;

export const POINTER_FILE = "current.json";

/** Where a release of that id lies, whether or not it is still kept. */
export function toReleaseFile(folder: string, releaseId: ReleaseId): string {
  return join(folder, `${releaseId}.sqlite`);
}

/** The pointer; undefined in a folder where nothing has been baked. Throws when it is no JSON. */
export function readPointer(folder: string): ReleasePointer | undefined {
  const file = join(folder, POINTER_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ReleasePointer) : undefined;
}

/** True while the file of that release is kept. */
export function isKept(folder: string, releaseId: ReleaseId): boolean {
  return existsSync(toReleaseFile(folder, releaseId));
}

/**
 * Makes a written release the current one, then removes the oldest beyond those kept.
 * Making current what is current already changes nothing.
 */
export function makeCurrent(folder: string, releaseId: ReleaseId): void {
  const before = readPointer(folder);
  if (before?.current === releaseId) return;
  const history = [...(before?.history ?? []).filter((id) => id !== releaseId), releaseId];
  const pointer: ReleasePointer = { current: releaseId, history };
  const beside = join(folder, `${POINTER_FILE}.new`);
  writeFileSync(beside, `${JSON.stringify(pointer, null, 2)}\n`);
  renameSync(beside, join(folder, POINTER_FILE));
  for (const old of history.slice(0, -KEPT_RELEASES)) {
    rmSync(toReleaseFile(folder, old), { force: true });
  }
}

/** One edition as a running server sees it: the current release, and older ones while kept. */

import { statSync } from "node:fs";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";
import { LRUCache } from "lru-cache";
import { openRelease, type Release } from "./open-release.ts";
import {
  isKept,
  POINTER_FILE,
  type ReleasePointer,
  readPointer,
  toReleaseFile,
} from "./release-folder.ts";

/** How often the pointer is looked at, in milliseconds, and only when somebody asks. */
const LOOK_EVERY_MS = 500;
const OPEN_RELEASES = 6;

export interface LiveEdition {
  /** The current release; a newly baked one is taken up within a second. */
  readonly findCurrent: () => Release;
  /** A release by id: open, gone (it was current once), or never heard of. */
  readonly findRelease: (releaseId: ReleaseId) => Release | "gone" | "unknown";
  readonly isKept: (releaseId: ReleaseId) => boolean;
  readonly findPointer: () => ReleasePointer;
}

/**
 * Watches one folder of releases.
 * Errors: throws at once when nothing has been baked there. Later, a pointer that cannot be read, or
 * that names a file that cannot be opened, leaves the release that was current in place.
 */
export function openLiveEdition(folder: string): LiveEdition {
  const open = new LRUCache<ReleaseId, Release>({
    max: OPEN_RELEASES,
    dispose: (release) => release.db.close(),
  });
  const take = (releaseId: ReleaseId): Release => {
    const opened = open.get(releaseId);
    if (opened !== undefined) return opened;
    const release = openRelease(toReleaseFile(folder, releaseId));
    open.set(releaseId, release);
    return release;
  };
  const findPointer = watchPointer(folder, ({ current }) => take(current));
  return {
    findPointer,
    findCurrent: () => take(findPointer().current),
    findRelease: (releaseId) => {
      if (isKept(folder, releaseId)) return take(releaseId);
      return findPointer().history.includes(releaseId) ? "gone" : "unknown";
    },
    isKept: (releaseId) => isKept(folder, releaseId),
  };
}

/** The newest pointer that `accept` did not throw at. */
function watchPointer(
  folder: string,
  accept: (pointer: ReleasePointer) => void,
): () => ReleasePointer {
  const file = join(folder, POINTER_FILE);
  const first = readPointer(folder);
  if (first === undefined) throw new Error(`no release in ${folder}; run: pnpm scener bake`);
  accept(first);
  let pointer = first;
  let seen = toFileState(file);
  let lookedAt = performance.now();
  return () => {
    if (performance.now() - lookedAt < LOOK_EVERY_MS) return pointer;
    lookedAt = performance.now();
    const state = toFileState(file);
    if (state === undefined || state === seen) return pointer;
    try {
      const next = readPointer(folder) ?? pointer;
      accept(next);
      [pointer, seen] = [next, state];
    } catch {
      // Looked at again in a moment; until then readers keep what they have.
    }
    return pointer;
  };
}

/** Changes whenever the file is replaced, even within one tick of the file system's clock. */
function toFileState(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.mtimeMs} ${stat.ino} ${stat.size}`;
}

/** The releases of an edition. They depend on what lies on disk, not on a release's content. */

import type { ReleaseId } from "@scenkartan/domain";
import type { LiveEdition } from "../release/index.ts";

export interface ListedRelease {
  readonly release: ReleaseId;
  readonly current: boolean;
  /** False once its file is gone. */
  readonly kept: boolean;
}

/** Every release that has been current, newest first. */
export function listReleases(live: LiveEdition): ListedRelease[] {
  const { current, history } = live.findPointer();
  return history
    .map((release) => ({
      release,
      current: release === current,
      kept: live.isKept(release),
    }))
    .reverse();
}

/** The scenes that distances are measured to. */

import type { GroundSweref99tm, SnapshotId } from "@scenkartan/domain";
import type { DatasetIndex } from "../bake/index-dataset.ts";
import type { CountyStatuses } from "../bake/place-statuses.ts";

export interface ActiveScenes {
  /** CRS: SWEREF 99 TM. */
  readonly grounds: readonly GroundSweref99tm[];
  /** Active too, but described, a place or nowhere; nothing can be measured to them. */
  readonly withoutGround: number;
}

/** Active at the mapping: what was listed by error is not. */
export function listActiveScenes(
  { scenes, statusesOf }: CountyStatuses,
  index: DatasetIndex,
  snapshotId: SnapshotId,
): ActiveScenes {
  const active = scenes.filter(({ sceneId }) =>
    statusesOf
      .get(sceneId)
      ?.some((each) => each.snapshotId === snapshotId && each.status === "active"),
  );
  const grounds = active.flatMap(({ sceneId }) => index.findGround(sceneId, snapshotId) ?? []);
  return { grounds, withoutGround: active.length - grounds.length };
}

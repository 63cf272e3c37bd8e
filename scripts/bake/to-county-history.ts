/** A county's statuses and ground as the comparison takes them. */

import type { Scene, SceneState, Snapshot, SourceId, StatusAtSnapshot } from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import type { CountyHistory, SceneAtMapping, SceneHistory } from "../compare/county-history.ts";
import type { DatasetIndex } from "./index-dataset.ts";
import type { CountyStatuses } from "./place-statuses.ts";

/** Shape: mappings oldest first, scenes in the order of their file. CRS: SWEREF 99 TM. */
export function toCountyHistory(
  dataset: Dataset,
  index: DatasetIndex,
  county: CountyStatuses,
): CountyHistory {
  const { snapshots, scenes, statusesOf, successions } = county;
  const notReported = new Map(
    dataset.completeMappings.map((each) => [each.snapshotId, each.notReported]),
  );
  const toHistory = (scene: Scene): SceneHistory => {
    const statuses = statusesOf.get(scene.sceneId) ?? [];
    const corrections = index.correctionsOf(scene.sceneId);
    return {
      sceneId: scene.sceneId,
      at: snapshots.map(({ snapshotId }): SceneAtMapping => {
        const status = statuses.find((each) => each.snapshotId === snapshotId);
        const { kommunkod, lokalpolisomrade } =
          index.findFootprint(scene.sceneId, snapshotId) ?? scene;
        const ground = index.findGround(scene.sceneId, snapshotId);
        return {
          state: toState(status),
          region: { kommunkod, lokalpolisomrade },
          ...(ground && { ground }),
          isListedByError: corrections.some((each) => each.snapshotId === snapshotId),
          isUnreported: notReported.get(snapshotId)?.includes(kommunkod) ?? false,
          sourceIds: toSourceIds(status),
        };
      }),
    };
  };
  return {
    snapshotIds: snapshots.map(({ snapshotId }: Snapshot) => snapshotId),
    scenes: scenes.map(toHistory),
    successions,
  };
}

function toState(status: StatusAtSnapshot | undefined): SceneState {
  return status ?? { status: "absent" };
}

function toSourceIds(status: StatusAtSnapshot | undefined): readonly SourceId[] {
  return status === undefined || status.status === "unknown" ? [] : status.sourceIds;
}

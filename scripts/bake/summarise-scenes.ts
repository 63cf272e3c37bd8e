/** From statuses to what is stored of scenes: rows, finished features, coverage. */

import {
  type Coverage,
  type Position,
  type PublishedTotal,
  publishAsStated,
  type Scene,
  type Snapshot,
  type StatusAtSnapshot,
  summariseCoverage,
  toSceneFeature,
} from "@scenkartan/domain";
import {
  type CoverageRow,
  type Dataset,
  type Derived,
  type Region,
  toStatusRow,
} from "@scenkartan/server/release";
import type { DatasetIndex } from "./index-dataset.ts";
import { listRegions } from "./list-regions.ts";
import type { CountyStatuses } from "./place-statuses.ts";

interface PlacedStatus {
  readonly scene: Scene;
  readonly status: StatusAtSnapshot;
  readonly position: Position;
  /** As divided when the mapping was made. */
  readonly kommunkod: Scene["kommunkod"];
  readonly lokalpolisomrade: Scene["lokalpolisomrade"];
  readonly isCurrent: boolean;
}

/**
 * Everything about scenes that can be known beforehand.
 * Shape: mappings oldest first, scenes in the order of their file. Errors: never throws for a
 * dataset that has passed its checks.
 */
export function summariseScenes(
  dataset: Dataset,
  index: DatasetIndex,
  counties: readonly CountyStatuses[],
): Omit<Derived, "exposure"> {
  const placed = new Map(
    counties.flatMap((county) =>
      county.snapshots.map(
        (snapshot) => [snapshot.snapshotId, placeScenes(county, snapshot, index)] as const,
      ),
    ),
  );
  const inOrder = index.snapshots.flatMap(({ snapshotId }) => placed.get(snapshotId) ?? []);
  return {
    statuses: inOrder.map(({ scene: { sceneId }, status, position: _, ...place }) =>
      toStatusRow(status, { sceneId, ...place }),
    ),
    features: inOrder.map((each) => ({
      snapshotId: each.status.snapshotId,
      sceneId: each.scene.sceneId,
      feature: toFeature(index, each),
    })),
    coverage: dataset.snapshots.flatMap((snapshot) =>
      toCoverageRows(dataset, snapshot, placed.get(snapshot.snapshotId) ?? []),
    ),
  };
}

function placeScenes(
  { scenes, statusesOf }: CountyStatuses,
  { snapshotId }: Snapshot,
  index: DatasetIndex,
): PlacedStatus[] {
  return scenes.flatMap((scene) => {
    const status = statusesOf.get(scene.sceneId)?.find((each) => each.snapshotId === snapshotId);
    if (status === undefined) return [];
    const footprint = index.findFootprint(scene.sceneId, snapshotId);
    const { kommunkod, lokalpolisomrade, position } = footprint ?? scene;
    const isCurrent = isCurrentStatus(status);
    return [{ scene, status, position, kommunkod, lokalpolisomrade, isCurrent }];
  });
}

/** Active at this mapping, or gone for the first time at it. */
function isCurrentStatus(status: StatusAtSnapshot): boolean {
  return (
    status.status === "active" ||
    (status.status === "ceased" && status.ceasedSince === status.snapshotId)
  );
}

function toFeature(index: DatasetIndex, placed: PlacedStatus) {
  const { scene, status, position, kommunkod, lokalpolisomrade } = placed;
  const kommun = index.findKommun(kommunkod);
  return toSceneFeature(
    publishAsStated({
      scene: { ...scene, kommunkod, lokalpolisomrade },
      status,
      position,
      kommun,
      lan: index.findLan(kommun.lanskod),
      lokalpolisomrade: index.findLokalpolisomrade(lokalpolisomrade),
      corrections: index.correctionsOf(scene.sceneId),
      dated: index.observationsOf(scene.sceneId).filter(({ at }) => at.kind === "date"),
    }),
  );
}

function toCoverageRows(
  dataset: Dataset,
  snapshot: Snapshot,
  placed: readonly PlacedStatus[],
): CoverageRow[] {
  const current = placed.filter(({ isCurrent }) => isCurrent);
  const totals = dataset.totals.filter(({ snapshotId }) => snapshotId === snapshot.snapshotId);
  return listRegions(dataset, snapshot.lanskod).flatMap((region) => {
    const coverage = summariseCoverage({
      statuses: current.filter((each) => isIn(region, each)).map(({ status }) => status),
      totals: totals.filter((total) => speaksOf(region, total)),
    });
    return toRows(snapshot, region, coverage);
  });
}

/** Every status of a mapping lies in its county. */
function isIn({ regionKind, regionId }: Region, placed: PlacedStatus): boolean {
  if (regionKind === "lan") return true;
  return regionId === (regionKind === "kommun" ? placed.kommunkod : placed.lokalpolisomrade);
}

/** True when the total counts exactly this region; no source counts a lokalpolisområde. */
function speaksOf({ regionKind, regionId }: Region, total: PublishedTotal): boolean {
  if (regionKind === "lan") return total.lanskod === regionId && total.kommunkod === undefined;
  return regionKind === "kommun" && total.kommunkod === regionId;
}

function toRows({ snapshotId }: Snapshot, region: Region, coverage: Coverage): CoverageRow[] {
  return (["active", "ceased", "added"] as const).map((role) => ({
    snapshotId,
    ...region,
    role,
    ...coverage[role],
  }));
}

/** From a dataset to what follows from it: statuses, finished features, coverage. */

import {
  type CompleteMapping,
  type Coverage,
  compareSnapshots,
  inferStatuses,
  type Position,
  type PublishedTotal,
  publishAsStated,
  type Scene,
  type Snapshot,
  type StatusAtSnapshot,
  summariseCoverage,
  toLanskod,
  toSceneFeature,
} from "@scenkartan/domain";
import {
  type CoverageRow,
  type Dataset,
  type Derived,
  type Region,
  toStatusRow,
} from "@scenkartan/server/release";

interface PlacedStatus {
  readonly scene: Scene;
  readonly status: StatusAtSnapshot;
  readonly isCurrent: boolean;
}

/**
 * Everything about scenes that can be known beforehand.
 * Shape: mappings oldest first, scenes in the order of their file. Errors: never throws for a
 * dataset that has passed its checks.
 */
export function summariseScenes(dataset: Dataset): Derived {
  const placed = placeStatuses(dataset);
  return {
    statuses: placed.map(({ scene, status, isCurrent }) =>
      toStatusRow(scene.sceneId, status, isCurrent),
    ),
    features: placed.map(({ scene, status }) => ({
      snapshotId: status.snapshotId,
      sceneId: scene.sceneId,
      feature: toFeature(dataset, scene, status),
    })),
    coverage: dataset.snapshots.flatMap((snapshot) => toCoverageRows(dataset, snapshot, placed)),
  };
}

function placeStatuses(dataset: Dataset): PlacedStatus[] {
  const { scenes, snapshots, observations, totals } = dataset;
  const complete = toCompleteMappings(dataset);
  const ofSnapshot = new Map<string, PlacedStatus[]>(snapshots.map((s) => [s.snapshotId, []]));
  for (const scene of scenes) {
    const ofCounty = snapshots.filter((s) => s.lanskod === toLanskod(scene.kommunkod));
    const evidence = { snapshots: ofCounty, observations, totals, complete };
    for (const status of inferStatuses(scene.sceneId, evidence)) {
      const isCurrent = isCurrentStatus(status);
      ofSnapshot.get(status.snapshotId)?.push({ scene, status, isCurrent });
    }
  }
  return [...snapshots].sort(compareSnapshots).flatMap((s) => ofSnapshot.get(s.snapshotId) ?? []);
}

function toCompleteMappings({ completeMappings, footprints, scenes }: Dataset): CompleteMapping[] {
  return completeMappings.map(({ snapshotId, notReported }) => ({
    snapshotId,
    active: new Set(
      footprints.filter((each) => each.snapshotId === snapshotId).map(({ sceneId }) => sceneId),
    ),
    silent: new Set(
      scenes
        .filter(({ kommunkod }) => notReported.includes(kommunkod))
        .map(({ sceneId }) => sceneId),
    ),
  }));
}

/** Where the mapping has it; else where the latest mapping before had it; else where it is said to be. */
function findPosition(dataset: Dataset, scene: Scene, { snapshotId }: StatusAtSnapshot): Position {
  const order = [...dataset.snapshots].sort(compareSnapshots).map((each) => each.snapshotId);
  const until = order.slice(0, order.indexOf(snapshotId) + 1);
  const drawn = dataset.footprints
    .filter((each) => each.sceneId === scene.sceneId && until.includes(each.snapshotId))
    .sort((a, b) => order.indexOf(b.snapshotId) - order.indexOf(a.snapshotId));
  return drawn[0]?.position ?? scene.position;
}

/** Active at this mapping, or gone for the first time at it. */
function isCurrentStatus(status: StatusAtSnapshot): boolean {
  return (
    status.status === "active" ||
    (status.status === "ceased" && status.ceasedSince === status.snapshotId)
  );
}

function toFeature(dataset: Dataset, scene: Scene, status: StatusAtSnapshot) {
  const kommun = findBy(dataset.kommuner, "kommunkod", scene.kommunkod);
  return toSceneFeature(
    publishAsStated({
      scene,
      status,
      position: findPosition(dataset, scene, status),
      kommun,
      lan: findBy(dataset.lan, "lanskod", kommun.lanskod),
      lokalpolisomrade: findBy(
        dataset.lokalpolisomraden,
        "lokalpolisomrade",
        scene.lokalpolisomrade,
      ),
      corrections: dataset.corrections.filter(({ sceneId }) => sceneId === scene.sceneId),
      dated: dataset.observations.filter(
        ({ sceneId, at }) => sceneId === scene.sceneId && at.kind === "date",
      ),
    }),
  );
}

function findBy<T, K extends keyof T>(list: readonly T[], key: K, value: T[K]): T {
  const found = list.find((candidate) => candidate[key] === value);
  if (found === undefined) throw new Error(`no ${String(key)} ${value}`);
  return found;
}

function toCoverageRows(
  dataset: Dataset,
  snapshot: Snapshot,
  placed: readonly PlacedStatus[],
): CoverageRow[] {
  const current = placed.filter(
    ({ status, isCurrent }) => isCurrent && status.snapshotId === snapshot.snapshotId,
  );
  const totals = dataset.totals.filter(({ snapshotId }) => snapshotId === snapshot.snapshotId);
  return listRegions(dataset, snapshot).flatMap((region) => {
    const coverage = summariseCoverage({
      statuses: current.filter(({ scene }) => isIn(region, scene)).map(({ status }) => status),
      totals: totals.filter((total) => speaksOf(region, total)),
    });
    return toRows(snapshot, region, coverage);
  });
}

function listRegions(dataset: Dataset, { lanskod }: Snapshot): Region[] {
  const inCounty = <T extends { lanskod: string }>(list: readonly T[]) =>
    list.filter((item) => item.lanskod === lanskod);
  return [
    { regionKind: "lan", regionId: lanskod },
    ...inCounty(dataset.kommuner).map(
      ({ kommunkod }) => ({ regionKind: "kommun", regionId: kommunkod }) as const,
    ),
    ...inCounty(dataset.lokalpolisomraden).map(
      ({ lokalpolisomrade }) =>
        ({ regionKind: "lokalpolisomrade", regionId: lokalpolisomrade }) as const,
    ),
  ];
}

function isIn({ regionKind, regionId }: Region, scene: Scene): boolean {
  if (regionKind === "lan") return toLanskod(scene.kommunkod) === regionId;
  if (regionKind === "kommun") return scene.kommunkod === regionId;
  return scene.lokalpolisomrade === regionId;
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

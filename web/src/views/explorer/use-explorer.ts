/** What the explorer shows: the address and the answers to it, brought together. */

import type { Lanskod, SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import {
  kommunerQuery,
  operationsQuery,
  placesQuery,
  scenesQuery,
  snapshotsQuery,
  sourcesQuery,
  totalsQuery,
} from "../../queries/mappings.ts";
import type { Selection } from "../../selection/selection.ts";
import { groupScenes } from "./group-scenes.ts";

/** Suspends until what the list needs is there; the map's names arrive when they arrive. */
export function useExplorer(selection: Selection) {
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  const totals = useSuspenseQuery(totalsQuery).data.items;
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  const snapshot = chooseSnapshot(snapshots, selection.snapshotId);
  const { snapshotId, lanskod } = snapshot;
  const answer = useQuery({ ...scenesQuery(snapshotId), placeholderData: keepPreviousData });
  const kommuner = useQuery({
    ...kommunerQuery(snapshotId, lanskod),
    placeholderData: keepPreviousData,
  }).data;
  const kommun = kommuner?.features.find(({ id }) => id === selection.kommunkod)?.properties;
  const inRegion = (answer.data?.features ?? []).filter(
    ({ properties }) => kommun === undefined || properties.kommunkod === kommun.kommunkod,
  );
  const groups = groupScenes(inRegion);
  return {
    snapshots: snapshots.filter((each) => each.lanskod === lanskod),
    snapshot,
    totals,
    sources,
    groups,
    kommuner,
    kommun,
    /** Every known scene of the region, whatever its status: a frame that no mapping changes. */
    known: inRegion,
    release: answer.data?.release,
    isFailed: answer.isError,
    retry: answer.refetch,
    /** What the map draws: all but the silent, and whatever is chosen. */
    drawn: inRegion.filter(
      (scene) => !groups.silent.includes(scene) || scene.id === selection.sceneId,
    ),
    isStale: isStale(selection, { snapshotId, kommuner: kommuner?.features.map(({ id }) => id) }),
  };
}

/** Names and operations for the map, which it does without until they come. */
export function useMapExtras(lanskod: Lanskod) {
  return {
    places: useQuery(placesQuery(lanskod)).data,
    operations: useQuery(operationsQuery(lanskod)).data?.items ?? [],
  };
}

/** The mapping that the address names; the default when it names none that there is. */
function chooseSnapshot(
  snapshots: readonly SnapshotAnswer[],
  wanted: SnapshotId | undefined,
): SnapshotAnswer {
  const found =
    snapshots.find(({ snapshotId }) => snapshotId === wanted) ??
    snapshots.find(({ isDefault }) => isDefault) ??
    snapshots[0];
  if (found === undefined) throw new Error("the edition holds no mapping");
  return found;
}

/** True when the address names a mapping or kommun that this release does not have. */
function isStale(
  selection: Selection,
  known: { snapshotId: SnapshotId; kommuner: readonly string[] | undefined },
): boolean {
  const { snapshotId, kommunkod } = selection;
  if (snapshotId !== undefined && snapshotId !== known.snapshotId) return true;
  return kommunkod !== undefined && known.kommuner?.includes(kommunkod) === false;
}

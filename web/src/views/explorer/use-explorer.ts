/** What the explorer shows: the address and the answers to it, brought together. */

import type { Lanskod, SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import {
  basemapQuery,
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
  const wanted = chooseSnapshot(snapshots, selection.snapshotId);
  const { snapshotId, lanskod } = wanted;
  const answer = useQuery({ ...scenesQuery(snapshotId), placeholderData: keepPreviousData });
  const kommunAnswer = useQuery({
    ...kommunerQuery(snapshotId, lanskod),
    placeholderData: keepPreviousData,
  });
  const kommuner = kommunAnswer.data;
  // Until an answer is there everything stays as it was: no list stands under another's heading.
  const snapshot = snapshots.find((each) => each.snapshotId === answer.data?.snapshot) ?? wanted;
  const kommun = kommuner?.features.find(({ id }) => id === selection.kommunkod)?.properties;
  const inRegion = (answer.data?.features ?? []).filter(
    ({ properties }) => kommun === undefined || properties.kommunkod === kommun.kommunkod,
  );
  const groups = groupScenes(inRegion);
  return {
    snapshots: snapshots.filter((each) => each.lanskod === lanskod),
    /** The mapping that is shown. */
    snapshot,
    /** The mapping that is chosen, and shown as soon as its scenes are there. */
    wanted,
    totals,
    sources,
    groups,
    kommuner,
    kommun,
    /** Every known scene of the region, whatever its status: a frame that no mapping changes. */
    known: inRegion,
    release: answer.data?.release,
    /** False while nothing can be said about scenes, not even that there are none. */
    isLoaded: answer.data !== undefined,
    isFailed: answer.isError || kommunAnswer.isError,
    retry: () => {
      for (const each of [answer, kommunAnswer]) if (each.isError) void each.refetch();
    },
    /** What the map draws: all but the silent, and whatever is chosen. */
    drawn: inRegion.filter(
      (scene) => !groups.silent.includes(scene) || scene.id === selection.sceneId,
    ),
    isStale: isStale(selection, { snapshotId, kommuner: kommuner?.features.map(({ id }) => id) }),
  };
}

/** Basemap, names and operations for the map, which it does without until they come. */
export function useMapExtras(lanskod: Lanskod) {
  return {
    basemap: useQuery(basemapQuery).data,
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

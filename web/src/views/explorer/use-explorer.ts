/** What the explorer shows: the address and the answers to it, brought together. */

import { findShownSnapshot, type SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import {
  kommunerQuery,
  lanQuery,
  scenesQuery,
  snapshotsQuery,
  sourcesQuery,
  totalsQuery,
} from "../../queries/mappings.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import type { Selection } from "../../selection/selection.ts";
import { chooseRegion, type Regions } from "./choose-region.ts";
import { useScenes } from "./use-scenes.ts";

/** Suspends until what the list needs is there; the map's names arrive when they arrive. */
export function useExplorer(selection: Selection) {
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  const totals = useSuspenseQuery(totalsQuery).data.items;
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  const wanted = chooseSnapshot(snapshots, selection);
  const { snapshotId, lanskod } = wanted;
  const answer = useQuery({ ...scenesQuery(snapshotId), placeholderData: keepPreviousData });
  // Rows and ground by the thousand are made when there is time, while the time line goes on.
  const deferred = useDeferredValue(answer.data);
  const kommunAnswer = useQuery({
    ...kommunerQuery(snapshotId, lanskod),
    placeholderData: keepPreviousData,
  });
  const kommuner = kommunAnswer.data;
  const policeAnswer = useQuery({
    ...lokalpolisomradenQuery(snapshotId, lanskod),
    // The list is read before a reader chooses among these, unless one is chosen already.
    enabled: deferred !== undefined || selection.lokalpolisomrade !== undefined,
    placeholderData: keepPreviousData,
  });
  const lokalpolisomraden = policeAnswer.data?.features;
  // Until an answer is there everything stays as it was: no list stands under another's heading.
  const snapshot = snapshots.find((each) => each.snapshotId === deferred?.snapshot) ?? wanted;
  const regions = { kommuner: kommuner?.features, lokalpolisomraden };
  const region = chooseRegion(regions, selection, snapshot);
  const scenes = useScenes(deferred?.features, region, selection);
  const asked = [answer, kommunAnswer, policeAnswer];
  return {
    snapshots: snapshots.filter((each) => each.lanskod === lanskod),
    /** The mapping that is shown. */
    snapshot,
    /** The mapping that is chosen, and shown as soon as its scenes are there. */
    wanted,
    totals,
    sources,
    /** What the county is called. */
    lan: kommuner?.features[0]?.properties.lan,
    kommuner,
    lokalpolisomraden,
    region,
    ...scenes,
    release: deferred?.release,
    /** False while nothing can be said about scenes, not even that there are none. */
    isLoaded: deferred !== undefined,
    isFailed: asked.some(({ isError }) => isError),
    retry: () => {
      for (const each of asked) if (each.isError) void each.refetch();
    },
    isStale: isStale(selection, snapshotId, regions),
    unmappedLan: useUnmappedLan(selection, snapshots),
  };
}

/** The county of the chosen kommun, where no mapping of that county is held: silent, which is not zero. */
function useUnmappedLan({ kommunkod }: Selection, snapshots: readonly SnapshotAnswer[]) {
  const lanskod = kommunkod?.slice(0, 2);
  const isUnmapped = lanskod !== undefined && snapshots.every((each) => each.lanskod !== lanskod);
  const { data } = useQuery({ ...lanQuery, enabled: isUnmapped });
  return isUnmapped ? data?.items.find((each) => each.lanskod === lanskod)?.lan : undefined;
}

/** The mapping that the address asks for. Errors: throws for an edition without any. */
export function chooseSnapshot(
  snapshots: readonly SnapshotAnswer[],
  selection: Selection,
): SnapshotAnswer {
  const found = findShownSnapshot(snapshots, selection);
  if (found === undefined) throw new Error("the edition holds no mapping");
  return found;
}

/** True when the address names a mapping or a part of a county that this release does not have. */
function isStale(
  { snapshotId: wanted, kommunkod, lokalpolisomrade }: Selection,
  snapshotId: SnapshotId,
  { kommuner, lokalpolisomraden }: Regions,
): boolean {
  if (wanted !== undefined && wanted !== snapshotId) return true;
  const isUnknown = (id: string | undefined, all: readonly { readonly id: string }[] | undefined) =>
    id !== undefined && all?.every((each) => each.id !== id) === true;
  return isUnknown(kommunkod, kommuner) || isUnknown(lokalpolisomrade, lokalpolisomraden);
}

/** What the page shows: the address and the answers to it, brought together. */

import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { keepPreviousData, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import {
  basemapQuery,
  kommunerQuery,
  placesQuery,
  scenesQuery,
  snapshotsQuery,
  sourcesQuery,
} from "../../queries/mappings.ts";
import { exposureQuery, proximityQuery } from "../../queries/proximity.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import type { Selection } from "../../selection/selection.ts";
import { toPublished } from "./to-shown.ts";

/** Suspends until it is known which mappings and sources there are. */
export function useProximity(selection: Selection) {
  const all = useSuspenseQuery(snapshotsQuery).data.items;
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  const byDefault = all.find(({ isDefault }) => isDefault) ?? (all[0] as SnapshotAnswer);
  const { lanskod } = byDefault;
  const snapshots = all.filter((each) => each.lanskod === lanskod);
  const proximity = useQuery(proximityQuery(lanskod));
  const exposure = useQuery(exposureQuery(lanskod));
  const kommuner = useQuery(kommunerQuery(byDefault.snapshotId, lanskod)).data;
  const surveys = proximity.data?.surveys ?? [];
  const survey =
    surveys.find(({ snapshotId }) => snapshotId === selection.snapshotId) ??
    surveys.find(({ snapshotId }) => snapshotId === byDefault.snapshotId) ??
    surveys.at(-1);
  const region =
    survey?.regions.find(({ regionId }) => regionId === selection.kommunkod) ??
    survey?.regions.find(({ regionId }) => regionId === selection.lokalpolisomrade) ??
    survey?.regions[0];
  return {
    lanskod,
    lan: kommuner?.features[0]?.properties.lan,
    kommuner,
    snapshots,
    sources,
    surveys,
    survey,
    region,
    /** The mapping whose scenes are drawn: that of the survey. */
    snapshot: snapshots.find(({ snapshotId }) => snapshotId === survey?.snapshotId) ?? byDefault,
    published: toPublished(proximity.data?.items ?? []),
    exposure: exposure.data,
    release: proximity.data?.release,
    isLoaded: proximity.data !== undefined,
    isFailed: proximity.isError || exposure.isError,
    retry: () => {
      for (const each of [proximity, exposure]) if (each.isError) void each.refetch();
    },
    isStale: isStale(selection, survey, region, proximity.data !== undefined),
  };
}

export type ShownProximity = ReturnType<typeof useProximity>;

/** True when the address names a survey or a region that is not shown. */
function isStale(
  { snapshotId, kommunkod, lokalpolisomrade }: Selection,
  survey: { readonly snapshotId: string } | undefined,
  region: { readonly regionId: string } | undefined,
  isLoaded: boolean,
): boolean {
  if (!isLoaded) return false;
  const wanted = kommunkod ?? lokalpolisomrade;
  const isOtherSurvey = snapshotId !== undefined && survey?.snapshotId !== snapshotId;
  return isOtherSurvey || (wanted !== undefined && region?.regionId !== wanted);
}

/** What the map draws; it does without until it comes. */
export function useProximityMap(
  { snapshot, lanskod }: ShownProximity,
  { lokalpolisomrade }: Selection,
) {
  const scenes = useQuery({
    ...scenesQuery(snapshot.snapshotId),
    placeholderData: keepPreviousData,
  }).data;
  const police = useQuery({
    ...lokalpolisomradenQuery(snapshot.snapshotId, lanskod),
    enabled: lokalpolisomrade !== undefined,
  }).data;
  return {
    basemap: useQuery(basemapQuery).data,
    places: useQuery(placesQuery(lanskod)).data,
    lokalpolisomraden: police?.features,
    scenes: scenes?.features ?? [],
  };
}

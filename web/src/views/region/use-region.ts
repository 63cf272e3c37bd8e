/** Everything that is known of a region, each answer when it comes. */

import { useQueries, useQuery } from "@tanstack/react-query";
import { correctionsQuery, operationsQuery } from "../../queries/mappings.ts";
import { exposureQuery, proximityQuery } from "../../queries/proximity.ts";
import { regionChangesQuery, regionScenesQuery } from "../../queries/regions.ts";
import type { Region } from "./region.ts";
import type { County } from "./use-county.ts";

export function useRegion({ ref }: Region, { snapshot, snapshots, lanskod }: County) {
  const mapped = useQueries({
    queries: snapshots.map(({ snapshotId }) => regionScenesQuery(ref, snapshotId)),
  });
  const silent = useQuery({
    ...regionScenesQuery(ref, undefined),
    enabled: snapshots.length === 0,
  });
  const place = snapshot ? snapshots.indexOf(snapshot) : -1;
  return {
    /** At the mapping that is shown, with what is known from others. */
    scenes: mapped[place] ?? silent,
    /** At every mapping, in the order of the county's. */
    mapped,
    changes: useQuery({
      ...regionChangesQuery(ref, snapshot?.snapshotId),
      enabled: snapshots.length > 1,
    }),
    operations: useQuery(operationsQuery(lanskod)),
    corrections: useQuery(correctionsQuery),
    proximity: useQuery(proximityQuery(lanskod)),
    exposure: useQuery(exposureQuery(lanskod)),
  };
}

export type RegionAnswers = ReturnType<typeof useRegion>;

/** What a whole county has: its mappings, and the one that is shown. */

import type { Lanskod } from "@scenkartan/domain";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { snapshotsQuery, sourcesQuery, totalsQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";

/** Suspends until it is known which mappings, numbers and sources there are. */
export function useCounty(lanskod: Lanskod) {
  const { items, release } = useSuspenseQuery(snapshotsQuery).data;
  const totals = useSuspenseQuery(totalsQuery).data.items;
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  // Another mapping is shown when all is there that the page suspends for; until then the one before stays.
  const snapshotId = useDeferredValue(useSelection().selection.snapshotId);
  const snapshots = items.filter((each) => each.lanskod === lanskod);
  const named = snapshots.find((each) => each.snapshotId === snapshotId);
  return {
    lanskod,
    release,
    sources,
    totals: totals.filter((each) => each.lanskod === lanskod),
    /** Oldest first; none where the county is silent. */
    snapshots,
    /** The one that the address names, else the default; undefined where there is none. */
    snapshot: named ?? snapshots.find(({ isDefault }) => isDefault) ?? snapshots.at(-1),
    /** True when the address names a mapping that this county does not have. */
    isStale: snapshotId !== undefined && named === undefined,
  };
}

export type County = ReturnType<typeof useCounty>;

/** What is named in each region at a mapping, or that its county has none. */

import type { Coverage, Snapshot } from "@scenkartan/domain";
import { findCoverage, type Region, type Release } from "../release/index.ts";

export type RegionCoverage = Coverage | { readonly silent: "no-mapping" };

/** A look-up by region id; regions of counties that the mapping does not cover are silent. */
export function findRegionCoverage(
  { db }: Release,
  snapshot: Snapshot | undefined,
  regionKind: Region["regionKind"],
): (regionId: string) => RegionCoverage {
  return (regionId) =>
    (snapshot && findCoverage(db, snapshot.snapshotId, { regionKind, regionId })) ?? {
      silent: "no-mapping",
    };
}

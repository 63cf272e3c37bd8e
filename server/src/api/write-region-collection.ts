/** Writes what kommuner and lokalpolisområden share: every region with what is named in it. */

import type { Coverage, Lanskod, Snapshot, SnapshotId } from "@scenkartan/domain";
import type { Context } from "hono";
import { findCoverage, type Region, type Release } from "../release/index.ts";
import { chooseSnapshot, toSnapshotMembers } from "./choose-snapshot.ts";
import type { ApiEnv } from "./context.ts";
import { toAnswer, toFeatureCollection } from "./envelope.ts";
import { findCounty } from "./find-region.ts";

export interface RegionQuery {
  readonly lanskod?: Lanskod | undefined;
  readonly snapshot?: SnapshotId | undefined;
  readonly year?: number | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** What is named of a region at a mapping, or that its county has none. */
export type RegionCoverage = Coverage | { readonly silent: "no-mapping" };

export interface RegionAnswer<R> {
  readonly query: RegionQuery;
  readonly regionKind: Region["regionKind"];
  readonly regions: readonly R[];
  readonly toRegionId: (region: R) => string;
  /** Draws a region, given what is named in it. */
  readonly toFeature: (region: R, coverage: RegionCoverage) => object;
}

/**
 * The regions of the county that is asked for, or of all, as features.
 * Errors: 404 and 400 as `findCounty` and `chooseSnapshot` have them.
 */
export function writeRegionCollection<R extends { readonly lanskod: Lanskod }>(
  c: Context<ApiEnv>,
  { query, regionKind, regions, toRegionId, toFeature }: RegionAnswer<R>,
) {
  const release = c.var.release;
  const { limit, offset } = query;
  const lanskod = findCounty(release, { lanskod: query.lanskod });
  const snapshot = chooseSnapshot(release, query);
  const features = regions
    .filter((each) => lanskod === undefined || each.lanskod === lanskod)
    .map((each) => {
      const region = { regionKind, regionId: toRegionId(each) };
      return toFeature(each, findRegionCoverage(release, snapshot, region));
    });
  const members = { limit, offset, ...toSnapshotMembers(release, snapshot) };
  return toAnswer(c, toFeatureCollection(release, features, members), "application/geo+json");
}

function findRegionCoverage(
  { db }: Release,
  snapshot: Snapshot | undefined,
  region: Region,
): RegionCoverage {
  const coverage = snapshot && findCoverage(db, snapshot.snapshotId, region);
  return coverage ?? { silent: "no-mapping" };
}
